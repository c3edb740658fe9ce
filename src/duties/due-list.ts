import type { Duty, DutyState, Standing } from './duty.ts'
import type { Question } from './question.ts'

/** What a person looks at first, each list with the most harm first. A duty may stand in more than one. */
export interface DueList {
  /** Binding and past its day. */
  readonly late: readonly Duty[]
  /** Still in time, and due within the window. */
  readonly soon: readonly Duty[]
  /** All that is alive (late, in dispute, open, part met), by who owes it; what both owe together stands in both. */
  readonly ours: readonly Duty[]
  readonly theirs: readonly Duty[]
  readonly questions: readonly Question[]
}

/** From the most harm to the least; states that are not listed are not alive. */
const harm: Partial<Record<DutyState, number>> = { overdue: 0, disputed: 1, 'part met': 2, open: 2 }

const soonDays = 90

/**
 * `ours` is the organisation that runs the office with all bodies under it; without them everything is theirs.
 * `window` is in days, from the day of the standing on.
 */
export function dueList(
  { duties, questions, asOf }: Standing,
  ours: ReadonlySet<string>,
  window: number = soonDays,
): DueList {
  const alive = duties.filter((duty) => harm[duty.state] !== undefined).toSorted(byHarm)
  return {
    late: alive.filter((duty) => duty.state === 'overdue'),
    soon: alive.filter(({ state, due }) => harm[state] === 2 && due !== null && due >= asOf && due - asOf <= window),
    ours: alive.filter((duty) => isOwedBy(duty, ours)),
    theirs: alive.filter((duty) => duty.debtors.some((debtor) => !ours.has(debtor))),
    questions,
  }
}

/** True where one of the bodies owes it, alone or with others. */
export const isOwedBy = ({ debtors }: Duty, bodies: ReadonlySet<string>): boolean =>
  debtors.some((debtor) => bodies.has(debtor))

/** Late before disputed before open; within each what binds, then what was due first, then the id. */
export function byHarm(a: Duty, b: Duty): number {
  return (
    (harm[a.state] ?? 9) - (harm[b.state] ?? 9) ||
    Number(a.binding === 'expected') - Number(b.binding === 'expected') ||
    compare(a.due ?? Infinity, b.due ?? Infinity) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** Infinite days are equal to each other; their difference would not be a number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
