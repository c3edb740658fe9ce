import type { FigureWords } from '../../languages/figure-words.ts'
import { isName, type Word } from '../../words.ts'
import { elliptic, type Previous } from './elliptic.ts'
import { textAfter, type CountLine } from './line.ts'
import type { Numeral } from './numbers.ts'
import { byWhom, described, isPlural, objectEnd, objectStart, phraseEnd, subjectBefore, textOf } from './phrase.ts'

/** What a number counts: the unit, and the words that say what. */
export interface Counted {
  readonly unit: string
  readonly what: string
  /** The last word that belongs to it. */
  readonly to: number
}

/** What the number counts, or null where it counts nothing that a person would note. */
export function countedBy(line: CountLine, numeral: Numeral, previous: Previous): Counted | null {
  if (numeral.percent) return { unit: '%', what: wholeOf(line, numeral, previous), to: numeral.to }
  return money(line, numeral) ?? compound(line, numeral) ?? group(line, numeral) ?? noun(line, numeral, previous)
}

/** Of what a percentage is told: *26 per cent **of all employees***, *60 per cent were **women***, ***women** made up 52*. */
function wholeOf(line: CountLine, { from, to }: Numeral, previous: Previous): string {
  const { words, own } = line
  const next = words[to + 1]?.key ?? ''
  if (own.of.has(next) || own.countedVerbs.has(next)) {
    const first = objectStart(line, to + 2)
    const key = words[first]?.key ?? ''
    if (own.planNouns.has(key) || own.them.has(key)) return previous.what
    const end = objectEnd(line, first)
    if (end !== null) return described(line, first, end)
  }
  return subjectBefore(line, from) || previous.whole || previous.what || textOf(line, to + 1, phraseEnd(line, to))
}

function money(line: CountLine, numeral: Numeral): Counted | null {
  const { words, own } = line
  // A sign or a code stands before its sum, a word never: *they won 41 agreements*.
  const sign = words[numeral.from - 1]
  const before = sign && sign.shape !== 'lower' ? own.currencies.get(sign.key) : undefined
  const after = own.currencies.get(words[numeral.to + 1]?.key ?? '')
  const unit = after ?? prefixed(line, numeral) ?? before
  if (unit === undefined) return null
  const from = before === undefined ? numeral.from : numeral.from - 1
  const to = after === undefined ? numeral.to : numeral.to + 1
  return { unit, what: paidFor(line, from, to) || unit, to }
}

/** *AU$45,000*: the letters before the sign tell whose dollar it is. */
function prefixed({ words, own }: CountLine, { from }: Numeral): string | undefined {
  const [letters, sign] = [words[from - 2], words[from - 1]]
  return letters && sign && letters.end === sign.start ? own.currencies.get(`${letters.key}${sign.key}`) : undefined
}

/** What money is for: *unpaid wages of …*, *… towards the furnishing*, *the amount is …*, *they transferred …*. */
function paidFor(line: CountLine, from: number, to: number): string {
  const { words, own } = line
  const link = words[from - 1]?.key ?? ''
  if (own.moneyBefore.has(link)) {
    let first = from - 1
    while (first > 0 && isNounPart(words[first - 1], own)) first--
    if (first < from - 1) return textOf(line, first, from - 2)
  }
  if (own.moneyAfter.has(words[to + 1]?.key ?? '')) {
    const end = objectEnd(line, to + 2)
    if (end !== null) return described(line, objectStart(line, to + 2), end)
  }
  return own.verbEnding.test(link) ? link : subjectBefore(line, from)
}

const isNounPart = (word: Word | undefined, own: FigureWords): boolean =>
  word?.shape === 'lower' && !own.phraseEnds.has(word.key) && !isVerbish(word, own)

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

function noun(line: CountLine, numeral: Numeral, previous: Previous): Counted | null {
  const { words, own } = line
  const { from, to, value, spelled } = numeral
  const next = words[to + 1]
  if (!next) return elliptic(line, numeral, previous)
  if (own.durations.has(next.key)) return duration(line, numeral, next)
  // *a community 210,000 **strong***
  const adjective = own.adjectives?.get(next.key)
  if (adjective !== undefined) return { unit: adjective, what: subjectBefore(line, from) || adjective, to: to + 1 }
  if (!spelled && own.countedVerbs.has(next.key)) return { unit: previous.unit, what: previous.what, to }
  if (spelled && own.all.has(words[from - 1]?.key ?? '') && own.countedVerbs.has(next.key)) {
    return { unit: previous.unit, what: previous.what, to }
  }
  if (spelled && value < 20 && own.definite.has(words[from - 1]?.key ?? '')) return null
  const end = phraseEnd(line, to)
  if (end === to) return ofThem(line, numeral) ?? elliptic(line, numeral, previous)
  const unit = words[end]?.key ?? ''
  const isMany = own.copies.has(unit) && value >= fewestCopies
  if (!isMany && (own.uncounted.has(next.key) || own.uncounted.has(unit))) return null
  if (spelled && value === 1 && !own.countedOne.has(unit)) return null
  if (spelled && value > 1 && words[end]?.shape === 'lower' && !isPlural(line, to + 1, end)) return null
  // *Boeing 747* counts nothing, *31 Trade Union* and *61 Nepalis* do.
  const isNamed = !spelled && value < 100 && words.slice(to + 1, end + 1).every(isName)
  const isPeople = end === to + 1 && own.plural.test(unit) && words[end + 1]?.shape === 'lower'
  if (isNamed && !isPeople && !own.countedNames.has(unit)) return null
  const what = described(line, to + 1, end)
  // One word alone, such as *people*, says too little where the sentence says whose they are.
  return { unit, what: end === to + 1 && what === textOf(line, end, end) ? what + byWhom(line, from) : what, to: end }
}

/** So many copies are not those of the paper itself. */
const fewestCopies = 20

/** *four of them women*, *seven of these cases* */
function ofThem(line: CountLine, { to, spelled, value }: Numeral): Counted | null {
  const { words, own } = line
  if (!own.of.has(words[to + 1]?.key ?? '') || (spelled && value === 1)) return null
  if (own.pointing.has(words[to + 2]?.key ?? '')) {
    const end = phraseEnd(line, to + 2)
    const unit = words[end]
    return unit && end > to + 2 && unit.shape === 'lower' && isPlural(line, end, end)
      ? { unit: unit.key, what: described(line, to + 3, end), to: end }
      : null
  }
  const last = words[to + 3]
  if (!spelled || !last || !own.them.has(words[to + 2]?.key ?? '') || last.shape !== 'lower') return null
  return isPlural(line, to + 3, to + 3) ? { unit: last.key, what: last.key, to: to + 3 } : null
}

/** Lengths of time count where they are said as such: *for three years*, *15 years of cooperation*. */
function duration(line: CountLine, { from, to, spelled, value }: Numeral, unit: Word): Counted | null {
  const { words, own, passage, page } = line
  const behind = textAfter(line, to + 1, 40)
  if (own.noticeAfter.test(behind) || (spelled && value === 1)) return null
  const isOf = own.of.has(words[to + 2]?.key ?? '')
  // A term that is a clause of its own: *Three years, counted from …*.
  const isTerm = page.form !== 'report' && words[from]?.start === passage.start && /^[,.]/.test(behind)
  if (!isOf && !isTerm && !own.durationBefore.has(words[from - 1]?.key ?? '')) return null
  const end = isOf ? objectEnd(line, to + 3) : null
  const what = end === null ? subjectBefore(line, from) : described(line, objectStart(line, to + 3), end)
  return { unit: unit.key, what: what || unit.key, to: to + 1 }
}
