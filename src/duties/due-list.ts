import type { Day } from '#kernel'
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

type Part = 'late' | 'soon' | 'ours' | 'theirs'

/** For whom a list is made, and when. `window` is in days, from the day of the standing on. */
interface View {
  readonly asOf: Day
  readonly ours: ReadonlySet<string>
  readonly window: number
}

/** What stands in each part, of what is alive. */
const parts: Readonly<Record<Part, (duty: Duty, view: View) => boolean>> = {
  late: ({ state }) => state === 'overdue',
  soon: ({ state, due }, { asOf, window }) => harm[state] === 2 && due !== null && due >= asOf && due - asOf <= window,
  ours: (duty, { ours }) => isOwedBy(duty, ours),
  theirs: ({ debtors }, { ours }) => debtors.some((debtor) => !ours.has(debtor)),
}

const isAlive = ({ state }: Duty): boolean => harm[state] !== undefined

/**
 * `ours` is the organisation that runs the office with all bodies under it; without them everything is theirs.
 * `window` is in days, from the day of the standing on.
 */
export function dueList(standing: Standing, ours: ReadonlySet<string>, window: number = soonDays): DueList {
  const alive = standing.duties.filter(isAlive).toSorted(byHarm)
  const view = { asOf: standing.asOf, ours, window }
  return listWith(standing, (part) => alive.filter((duty) => parts[part](duty, view)))
}

/** What a change makes of a list: some duties are no longer as they were, others have come in their place. */
export interface DutyChange {
  readonly gone: readonly Duty[]
  readonly come: readonly Duty[]
}

/** The list after a change, at the cost of what changed and not of what there is. */
export function changedDueList(
  list: DueList,
  standing: Standing,
  { gone, come }: DutyChange,
  ours: ReadonlySet<string>,
  window: number = soonDays,
): DueList {
  const view = { asOf: standing.asOf, ours, window }
  return listWith(standing, (part) => {
    const isIn = (duty: Duty): boolean => isAlive(duty) && parts[part](duty, view)
    return changedList(list[part], gone.filter(isIn), come.filter(isIn))
  })
}

const listWith = (standing: Standing, part: (name: Part) => readonly Duty[]): DueList => ({
  late: part('late'),
  soon: part('soon'),
  ours: part('ours'),
  theirs: part('theirs'),
  get questions() {
    return standing.questions
  },
})

/** So many places are moved one by one; for more it is quicker to put the whole list in order. */
const fewPlaces = 50

/** A list in order without some of its duties and with others. */
function changedList(list: readonly Duty[], gone: readonly Duty[], come: readonly Duty[]): readonly Duty[] {
  if (gone.length + come.length > fewPlaces) {
    const ids = new Set(gone.map(({ id }) => id))
    return [...list.filter(({ id }) => !ids.has(id)), ...come].sort(byHarm)
  }
  const changed = list.slice()
  for (const duty of gone) changed.splice(placeIn(changed, duty), 1)
  for (const duty of come) changed.splice(placeIn(changed, duty), 0, duty)
  return changed
}

/** Where a duty stands in a list that is in order, or would stand. */
function placeIn(list: readonly Duty[], duty: Duty): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (byHarm(list[middle]!, duty) < 0) low = middle + 1
    else high = middle
  }
  return low
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
    compare(a.id, b.id)
  )
}

/** Infinite days are equal to each other; their difference would not be a number. */
const compare = <Value extends number | string>(a: Value, b: Value): number => (a === b ? 0 : a < b ? -1 : 1)
