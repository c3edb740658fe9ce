import type { LeftReason } from '../../explain/rules.ts'
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
  return isDateOrNumbering(line, numeral) || whyNotCounted(line, numeral) !== null
}

/** The number is a year, stands in a date, or numbers the clause or the item that it begins. */
export function isDateOrNumbering(line: CountLine, numeral: Numeral): boolean {
  const { words, page, dates } = line
  const [first, last] = [words[numeral.from], words[numeral.to]]
  if (!first || !last) return true
  if (!numeral.spelled && year.test(page.text.slice(first.start, first.end)) && numeral.from === numeral.to) return true
  return dates.some(({ start, end }) => start < last.end && end > first.start) || isNumbering(line, numeral)
}

/** Why a number that may count something counts nothing all the same; null where it may count. */
export function whyNotCounted(line: CountLine, numeral: Numeral): LeftReason | null {
  const { words, own } = line
  const [first, last] = [words[numeral.from], words[numeral.to]]
  if (first && last && isGlued(line, first, last)) return 'figures: part of a code'
  if (isLabelled(line, numeral)) return 'figures: number of a label'
  if (isInRange(line, numeral)) return 'figures: range'
  if (own.comparedAfter.test(textAfter(line, numeral.to, 12))) return 'figures: limit'
  return own.limitBefore.test(textBefore(line, numeral.from)) ? 'figures: limit' : null
}

/** *article 5*, *articles 5 and 6*, *no. 7* */
function isLabelled({ words, own, numerals }: CountLine, { from }: Numeral): boolean {
  const isLabel = (index: number): boolean => own.labels.has(words[index]?.key ?? '')
  const before = words[from - 1]?.key ?? ''
  if (isLabel(from - 1) || (before === '.' && isLabel(from - 2))) return true
  return own.and.has(before) && numerals.some((other) => other.to === from - 2 && isLabel(other.from - 1))
}

function isNumbering(line: CountLine, { from, to, spelled }: Numeral): boolean {
  const { words, passage } = line
  const start = words[from]?.start ?? passage.start
  const [before, next] = [words[from - 1]?.key, words[to + 1]?.key ?? '']
  if (before === '(' && start <= passage.start + 1 && next === ')') return true
  if (start !== passage.start) return false
  // *2.3 The union offers*: a clause of any paper.
  if (/^\d{1,2}\.\d{1,2}\s\p{Lu}/u.test(passage.quote) && beginsParagraph(line)) return true
  return (passage.clause !== undefined && !spelled && beginsParagraph(line)) || /^[.)]$/.test(next)
}

const beginsParagraph = ({ page, passage }: CountLine): boolean =>
  page.passages[passage.index - 1]?.paragraph !== passage.paragraph

/** Letters, hyphens, colons right beside it: `A1`, `COVID-19`, `09:30`, `0292 3 820`, `32°`. */
function isGlued({ words, page, passage, own }: CountLine, first: Word, last: Word): boolean {
  const before = first.start > passage.start ? (page.text[first.start - 1] ?? '') : ''
  const after = page.text[last.end] ?? ''
  if (/[:_#№°]/.test(before) || /[:°_]/.test(after)) return /\d/.test(page.text[last.end + 1] ?? '') || after !== ':'
  if (/\p{L}/u.test(before))
    return !words.some((word) => word.end === first.start && (own.and.has(word.key) || own.currencies.has(word.key)))
  if (/[-–]/.test(before) && /[\p{L}\d]/u.test(page.text[first.start - 2] ?? '')) return true
  return /^0\d/.test(page.text.slice(first.start, first.end)) && last.end - first.start > 2
}

/** *one to two*, *10–15*: no stated value. */
function isInRange(line: CountLine, numeral: Numeral): boolean {
  const { words, numerals, own } = line
  const isChange = (first: Numeral): boolean => own.changeBefore.test(textBefore(line, first.from))
  const linked = (index: number, isOther: (other: Numeral) => boolean): boolean => {
    const other = own.rangeLinks.has(words[index]?.key ?? '') ? numerals.find(isOther) : undefined
    // *rose from 410 to 455 members* tells two values.
    return other !== undefined && !isChange(other.from < numeral.from ? other : numeral)
  }
  return (
    linked(numeral.to + 1, (other) => other.from === numeral.to + 2) ||
    linked(numeral.from - 1, (other) => other.to === numeral.from - 2)
  )
}
