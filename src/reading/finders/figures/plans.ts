import type { Counted } from './counted.ts'
import { countsNothing, textAfter, type CountLine } from './line.ts'
import type { Numeral } from './numbers.ts'
import { described, phraseEnd } from './phrase.ts'

const planReach = 160
const percentReach = 70
const wordsBehindPlan = 60

/** `2,057/1,832`: the actual number before the plan, where a percentage follows or both are no days and months. */
export function actualAndPlan(line: CountLine, numeral: Numeral, next: Numeral): boolean {
  const slash = line.words[numeral.to + 1]
  if (slash?.key !== '/' || next.from !== numeral.to + 2 || line.words[next.to + 1]?.key === '/') return false
  if (line.words[numeral.from - 1]?.key === '/') return false
  if (slash.start !== line.words[numeral.to]?.end || slash.end !== line.words[next.from]?.start) return false
  if (next.value === 0) return false
  return percentageBehind(line, next) !== undefined || (next.value > 31 && numeral.value > 12)
}

/** `(reaching 112.28% of …`, `, 70%)`: the percentage close behind an actual number and its plan. */
export function percentageBehind(line: CountLine, planned: Numeral): number | undefined {
  const end = line.words[planned.to]?.end ?? 0
  const percent = line.numerals.find(({ from, percent }) => percent && from > planned.to)
  const start = percent && line.words[percent.from]?.start
  if (percent === undefined || start === undefined || start - end > percentReach) return undefined
  const between = line.numerals.some(({ from }) => from > planned.to && from < percent.from)
  return between ? undefined : percent.value
}

/** *3,180 enquiries …, against a plan of 3,000*, *one of the three planned clinics*, *short of the 300 it had set* */
export function plannedBehind(line: CountLine, numeral: Numeral): Numeral | undefined {
  if (numeral.percent) return undefined
  const from = line.numerals.indexOf(numeral) + 1
  let isLast = true
  for (const other of line.numerals.slice(from, from + mostCandidates)) {
    const gap = gapBetween(line, numeral, other)
    if (other.percent || gap > planReach) return undefined
    const between = textAfter(line, numeral.to, gap)
    if (line.own.planBetween.test(between) || (line.own.planLink.test(between) && isPlanned(line, other)))
      return belongsTo(line, other, numeral, isLast) ? other : undefined
    // A plan belongs to the last number before it, or to the one with its own noun: *9 visits with 74 guests (plan: 8 visits)*.
    if (!other.ordinal && !countsNothing(line, other)) isLast = false
  }
  return undefined
}
/** A date or two may stand between a number and its plan. */
const mostCandidates = 6

function belongsTo(line: CountLine, plan: Numeral, numeral: Numeral, isLast: boolean): boolean {
  const noun = nounBehind(line, plan)
  const own = noun !== undefined && noun === nounBehind(line, numeral)
  if (own || noun === undefined) return own || isLast
  const at = line.numerals.indexOf(numeral)
  return (
    isLast &&
    !line.numerals.slice(Math.max(0, at - mostCandidates), at).some((other) => nounBehind(line, other) === noun)
  )
}

const nounBehind = (line: CountLine, { to }: Numeral): string | undefined => {
  const end = phraseEnd(line, to)
  return end > to ? line.words[end]?.key : undefined
}

function isPlanned(line: CountLine, { to }: Numeral): boolean {
  return line.own.planAfter.test(textAfter(line, to, wordsBehindPlan))
}

/** *Of 24 events envisaged, 22 were held*: the number that was reached, behind its plan. */
export function reachedBehind(line: CountLine, plan: Numeral, next: Numeral): boolean {
  const { words, own } = line
  const before = own.articles.has(words[plan.from - 1]?.key ?? '') ? plan.from - 2 : plan.from - 1
  const opens = before <= 1 || words[before - 1]?.shape === 'mark'
  if (!own.of.has(words[before]?.key ?? '') || !opens || plan.percent || next.percent) return false
  const gap = gapBetween(line, plan, next)
  return gap < wordsBehindPlan && isPlanned(line, plan) && /,\s*(?:only\s*)?$/.test(textAfter(line, plan.to, gap))
}

function gapBetween({ words }: CountLine, one: Numeral, other: Numeral): number {
  return (words[other.from]?.start ?? 0) - (words[one.to]?.end ?? 0)
}

/** *one of the three planned **clinics***: the noun stands behind the plan; null where it stands before. */
export function countedBehindPlan(line: CountLine, numeral: Numeral, planned: Numeral): Counted | null {
  const { words, own } = line
  if (!own.of.has(words[numeral.to + 1]?.key ?? '') || planned.from - numeral.to > 3) return null
  const first = own.planAdjectives.has(words[planned.to + 1]?.key ?? '') ? planned.to + 2 : planned.to + 1
  const end = phraseEnd(line, first - 1)
  return end < first ? null : { unit: words[end]?.key ?? '', what: described(line, first, end), to: end }
}
