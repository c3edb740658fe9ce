import type { LeftReason, RuleName } from '../../explain/rules.ts'
import { leftOut } from '../../explain/trace.ts'
import type { Findings, Found } from '../../findings.ts'
import type { FigureReader, FigureWords } from '../../languages/figure-words.ts'
import type { Page, Passage } from '../../page.ts'
import type { FigureFields } from '../../proposal.ts'
import { countedBy, type Counted } from './counted.ts'
import type { Previous } from './elliptic.ts'
import { isDateOrNumbering, numeralsOf, whyNotCounted, type CountLine } from './line.ts'
import type { Numeral } from './numbers.ts'
import { actualAndPlan, countedBehindPlan, percentageBehind, plannedBehind, reachedBehind } from './plans.ts'

type FoundFigure = Found<FigureFields>

const rolesRead = new Set<Passage['role']>(['sentence', 'item'])

/** For languages with blanks between words: what a number counts is told by the words around it. */
export function figuresByWords(own: FigureWords): FigureReader {
  return (page, findings) => figuresOf(page, findings, own)
}

function figuresOf(page: Page, findings: Findings, own: FigureWords): FoundFigure[] {
  const datesOf = datesByPassage(findings)
  const figures: FoundFigure[] = []
  const seen = new Map<string, number>()
  let [paragraph, previous] = [-1, nothingBefore]
  for (const passage of page.passages) {
    if (!rolesRead.has(passage.role) || !mayCount(page, passage, own)) continue
    if (passage.paragraph !== paragraph) previous = nothingBefore
    paragraph = passage.paragraph
    const found = figuresIn(page, passage, own, datesOf.get(passage.index) ?? [], previous)
    previous = found.previous
    for (const figure of found.figures) {
      const { value, unit, plan } = figure.fields
      const key = `${value} ${plan ?? ''} ${unit}`
      // The same number of the same things in another sentence is the same figure told again.
      const before = seen.get(key)
      if (before !== undefined && before !== passage.index) {
        for (const place of figure.mentions) leftOut(page, 'figures: told before', place)
        continue
      }
      seen.set(key, passage.index)
      figures.push(figure)
    }
  }
  return figures
}

const nothingBefore: Previous = { unit: '', what: '' }

/** A passage without a digit and without a word for a number has no figure. */
function mayCount(page: Page, { index }: Passage, { numbers }: FigureWords): boolean {
  return (page.words[index] ?? []).some(
    (word) => word.shape === 'number' || numbers.has(word.key) || word.key.includes('-'),
  )
}

function datesByPassage({ dates }: Findings): Map<number, { start: number; end: number; when: string }[]> {
  const found = new Map<number, { start: number; end: number; when: string }[]>()
  for (const { passage, start, end, when } of dates) {
    const present = found.get(passage)
    if (present) present.push({ start, end, when })
    else found.set(passage, [{ start, end, when }])
  }
  return found
}

function figuresIn(
  page: Page,
  passage: Passage,
  own: FigureWords,
  dates: DatePlace[],
  before: Previous,
): { figures: FoundFigure[]; previous: Previous } {
  const words = page.words[passage.index] ?? []
  const line: CountLine = { page, passage, words, own, numerals: numeralsOf(page, passage, own), dates }
  const figures: FoundFigure[] = []
  const spent = new Set<Numeral>()
  let previous = before
  line.numerals.forEach((numeral, position) => {
    if (spent.has(numeral)) return
    const told = toldBy(line, numeral, line.numerals[position + 1], previous)
    if (!told) return
    for (const part of [told.value, told.planned]) if (part) spent.add(part)
    const { unit, what } = told.counted
    previous = unit === '%' ? { ...previous, whole: what } : { unit, what }
    figures.push(figure(line, told, dates))
  })
  return { figures, previous }
}

/** A number that counts, what it counts, and the number that was planned. */
interface Told {
  readonly value: Numeral
  readonly counted: Counted
  readonly planned?: Numeral
  readonly rule: RuleName
}

