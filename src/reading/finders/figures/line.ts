import type { FigureWords } from '../../languages/figure-words.ts'
import type { Page, Passage } from '../../page.ts'
import type { Word } from '../../words.ts'
import { numeralAt, type Numeral } from './numbers.ts'

/** One passage as the finder of figures looks at it. */
export interface CountLine {
  readonly page: Page
  readonly passage: Passage
  readonly words: readonly Word[]
  readonly own: FigureWords
  readonly numerals: readonly Numeral[]
  /** Places of dates, in their order. */
  readonly dates: readonly { readonly start: number; readonly end: number }[]
}

const year = /^(?:19|20)\d{2}$/
const lookBehind = 40

export function numeralsOf(page: Page, passage: Passage, own: FigureWords): Numeral[] {
  const words = page.words[passage.index] ?? []
  const found: Numeral[] = []
  for (let index = 0; index < words.length; index++) {
    const numeral = numeralAt(words, index, page.text, own)
    if (!numeral) continue
    found.push(numeral)
    index = numeral.to
  }
  return found
}

export function textBefore({ passage, words }: CountLine, index: number): string {
  const at = (words[index]?.start ?? passage.start) - passage.start
  return passage.quote.slice(Math.max(0, at - lookBehind), at).trimEnd()
}

export function textAfter({ passage, words }: CountLine, index: number, length: number): string {
  const at = (words[index]?.end ?? passage.end) - passage.start
  return passage.quote.slice(at, at + length)
}

/** The number belongs to a date, a time, a code, a list's numbering, a range or a limit: it counts nothing. */
export function countsNothing(line: CountLine, numeral: Numeral): boolean {
  const { words, own, page, passage, dates, numerals } = line
  const [first, last] = [words[numeral.from], words[numeral.to]]
  if (!first || !last) return true
  if (!numeral.spelled && year.test(page.text.slice(first.start, first.end)) && numeral.from === numeral.to) return true
  if (dates.some(({ start, end }) => start < last.end && end > first.start)) return true
  if (isGlued(line, first, last)) return true
  const before = words[numeral.from - 1]
  if (before && own.labels.has(before.key)) return true
  if (
    before &&
    own.and.has(before.key) &&
    numerals.some((other) => other.to === numeral.from - 2 && own.labels.has(words[other.from - 1]?.key ?? ''))
  )
    return true
  if (before?.key === '.' && own.labels.has(words[numeral.from - 2]?.key ?? '')) return true
  if (
    first.start === passage.start &&
    ((passage.clause !== undefined && !numeral.spelled && beginsParagraph(line)) ||
      /^[.)]$/.test(words[numeral.to + 1]?.key ?? ''))
  )
    return true
  if (before?.key === '(' && first.start <= passage.start + 1 && words[numeral.to + 1]?.key === ')') return true
  return isInRange(line, numeral) || own.limitBefore.test(textBefore(line, numeral.from))
}

const beginsParagraph = ({ page, passage }: CountLine): boolean =>
  page.passages[passage.index - 1]?.paragraph !== passage.paragraph

/** Letters, hyphens, colons right beside it: `A1`, `COVID-19`, `09:30`, `0292 3 820`, `32°`. */
function isGlued({ words, page, passage, own }: CountLine, first: Word, last: Word): boolean {
  const before = first.start > passage.start ? (page.text[first.start - 1] ?? '') : ''
  const after = page.text[last.end] ?? ''
  if (/[:_#№°]/.test(before) || /[:°_]/.test(after)) return /\d/.test(page.text[last.end + 1] ?? '') || after !== ':'
  if (/\p{L}/u.test(before)) return !words.some((word) => word.end === first.start && own.and.has(word.key))
  if (/[-–]/.test(before) && /[\p{L}\d]/u.test(page.text[first.start - 2] ?? '')) return true
  return /^0\d/.test(page.text.slice(first.start, first.end)) && last.end - first.start > 2
}

/** *one to two*, *10–15*: no stated value. */
function isInRange({ words, numerals, own }: CountLine, numeral: Numeral): boolean {
  const linked = (index: number, other: (n: Numeral) => boolean): boolean =>
    own.rangeLinks.has(words[index]?.key ?? '') && numerals.some(other)
  return (
    linked(numeral.to + 1, (other) => other.from === numeral.to + 2) ||
    linked(numeral.from - 1, (other) => other.to === numeral.from - 2)
  )
}
