import { dayOf, type Day } from '#kernel'
import type { AnyRecord } from '#records'
import { questionsOfDuty, questionsOfHistory } from './asking.ts'
import type { Duty, Standing } from './duty.ts'
import { DutyTable } from './duty-table.ts'
import { Pledges } from './pledges.ts'
import type { Question } from './question.ts'
import { reckon, type Reckoning } from './reckoning.ts'
import { registerOf, type Commitment, type Register } from './register.ts'
import { firmnessOf } from './rules/binding.ts'
import { TextsInUse } from './rules/promised-twice.ts'
import { ask, awaitsAnswer } from './rules/questions.ts'

/**
 * What is due, from whom and when, how it stands and why, and what a person has to answer first.
 *
 * `records` holds each record once, in its present version, in any order; the answer is the same for all orders.
 * `asOf` is a day or an ISO date and looks back only: what happens after it is not seen. To see what was known on an
 * earlier day, pass the records of that day.
 */
export function standing(records: readonly AnyRecord[], asOf: Day | string): Standing {
  return standingOf(registerOf(records), asOf)
}

/** The same from a register that was made before: for one who asks about more than one day. */
export function standingOf(register: Register, asOf: Day | string): Standing {
  const day = typeof asOf === 'string' ? dayOf(asOf) : asOf
  const pledges = new Pledges(register, day)
  const table = new DutyTable()
  const questions: Question[] = []
  const texts = new TextsInUse(day)
  const take = (reckoning: Reckoning): void => {
    const asked = questionsOfDuty(reckoning, register)
    table.add(reckoning, asked)
    for (const question of asked) questions.push(question)
  }
  for (const commitment of register.commitments) {
    const pledge = pledges.of(commitment)
    if (pledge === null) {
      const question = questionInstead(commitment, register, pledges)
      if (question) questions.push(question)
      continue
    }
    texts.add(pledge)
    table.begin(pledge)
    const history = reckon(pledge, table.calendar, take)
    for (const question of questionsOfHistory(pledge, history, register)) questions.push(question)
  }
  let duties: readonly Duty[] | undefined
  return {
    asOf: day,
    // Nobody reads all duties of a large office: a list of them is made for one who asks for it.
    get duties() {
      return (duties ??= table.duties())
    },
    questions: [...questions, ...texts.questions()],
  }
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
