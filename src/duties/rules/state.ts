import type { Day, Quantity } from '#kernel'
import type { CommitmentBody } from '#records'
import type { DutyState } from '../duty.ts'
import type { Pledge } from '../pledge.ts'
import { bindingOn } from './cadence-set.ts'
import type { Decided } from './decisions.ts'
import { reaches } from './settlement.ts'
import type { Slot } from './slots.ts'
import type { Tally } from './voices.ts'

/** All that a duty's state follows from. */
export interface Situation {
  readonly pledge: Pledge
  readonly slot: Slot
  readonly due: Day | null
  readonly owed: Quantity
  readonly tally: Tally
  readonly decided: Decided
  readonly debtors: readonly string[]
  readonly asOf: Day
}

/**
 * How a duty stands. What was done goes before everything: a duty that is met stays met whatever becomes of the text.
 * Then what the sides say and decided, then the life of the text, then the calendar.
 */
export function stateOf(situation: Situation): DutyState {
  const { tally, owed, decided, pledge, asOf } = situation
  const { period } = situation.slot
  if (pledge.restated?.isAmendment && isTakenOver(situation)) return 'superseded'
  if (isMet(situation)) return tally.timely >= owed.min ? 'met' : 'made up'
  if (decided.waived) return 'waived'
  if (reaches(pledge.settlement, period.first) && pledge.settlement.kind === 'settled') return 'waived'
  if (tally.denied > 0 && !reaches(pledge.settlement, period.first)) return 'disputed'
  if (decided.suspended && asOf >= period.first) return 'suspended'
  if (isTakenOver(situation)) return 'superseded'
  if (reaches(pledge.settlement, period.first)) return isPast(situation) ? 'missed' : 'ended'
  if (period.last > pledge.end && asOf > pledge.end)
    return pledge.life.closing?.kind === 'replaced' ? 'superseded' : 'ended'
  return byCalendar(situation)
}

/** Its day had passed: what was only expected is never missed. */
const isPast = ({ due, asOf, pledge }: Situation): boolean =>
  due !== null && asOf > due && due < (pledge.settlement?.day ?? asOf) && pledge.binding === 'binds'

/** Where nothing at all is the minimum, it is met once its time is over. */
function isMet({ tally, owed, due, asOf }: Situation): boolean {
  return tally.done >= owed.min && (tally.done > 0 || (due !== null && asOf > due))
}

/** A period that the text which restates the promise owes. */
function isTakenOver({ pledge: { restated, body }, slot: { period } }: Situation): boolean {
  return restated !== null && (isOnce(body) || period.last >= restated.from)
}

const isOnce = ({ when }: CommitmentBody): boolean => when.kind === 'once' || when.kind === 'at an event'

function byCalendar({ pledge, slot: { period }, due, asOf, tally, debtors }: Situation): DutyState {
  if (asOf < period.first) return 'not yet'
  if (due === null || asOf <= due) return tally.done > 0 ? 'part met' : 'open'
  if (bindingOn(pledge.body, pledge.binding, debtors) === 'expected') return 'ended'
  const isCarried = pledge.restated !== null && !pledge.restated.isAmendment
  return pledge.life.closing && !isCarried ? 'missed' : 'overdue'
}