function toldBy(line: CountLine, numeral: Numeral, next: Numeral | undefined, previous: Previous): Told | null {
  if (next && actualAndPlan(line, numeral, next)) {
    const counted = countedBy(line, next, previous)
    const rule = 'figures: actual and plan'
    return { value: numeral, planned: next, counted: { ...(counted ?? previous), to: counted?.to ?? next.to }, rule }
  }
  if (isAnniversary(line, numeral)) {
    const noun = numeral.to + 2
    const counted = { unit: 'years', what: line.words[noun]?.key ?? '', to: noun }
    return { value: numeral, counted, rule: 'figures: anniversary' }
  }
  if (isDateOrNumbering(line, numeral)) return null
  const reason = numeral.ordinal ? 'figures: ordinal' : whyNotCounted(line, numeral)
  if (reason) return notCounted(line, numeral, reason)
  if (next && reachedBehind(line, numeral, next)) {
    const counted = countedBy(line, numeral, previous)
    if (!counted) return notCounted(line, numeral, 'figures: counts nothing')
    return { value: next, planned: numeral, counted: { ...counted, to: next.to }, rule: 'figures: actual and plan' }
  }
  const planned = plannedBehind(line, numeral)
  const counted =
    (planned && countedBehindPlan(line, numeral, planned)) ??
    countedBy(line, numeral, previous) ??
    ofWhole(line, numeral, next, previous) ??
    // *… and sent out 3, against 5 planned*: the noun was said before.
    (planned && previous.unit !== '' ? { unit: previous.unit, what: previous.what, to: numeral.to } : null)
  if (!counted) return notCounted(line, numeral, 'figures: counts nothing')
  if (planned) return { value: numeral, counted, planned, rule: 'figures: actual and plan' }
  return {
    value: numeral,
    counted,
    rule: numeral.percent ? 'figures: percentage' : 'figures: number and what it counts',
  }
}

/** *solved 37 of 41 **disputes***, *512 of **them***: the noun of the whole is that of its part. */
function ofWhole(
  line: CountLine,
  { to, percent }: Numeral,
  next: Numeral | undefined,
  previous: Previous,
): Counted | null {
  const { words, own } = line
  if (percent || !own.of.has(words[to + 1]?.key ?? '')) return null
  if (own.them.has(words[to + 2]?.key ?? ''))
    return previous.unit === '' || previous.unit === '%' ? null : { unit: previous.unit, what: previous.what, to }
  const first = own.articles.has(words[to + 2]?.key ?? '') ? to + 3 : to + 2
  const whole = next?.from === first ? countedBy(line, next, previous) : null
  return whole && { ...whole, to }
}

function notCounted({ page, words }: CountLine, { from, to }: Numeral, reason: LeftReason): null {
  return leftOut(page, reason, { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 })
}

function figure(line: CountLine, { value, counted, planned, rule }: Told, dates: readonly DatePlace[]): FoundFigure {
  const { page, passage, words } = line
  const start = words[Math.min(value.from, planned?.from ?? value.from)]?.start ?? passage.start
  const end = words[Math.max(counted.to, value.to, planned?.to ?? 0)]?.end ?? passage.end
  const percentage = planned ? percentageBehind(line, planned) : undefined
  return {
    fields: {
      what: counted.what || counted.unit || passage.heading || words[value.from]?.key || '',
      value: value.value,
      unit: counted.unit,
      ...(planned ? { plan: planned.value } : {}),
      ...(percentage === undefined ? {} : { percentage }),
      ...periodNear(dates, start, end, page.text),
    },
    mentions: [{ start, end, quote: page.text.slice(start, end), passage: passage.index }],
    confidence: counted.unit === '' ? 'likely' : 'sure',
    rule: { name: rule },
  }
}

interface DatePlace {
  readonly start: number
  readonly end: number
  readonly when: string
}

/** The one date that stands close to a figure says when it was counted. */
function periodNear(dates: readonly DatePlace[], start: number, end: number, text: string): { period?: string } {
  const near = dates.filter((date) => date.start - end < periodReach && start - date.end < periodReach)
  const [date] = near
  if (near.length !== 1 || !date) return {}
  // *founded on July 28, 1929, has 11 million members*: a comma parts what was told of another day.
  return /[,;]/.test(text.slice(Math.min(date.end, end), Math.max(date.start, start))) ? {} : { period: date.when }
}
const periodReach = 25

/** *the 30th anniversary*: thirty years have passed. */
function isAnniversary({ words, own }: CountLine, numeral: Numeral): boolean {
  return numeral.ordinal && own.anniversary.has(words[numeral.to + 2]?.key ?? '')
}
