import { dayOf, type Day } from '#kernel'
import type { AnyRecord } from '#records'
import { Clerk, type Leaf } from './clerk.ts'
import type { Duty, Standing } from './duty.ts'
import { DutyTable } from './duty-table.ts'
import { Pledges } from './pledges.ts'
import type { Question } from './question.ts'
import { registerOf, type Register } from './register.ts'
import { questionsOfTwice } from './rules/promised-twice.ts'

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
  const table = new DutyTable()
  const clerk = new Clerk(register, table)
  const pledges = new Pledges(register, day)
  const leaves = register.commitments.map((commitment) => clerk.leafOf(commitment, pledges))
  return standingIn(table, leaves, day, () => promisedTwice(leaves))
}

/** What the leaves of a table say together; they are in the order of the ids of their commitments. */
export function standingIn(
  table: DutyTable,
  leaves: readonly Leaf[],
  asOf: Day,
  questionsOfAll: () => readonly Question[],
): Standing {
  // Nobody reads all duties of a large office: lists are made for one who asks for them.
  let duties: readonly Duty[] | undefined
  let questions: readonly Question[] | undefined
  return {
    asOf,
    get duties() {
      return (duties ??= leaves.flatMap((leaf) => table.dutiesOf(leaf)))
    },
    get questions() {
      return (questions ??= [...leaves.flatMap((leaf) => leaf.questions), ...questionsOfAll()])
    },
  }
}

function promisedTwice(leaves: readonly Leaf[]): Question[] {
  const same = Map.groupBy(
    leaves.filter(({ sameness }) => sameness !== undefined),
    ({ sameness }) => sameness,
  )
  return [...same.values()].flatMap(questionsOfTwice).sort(byCommitment)
}

/** By the id of the commitment that is asked about. */
export const byCommitment = (a: Question, b: Question): number => (a.commitment < b.commitment ? -1 : 1)

/** The duties of `standing`, where the questions are not needed. */
export function duties(records: readonly AnyRecord[], asOf: Day | string): readonly Duty[] {
  return standing(records, asOf).duties
}
