import type { Finder } from '../../finder.ts'
import type { Findings, Found } from '../../findings.ts'
import type { Page, Passage } from '../../page.ts'
import type { FigureFields } from '../../proposal.ts'
import { countedBy } from './counted.ts'
import { countsNothing, numeralsOf, textAfter, type CountLine } from './line.ts'
import type { Numeral } from './numbers.ts'

type FoundFigure = Found<FigureFields>

const rolesRead = new Set<Passage['role']>(['sentence', 'item'])
const planReach = 80
const percentReach = 70

/**
 * Finds the figures that a text states: a number with what it counts, an actual number beside its plan, a percentage.
 * Dates, ordinals, ranges, limits, notice periods and numbers of copies are none.
 */
export const findFigures: Finder = (page, findings) => {
  const datesOf = datesByPassage(findings)
  const figures: FoundFigure[] = []
  const seen = new Map<string, number>()
  for (const passage of page.passages) {
    if (!rolesRead.has(passage.role) || !mayCount(page, passage)) continue
    for (const figure of figuresIn(page, passage, datesOf.get(passage.index) ?? [])) {
      const { value, unit, plan } = figure.fields
      const key = `${value} ${plan ?? ''} ${unit}`
      // The same number of the same things in another sentence is the same figure told again.
      const before = seen.get(key)
      if (before !== undefined && before !== passage.index) continue
      seen.set(key, passage.index)
      figures.push(figure)
    }
  }
  return { figures }
}

/** A passage without a digit and without a word for a number has no figure. */
function mayCount(page: Page, { index }: Passage): boolean {
  const { numbers } = page.language.figures
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

function figuresIn(page: Page, passage: Passage, dates: { start: number; end: number; when: string }[]): FoundFigure[] {
  const own = page.language.figures
  const words = page.words[passage.index] ?? []
  const line: CountLine = { page, passage, words, own, numerals: numeralsOf(page, passage, own), dates }
  const found: FoundFigure[] = []
  const spent = new Set<Numeral>()
  let unit = ''
  line.numerals.forEach((numeral, position) => {
    if (spent.has(numeral)) return
    const next = line.numerals[position + 1]
    const pair = next && actualAndPlan(line, numeral, next)
    if (!pair && countsNothing(line, numeral) && !isAnniversary(line, numeral)) return
    const planned = pair ? next : plannedBehind(line, numeral, next)
    const counted = isAnniversary(line, numeral)
      ? { unit: 'years', what: words[numeral.to + 2]?.key ?? '', to: numeral.to + 2 }
      : numeral.ordinal
        ? null
        : countedBy(line, pair ? next : numeral, unit)
    if (!counted && !pair) return
    if (planned) spent.add(planned)
    if (counted && !numeral.percent) unit = counted.unit
    found.push(
      figure(
        line,
        numeral,
        {
          unit: counted?.unit ?? unit,
          what: counted?.what || unit,
          to: Math.max(counted?.to ?? 0, pair ? next.to : numeral.to),
        },
        planned,
        dates,
      ),
    )
  })
  return found
}

function figure(
  line: CountLine,
  numeral: Numeral,
  counted: { unit: string; what: string; to: number },
  planned: Numeral | undefined,
  dates: readonly DatePlace[],
): FoundFigure {
  const { page, passage, words } = line
  const start = words[numeral.from]?.start ?? passage.start
  const end = words[Math.max(counted.to, planned?.to ?? 0)]?.end ?? passage.end
  const percentage = planned ? percentageBehind(line, planned) : undefined
  return {
    fields: {
      what: counted.what,
      value: numeral.value,
      unit: counted.unit,
      ...(planned ? { plan: planned.value } : {}),
      ...(percentage === undefined ? {} : { percentage }),
      ...periodNear(dates, start, end),
    },
    mentions: [{ start, end, quote: page.text.slice(start, end), passage: passage.index }],
    confidence: counted.unit === '' ? 'likely' : 'sure',
  }
}

interface DatePlace {
  readonly start: number
  readonly end: number
  readonly when: string
}

/** The one date that stands close to a figure says when it was counted. */
function periodNear(dates: readonly DatePlace[], start: number, end: number): { period?: string } {
  const near = dates.filter((date) => date.start - end < periodReach && start - date.end < periodReach)
  return near.length === 1 && near[0] ? { period: near[0].when } : {}
}
const periodReach = 25

/** `2,057/1,832`: the actual number before the plan, where a percentage follows or both are no days and months. */
function actualAndPlan(line: CountLine, numeral: Numeral, next: Numeral): boolean {
  const slash = line.words[numeral.to + 1]
  if (slash?.key !== '/' || next.from !== numeral.to + 2 || line.words[next.to + 1]?.key === '/') return false
  if (line.words[numeral.from - 1]?.key === '/') return false
  if (slash.start !== line.words[numeral.to]?.end || slash.end !== line.words[next.from]?.start) return false
  if (next.value === 0) return false
  return percentageBehind(line, next) !== undefined || (next.value > 31 && numeral.value > 12)
}

/** `(reaching 112.28% of …`, `, 70%)`: the percentage close behind an actual number and its plan. */
function percentageBehind(line: CountLine, planned: Numeral): number | undefined {
  const end = line.words[planned.to]?.end ?? 0
  const percent = line.numerals.find(({ from, percent }) => percent && from > planned.to)
  const start = percent && line.words[percent.from]?.start
  if (percent === undefined || start === undefined || start - end > percentReach) return undefined
  const between = line.numerals.some(({ from }) => from > planned.to && from < percent.from)
  return between ? undefined : percent.value
}

/** *3,180 enquiries …, against a plan of 3,000* */
function plannedBehind(line: CountLine, numeral: Numeral, next: Numeral | undefined): Numeral | undefined {
  if (!next || next.percent || numeral.percent) return undefined
  const distance = (line.words[next.from]?.start ?? 0) - (line.words[numeral.to]?.end ?? 0)
  const candidates =
    distance > planReach || line.dates.length > 0 ? line.numerals.filter(({ from }) => from > numeral.to) : [next]
  return candidates.find((other) => {
    const gap = (line.words[other.from]?.start ?? 0) - (line.words[numeral.to]?.end ?? 0)
    return gap <= planReach * 2 && line.own.planBetween.test(textAfter(line, numeral.to, gap))
  })
}

/** *the 30th anniversary*: thirty years have passed. */
function isAnniversary({ words, own }: CountLine, numeral: Numeral): boolean {
  return numeral.ordinal && own.anniversary.has(words[numeral.to + 2]?.key ?? '')
}
