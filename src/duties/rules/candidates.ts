import { edtfDate, type Day } from '#kernel'
import type { Duty, Period } from '../duty.ts'
import type { Question } from '../question.ts'
import { fulfilmentsOf, type Gathering, type Register } from '../register.ts'
import { dutyId } from '../duty-id.ts'
import type { Reckoning } from '../reckoning.ts'
import { ask } from './questions.ts'

const unmet: ReadonlySet<Duty['state']> = new Set(['open', 'part met', 'overdue'])

const none: readonly Gathering[] = []
const noQuestions: readonly Question[] = []

/** Events of the partnership that nobody named as evidence of the commitment. */
export function freeGatherings({ pledge, state, asOf }: Reckoning, register: Register): readonly Gathering[] {
  if (register.gatherings.size === 0 || pledge.partnership === undefined || !unmet.has(state)) return none
  const all = register.gatheringsOfPartnership.get(pledge.partnership) ?? none
  const named = new Set(fulfilmentsOf(register, pledge.commitment.id).map((one) => one.body.event))
  return all.filter((gathering) => !named.has(gathering.id) && wasHeld(gathering, asOf))
}

function wasHeld(gathering: Gathering, asOf: Day): boolean {
  if (gathering.kind === 'delegation' && gathering.body.state !== 'held') return false
  const date = gathering.body.when === undefined ? undefined : edtfDate(gathering.body.when)
  return date !== undefined && date.yearKnown && date.earliest <= asOf
}

/**
 * Nothing is matched by its topic: whether a visit was the one that was owed, a person says. What lies in the period of
 * an unmet duty is offered, so that one action confirms it.
 */
export function questionsOfCandidates(
  { pledge, slot, name }: Reckoning,
  gatherings: readonly Gathering[],
): readonly Question[] {
  if (gatherings.length === 0) return noQuestions
  const about = {
    commitment: pledge.commitment.id,
    partnership: pledge.partnership,
    duty: dutyId(pledge.commitment.id, slot.key, name),
  }
  return gatherings
    .filter((gathering) => liesIn(gathering, slot.period))
    .map((gathering) => ask('may-be-fulfilled-by', about, { event: gathering.id, when: gathering.body.when ?? '' }))
}

function liesIn({ body }: Gathering, period: Period): boolean {
  const date = edtfDate(body.when ?? '')
  return date.earliest >= period.first && date.startLatest <= period.last
}
