import { dayOf, invariant, type Day } from '#kernel'
import type { AnyRecord } from '#records'
import type { Duty, Standing } from './duty.ts'
import type { Pledge } from './pledge.ts'
import { Pledges } from './pledges.ts'
import type { Question } from './question.ts'
import { CommonPart, ReckonedDuty, type Again } from './reckoned-duty.ts'
import { reckon, type Reckoning, type Surroundings } from './reckoning.ts'
import { commitmentOf, registerOf, type Commitment, type Register } from './register.ts'
import { firmnessOf } from './rules/binding.ts'
import { TextsInUse } from './rules/promised-twice.ts'
import { ask, awaitsAnswer } from './rules/questions.ts'
import { CalendarSlots } from './rules/slots.ts'

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
  const around: Surroundings = { register, asOf: day, calendar: new CalendarSlots() }
  const pledges = new Pledges(register, day)
  const again = reckonAgain(pledges, around)
  const duties: Duty[] = []
  const questions: Question[] = []
  const texts = new TextsInUse(day)
  for (const commitment of register.commitments) {
    const pledge = pledges.of(commitment)
    if (pledge === null) {
      const question = questionInstead(commitment, register, pledges)
      if (question) questions.push(question)
      continue
    }
    texts.add(pledge)
    const common = new CommonPart(pledge, again)
    const asked = reckon(pledge, around, (reckoning) => {
      duties.push(new ReckonedDuty(reckoning, common))
      for (const question of reckoning.questions) questions.push(question)
    })
    for (const question of asked) questions.push(question)
  }
  return { asOf: day, duties, questions: [...questions, ...texts.questions()] }
}

/** The duties of `standing`, where the questions are not needed. */
export function duties(records: readonly AnyRecord[], asOf: Day | string): readonly Duty[] {
  return standing(records, asOf).duties
}

/** What to ask about a commitment that gives no duties. */
function questionInstead(commitment: Commitment, { agreements }: Register, pledges: Pledges): Question | null {
  const { agreement, partnership } = commitment.body
  if (!pledges.isSeen(commitment)) return null
  const firmness = firmnessOf(commitment.body, agreement === undefined ? undefined : agreements.get(agreement))
  if (firmness === 'waits') return awaitsAnswer(commitment)
  if (firmness === 'none' || agreement === undefined) return null
  return ask('agreement-not-found', { commitment: commitment.id, partnership }, { agreement })
}

/** Remembers the last commitment: a person who asks why looks at one after the other. */
function reckonAgain(pledges: Pledges, around: Surroundings): Again {
  let last: Pledge | null = null
  return (commitment, key, name) => {
    if (last?.commitment.id !== commitment) {
      const record = commitmentOf(around.register, commitment)
      last = record ? pledges.of(record) : null
    }
    let found: Reckoning | null = null
    if (last) {
      reckon(last, around, (reckoning) => {
        if (reckoning.slot.key === key && reckoning.name === name) found = reckoning
      })
    }
    invariant(found, 'a duty can be reckoned again from the records it came from')
    return found
  }
}
