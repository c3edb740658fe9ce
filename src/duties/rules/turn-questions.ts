import type { DutyState } from '../duty.ts'
import { dutyId } from '../duty-id.ts'
import type { Pledge } from '../pledge.ts'
import type { Reckoning } from '../reckoning.ts'
import type { Question } from '../question.ts'
import { ask } from './questions.ts'
import type { Slot } from './slots.ts'
import type { Turns } from './turn.ts'

/** States in which it still matters whose turn it is. */
const owed: ReadonlySet<DutyState> = new Set(['not yet', 'open', 'part met', 'overdue', 'disputed'])

/**
 * Who hosted out of turn counts; whose turn comes next both sides have to say. Where something is owed and nobody knows
 * whose turn it is, it is asked once who began. `reckonings` are slot by slot.
 */
export function questionsOfTurns(
  { commitment, partnership, binding, debtors }: Pledge,
  slots: readonly Slot[],
  { bySlot, outOfTurn }: Turns,
  reckonings: readonly Reckoning[],
): Question[] {
  const about = (slot: Slot) => ({
    commitment: commitment.id,
    partnership,
    duty: dutyId(commitment.id, slot.key, undefined),
  })
  const questions: Question[] = outOfTurn.map(({ slot, host, inTurn }) =>
    ask('whose-turn-next', about(slots[slot]!), { host, inTurn, period: slots[slot]!.period.text }),
  )
  const open = slots.find((_, index) => bySlot[index] === undefined && owed.has(reckonings[index]!.state))
  if (open && binding === 'binds') {
    questions.push(ask('whose-turn', about(open), { organisations: debtors, period: slots[0]!.period.text }))
  }
  return questions
}
