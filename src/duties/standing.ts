import { dayOf, type Day } from '#kernel'
import type { AnyRecord } from '#records'
import { Periods } from './calendar.ts'
import type { Duty, Standing } from './duty.ts'
import type { Pledge } from './pledge.ts'
import { Pledges } from './pledges.ts'
import { Reckoner } from './reckon.ts'
import { registerOf } from './register.ts'
import { firmnessOf } from './rules/binding.ts'
import { questionsOfDoubles } from './rules/promised-twice.ts'
import { ask, awaitsAnswer } from './rules/questions.ts'

/**
 * What is due, from whom and when, how it stands and why, and what a person has to answer first.
 *
 * `records` holds each record once, in its present version, in any order; the answer is the same for all orders.
 * `asOf` is a day or an ISO date and looks back only: what happens after it is not seen. To see what was known on an
 * earlier day, pass the records of that day.
 */
export function standing(records: readonly AnyRecord[], asOf: Day | string): Standing {
  const day = typeof asOf === 'string' ? dayOf(asOf) : asOf
  const register = registerOf(records)
  const pledges = new Pledges(register, day)
  const reckoner = new Reckoner(register, day, new Periods())
  const reckoned: Pledge[] = []
  for (const commitment of register.commitments) {
    const { agreement: named } = commitment.body
    const agreement = named === undefined ? undefined : register.agreements.get(named)
    if (!pledges.isSeen(commitment, agreement)) continue
    const firmness = firmnessOf(commitment.body, agreement)
    if (firmness === 'waits') reckoner.questions.push(awaitsAnswer(commitment))
    if (firmness === 'waits' || firmness === 'none') continue
    if (named !== undefined && agreement === undefined) {
      const about = { commitment: commitment.id, partnership: commitment.body.partnership }
      reckoner.questions.push(ask('agreement-not-found', about, { agreement: named }))
      continue
    }
    const pledge = pledges.of(commitment, agreement, firmness)
    reckoned.push(pledge)
    reckoner.reckon(pledge)
  }
  return {
    asOf: day,
    duties: reckoner.duties,
    questions: [...reckoner.questions, ...questionsOfDoubles(reckoned, day)],
  }
}

/** The duties of `standing`, where the questions are not needed. */
export function duties(records: readonly AnyRecord[], asOf: Day | string): readonly Duty[] {
  return standing(records, asOf).duties
}
