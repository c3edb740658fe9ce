import { yearOf } from '../calendar.ts'
import type { Evidence } from '../evidence.ts'
import type { Question } from '../question.ts'
import { dutyId } from '../duty-id.ts'
import type { Reckoning } from '../reckoning.ts'
import { ask } from './questions.ts'
import type { Slot } from './slots.ts'
import type { Tally } from './voices.ts'

/**
 * What was done beyond a share lies in the term too, so it counts for the rest; it never pays another share. The sum
 * over all duties of a quota is what was done, once.
 */
export function spreadOverQuota(slots: readonly Slot[], tallies: readonly Tally[]): Tally[] {
  const whole = slots.findIndex((slot) => slot.key === 'whole')
  if (whole < 0) return [...tallies]
  const spread = [...tallies]
  for (const [index, slot] of slots.entries()) {
    const tally = spread[index]!
    const surplus = tally.done - (slot.share?.min ?? 0)
    if (index === whole || surplus < 0 || surplus + tally.denied === 0) continue
    const rest = spread[whole]!
    const timely = Math.min(tally.timely, slot.share?.min ?? 0)
    // What is denied of a share that is met all the same is denied of the rest.
    spread[index] = { ...tally, done: slot.share?.min ?? 0, timely, denied: 0 }
    spread[whole] = {
      ...rest,
      done: rest.done + surplus,
      denied: rest.denied + tally.denied,
      timely:
        rest.timely +
        Math.min(surplus, Math.max(0, tally.timely - (slot.share?.min ?? 0)) + (tally.done - tally.timely)),
      evidence: [...rest.evidence, ...tally.evidence],
    }
  }
  return spread
}

const daysOfYear = 365.25
const none: readonly Question[] = []

/**
 * A quota that can no longer be met in the time left is told before it is late: when what is left, spread over the
 * years left, is more than the best year so far and more than an even share of the quota.
 */
export function questionsOfReach({
  pledge,
  slot,
  owed,
  name,
  due,
  state,
  tally,
  asOf,
}: Reckoning): readonly Question[] {
  if (pledge.body.when.kind !== 'quota' || due === null || (state !== 'open' && state !== 'part met')) return none
  const { min, unit } = owed
  const [left, days] = [min - tally.done, due - asOf]
  const evenShare = Math.ceil(min / Math.max((due - slot.period.first + 1) / daysOfYear, 1))
  const bestYear = bestYearOf(pledge.evidence)
  // A part of a year can hold what a whole year can, so the time left counts in years begun.
  const yearsLeft = Math.max(1, Math.ceil(days / daysOfYear))
  if (left <= yearsLeft * Math.max(bestYear, evenShare)) return none
  const about = {
    commitment: pledge.commitment.id,
    partnership: pledge.partnership,
    duty: dutyId(pledge.commitment.id, slot.key, name),
  }
  return [ask('quota-out-of-reach', about, { left, days, bestYear, unit })]
}

function bestYearOf(evidence: readonly Evidence[]): number {
  const years = new Map<number, number>()
  for (const one of evidence) {
    if (one.says === 'met') years.set(yearOf(one.day), (years.get(yearOf(one.day)) ?? 0) + one.amount)
  }
  return Math.max(0, ...years.values())
}
