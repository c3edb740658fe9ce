import type { Word } from '../words.ts'
import type { BodyGrammar, HeadKind } from './body-grammar.ts'

/** A name while it is put together: indexes of words, both inclusive. */
export interface Span {
  from: number
  to: number
  /** The last word of the part before the first *of*. */
  own: number
  head: HeadKind
  /** Where a whole other name begins inside this one: *Regional Headquarters of the **Federation of …***. */
  nested: number | null
}

/** The kind of head that a word is; *Unions-Kenya* is a head with its country behind a hyphen. */
export function headOf(word: Word | undefined, grammar: BodyGrammar): HeadKind | null {
  if (!word) return null
  const kind = grammar.heads.get(word.key)
  return kind ?? (word.key.includes('-') ? (grammar.heads.get(beforeHyphen(word.key)) ?? null) : null)
}

export function beforeHyphen(key: string): string {
  const at = key.indexOf('-')
  return at > 0 ? key.slice(0, at) : key
}
