import type { Day } from '#kernel'
import type { Evidence } from '../evidence.ts'
import type { Pledge } from '../pledge.ts'
import { decidedOn } from './decisions.ts'
import { placeEvidence } from './placing.ts'
import type { Slot } from './slots.ts'
import { turnsOf } from './turn.ts'
import { tallyOf } from './voices.ts'

/**
 * What both sides moved to a later day belongs to its own period, also where it was recorded with its day only: what is
 * done in the time that they gave counts there first, until the minimum is reached. A visit of which the host is known
 * does so only where it was held by the host in turn: the next host's visit is that of the new period.
 */
export function evidenceOfPostponed(pledge: Pledge, slots: readonly Slot[]): readonly Evidence[] {
  if (pledge.body.decisions?.some(({ kind }) => kind === 'postponed') !== true) return pledge.evidence
  let { evidence } = pledge
  const { asOf } = pledge
  for (const [index, slot] of slots.entries()) {
    const { postponed } = decidedOn(pledge, slot.period, pledge.creditors, asOf)
    if (postponed) evidence = heldFor(slot, postponed.to, evidence, stillMissing(pledge, slots, index, evidence, asOf))
  }
  return evidence
}

/** What a period still waits for, and from whom; undefined where anybody's counts. */
interface Missing {
  readonly amount: number
  readonly host: string | undefined
}

function stillMissing(
  pledge: Pledge,
  slots: readonly Slot[],
  index: number,
  evidence: readonly Evidence[],
  asOf: Day,
): Missing {
  const placed = placeEvidence(slots, evidence)
  const { by } = pledge.body
  const slot = slots[index]!
  const done = tallyOf(placed.bySlot[index] ?? [], slot.period.last).done
  const amount = Math.max(1, (slot.share ?? pledge.owed).min) - done
  const turn = by.kind === 'in turn' ? turnsOf(pledge, by, slots, placed, asOf).bySlot[index] : undefined
  return { amount, host: turn?.whose }
}

/** Both voices about one event or one day speak of the same, so they move together. */
const subjectOf = ({ event, fulfilment }: Evidence): string => event ?? fulfilment.body.date

function heldFor({ period }: Slot, until: Day, evidence: readonly Evidence[], missing: Missing): readonly Evidence[] {
  let left = missing.amount
  const moved = new Set<string>()
  return evidence.map((one) => {
    const isInTime = !one.isPeriodNamed && one.says === 'met' && one.day > period.last && one.to <= until
    const isTheirs = missing.host === undefined || one.by === undefined || one.by === missing.host
    if (!isInTime || !isTheirs) return one
    const subject = subjectOf(one)
    if (!moved.has(subject)) {
      if (left <= 0) return one
      left -= one.amount
      moved.add(subject)
    }
    return one.heldFor(period)
  })
}
