import { languageOf } from '../languages/index.ts'
import { matchesOf } from '../matches.ts'
import { plainBlanks } from '../plain-blanks.ts'
import { numerals } from './numerals.ts'
import { plainDigits } from './plain-digits.ts'

/** Something measured in a text: UTF-16 offsets, `end` exclusive, and the words that stand there. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface NumberFound extends Place {
  readonly value: number
  /** False for words that may be no number: *one*, 一, *năm*. */
  readonly sure: boolean
}

/** The text as the grammars read it; offsets stay those of the text. */
export const plainForm = (text: string): string => plainBlanks(plainDigits(text))

/**
 * The numbers of a text in one language (BCP 47), in the order in which they stand: in digits of any script, with the
 * language's own separators and scales (`2,5 triệu`, `3천만`, `五百`), and in words up to ninety-nine. Of a language that
 * is not known, nothing.
 */
export function numbersIn(text: string, language: string): readonly NumberFound[] {
  const code = languageOf(language)?.code
  if (code === undefined) return []
  const plain = plainForm(text)
  const found: NumberFound[] = []
  for (const { expression, valueOf, scales, isSure } of numerals[code]) {
    for (const match of matchesOf(expression, plain)) {
      const { value: printed = '', scale } = match.groups ?? {}
      const value = valueOf(printed)
      if (value === undefined || !Number.isFinite(value)) continue
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      const times = scale === undefined ? 1 : (scales?.[scale.toLowerCase()] ?? 1)
      found.push({ start, end, quote: text.slice(start, end), value: value * times, sure: isSure(printed, value) })
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}
