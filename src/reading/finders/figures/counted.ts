import type { FigureWords } from '../../languages/figure-words.ts'
import { isName, type Word } from '../../words.ts'
import { textAfter, type CountLine } from './line.ts'
import type { Numeral } from './numbers.ts'

/** What a number counts: the unit, and the words that say what. */
export interface Counted {
  readonly unit: string
  readonly what: string
  /** The last word that belongs to it. */
  readonly to: number
}

const longestPhrase = 6

/** What the number counts, or null where it counts nothing that a person would note. */
export function countedBy(line: CountLine, numeral: Numeral, previousUnit: string): Counted | null {
  if (numeral.percent)
    return { unit: '%', what: textOf(line, numeral.to + 1, phraseEnd(line, numeral.to)), to: numeral.to }
  return money(line, numeral) ?? compound(line, numeral) ?? group(line, numeral) ?? noun(line, numeral, previousUnit)
}

function money({ words, own }: CountLine, { from, to }: Numeral): Counted | null {
  const before = own.currencies.get(words[from - 1]?.key ?? '')
  const after = own.currencies.get(words[to + 1]?.key ?? '')
  const unit = after ?? before
  return unit === undefined ? null : { unit, what: unit, to: after === undefined ? to : to + 1 }
}

/** *eight-member delegation* is one word and its noun, *11-member delegation* is cut at the hyphen. */
function compound(line: CountLine, { to, compound: spelled }: Numeral): Counted | null {
  const { words, own } = line
  if (spelled !== undefined) {
    const end = phraseEnd(line, to)
    return { unit: spelled, what: textOf(line, to + 1, end), to: end }
  }
  if (words[to + 1]?.key !== '-' || words[to + 1]?.start !== words[to]?.end) return null
  const unit = own.compounds.get(words[to + 2]?.key ?? '')
  if (unit === undefined) return null
  const end = phraseEnd(line, to + 2)
  return { unit, what: textOf(line, to + 3, end), to: end }
}

/** *a delegation of eight* */
function group({ words, own }: CountLine, { from, to }: Numeral): Counted | null {
  const next = words[to + 1]
  if (!own.of.has(words[from - 1]?.key ?? '') || !own.groups.has(words[from - 2]?.key ?? '')) return null
  if (
    next &&
    next.shape !== 'mark' &&
    !own.phraseEnds.has(next.key) &&
    !own.countedVerbs.has(next.key) &&
    !isVerbish(next, own)
  )
    return null
  return { unit: 'people', what: words[from - 2]?.key ?? '', to }
}

const isVerbish = ({ key }: Word, own: FigureWords): boolean => own.verbEnding.test(key)

function noun(line: CountLine, numeral: Numeral, previousUnit: string): Counted | null {
  const { words, own } = line
  const { from, to, value, spelled } = numeral
  const next = words[to + 1]
  if (!next) return null
  if (own.durations.has(next.key)) return duration(line, numeral, next)
  if (!spelled && own.countedVerbs.has(next.key)) return { unit: previousUnit, what: previousUnit, to }
  if (spelled && own.all.has(words[from - 1]?.key ?? '') && own.countedVerbs.has(next.key)) {
    return { unit: previousUnit, what: previousUnit, to }
  }
  if (spelled && value < 20 && own.definite.has(words[from - 1]?.key ?? '')) return null
  const end = phraseEnd(line, to)
  if (end === to) return spelled || !own.of.has(next.key) ? ofThem(line, numeral) : null
  const unit = words[end]?.key ?? ''
  if (own.uncounted.has(unit) || own.uncounted.has(next.key)) return null
  if (spelled && value === 1 && !own.countedOne.has(unit)) return null
  if (spelled && value > 1 && words[end]?.shape === 'lower' && !isPlural(line, to + 1, end)) return null
  if (!words.slice(to + 1, end + 1).some((word) => word.shape === 'lower') && !spelled && value < 100) return null
  return { unit, what: textOf(line, to + 1, end), to: end }
}

/** A spelled number needs a noun in the plural: *five deputies*, not *five more* or *one another*. */
function isPlural({ words, own }: CountLine, from: number, to: number): boolean {
  return words.slice(from, to + 1).some(({ key }) => own.plural.test(key))
}

/** *four of them women* */
function ofThem(line: CountLine, { to, spelled }: Numeral): Counted | null {
  const { words, own } = line
  if (!spelled || !own.of.has(words[to + 1]?.key ?? '')) return null
  const last = words[to + 3]
  if (!last || !own.them.has(words[to + 2]?.key ?? '') || last.shape !== 'lower') return null
  return isPlural(line, to + 3, to + 3) ? { unit: last.key, what: last.key, to: to + 3 } : null
}

/** Lengths of time count where they are said as such: *for three years*, *15 years of cooperation*. */
function duration(line: CountLine, { from, to, spelled, value }: Numeral, noun: Word): Counted | null {
  const { words, own } = line
  const behind = textAfter(line, to + 1, 40)
  if (own.noticeAfter.test(behind) || (spelled && value === 1)) return null
  const said = own.durationBefore.has(words[from - 1]?.key ?? '') || own.of.has(words[to + 2]?.key ?? '')
  return said ? { unit: noun.key, what: textOf(line, to + 2, phraseEnd(line, to + 2)) || noun.key, to: to + 1 } : null
}

/** The last word of the phrase after a number: *617 **Lao trade union officials** have …*. */
function phraseEnd(line: CountLine, to: number): number {
  const { words } = line
  let end = to
  while (end - to < longestPhrase && continuesPhrase(line, end, to)) end++
  while (end > to && words[end]?.shape === 'mark') end--
  return end
}

/** A number, a small word or a sign ends the phrase, and so does a word in the singular or a verb after a plural. */
function continuesPhrase(line: CountLine, end: number, to: number): boolean {
  const { words, own } = line
  const next = words[end + 1]
  if (!next || next.shape === 'number' || own.numbers.has(next.key)) return false
  if (isName(next)) return true
  if (own.phraseEnds.has(next.key)) return false
  if (next.shape === 'mark') return end > to && /^['’&]$/.test(next.key)
  if (end === to) return true
  return !own.countedVerbs.has(next.key) && (!isPlural(line, end, end) || isPlural(line, end + 1, end + 1))
}

function textOf({ page, words }: CountLine, from: number, to: number): string {
  return to < from || words[from]?.shape === 'mark'
    ? ''
    : page.text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0).replace(/\s+/g, ' ')
}
