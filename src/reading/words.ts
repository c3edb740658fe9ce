import { fold } from '#kernel'

/**
 * `capital`: begins with a capital letter; `upper`: all its first part is capitals, at least two; `lower`; `number`;
 * `mark`: one sign of punctuation.
 */
export type Shape = 'capital' | 'upper' | 'lower' | 'number' | 'mark'

/** One word, number or sign of a passage. Offsets are those of the whole text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, without accents, apostrophes straight: what word lists are asked for. */
  readonly key: string
  readonly shape: Shape
}

const pieces =
  /\p{L}[\p{L}\p{M}]*(?:(?![’']s(?!\p{L}))[-‐‑.’']\p{L}[\p{L}\p{M}]*|(?<=\p{Lu})\p{N}+(?![,.]\p{N}|\p{N}))*|[’']s(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*|[^\s\u200b]/gu

/** Cuts a stretch of text into words. `Hanoi’s` is two of them, `Asia-Pacific` and `Xi'an` are one. */
export function wordsIn(quote: string, offset: number): Word[] {
  const words: Word[] = []
  for (const match of quote.matchAll(pieces)) {
    const text = match[0]
    const start = offset + match.index
    words.push({ start, end: start + text.length, key: keyOf(text), shape: shapeOf(text) })
  }
  return words
}

function keyOf(text: string): string {
  const lower = text.toLowerCase()
  if (text.length === 2 && /^[’']s$/.test(lower)) return "'s"
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 127)
      return text.length === 1 ? lower : fold(lower).replace(/ /g, /[-‐‑]/.test(text) ? '-' : "'")
  }
  return lower
}

const letter = /\p{L}/u
const capitals = /^\p{Lu}{2,}(?!\p{Ll})/u

function shapeOf(text: string): Shape {
  const first = text[0] ?? ''
  if (first >= 'a' && first <= 'z') return 'lower'
  if (first >= '0' && first <= '9') return 'number'
  if (!letter.test(first)) return /\p{N}/u.test(first) ? 'number' : text.length > 1 ? 'lower' : 'mark'
  if (first === first.toLowerCase()) return 'lower'
  return capitals.test(text) ? 'upper' : 'capital'
}

export const isName = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'capital' || word.shape === 'upper')
