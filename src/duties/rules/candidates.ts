import { edtfDate, type Day } from '#kernel'
import type { AnyRecord } from '#records'
import type { Duty, Period } from '../duty.ts'
import type { Pledge } from '../pledge.ts'
import type { Question } from '../question.ts'
import type { Gathering, Register } from '../register.ts'
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
  const named = new Set(register.fulfilments.of(pledge.commitment.id).map((one) => one.body.event))
  const declined = new Set(pledge.body.notFulfilledBy)
  return all.filter(
    (one) => !named.has(one.id) && !declined.has(one.id) && wasHeld(one, asOf) && mayFollow(one, pledge),
  )
}

function wasHeld(gathering: Gathering, asOf: Day): boolean {
  if (gathering.kind === 'delegation' && gathering.body.state !== 'held') return false
  const date = gathering.body.when === undefined ? undefined : edtfDate(gathering.body.when)
  return date !== undefined && date.yearKnown && date.earliest <= asOf
}

/**
 * The meeting at which something was promised, and any before it, did not fulfil it: what did begins on a later day,
 * after the signing where a signed text holds the promise. A meeting that the same document tells of is the one of the
 * promise, unless it surely began later.
 */
function mayFollow(gathering: Gathering, { agreement, commitment, body }: Pledge): boolean {
  const made = agreement?.body.signed ?? body.made
  const isTold = documentsOf(gathering).some((document) => documentsOf(commitment).includes(document))
  if (made === undefined || gathering.body.when === undefined) return !isTold
  const [promised, held] = [edtfDate(made), edtfDate(gathering.body.when)]
  if (isTold) return held.earliest > promised.latest
  return held.text !== promised.text && held.startLatest > promised.earliest
}

const documentsOf = ({ citations, origin }: AnyRecord): readonly string[] => [
  ...citations.map(({ document }) => document),
  ...(origin ? [origin.document] : []),
]

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
