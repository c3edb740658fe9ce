import { edtfDate, type Day } from '#kernel'
import { isSignedOff, type RecordOf } from '#records'
import { because, type Because } from '../because.ts'
import { dayText } from '../calendar.ts'
import type { Commitment, Register } from '../register.ts'
import { partiesOf } from './text-life.ts'

/** What a final review that all parties signed off made of what was open. */
export interface Settlement {
  readonly review: string
  readonly kind: 'settled' | 'closed'
  /** The day on which the last party signed it off. */
  readonly day: Day
}

type Review = RecordOf<'review'>

/**
 * A final review speaks once all parties of its text have signed it off. What it settled, nobody owes any more; what it
 * closed without that is missed where its day had passed, and falls away where it was still running. What it carries
 * over, the commitment that restates it carries on. The later review goes before the earlier one.
 */
export function settlementOf(commitment: Commitment, register: Register, asOf: Day): Settlement | null {
  let latest: Settlement | null = null
  for (const review of register.reviews.get(commitment.body.agreement ?? '') ?? []) {
    const row = review.body.rows.find((one) => one.commitment === commitment.id)
    const kind = row?.becomes?.kind
    if (kind !== 'settled' && kind !== 'closed') continue
    const day = signedOffOn(review, register)
    if (day !== null && day <= asOf && (latest === null || day > latest.day)) latest = { review: review.id, kind, day }
  }
  return latest
}

function signedOffOn({ body }: Review, register: Register): Day | null {
  const agreement = register.agreements.get(body.agreement)
  const parties = agreement ? partiesOf(agreement, register) : []
  if (body.type !== 'final' || !isSignedOff(body, parties)) return null
  const days = body.signOffs
    .filter((one) => parties.includes(one.organisation))
    .map(({ date }) => edtfDate(date).latest)
  return Math.max(...days)
}

/** It reaches every period that had begun when it was signed off. */
export const reaches = (settlement: Settlement | null, first: Day): settlement is Settlement =>
  settlement !== null && first <= settlement.day

export const whySettled = ({ review, kind, day }: Settlement): Because =>
  because(kind === 'settled' ? 'settled-in-review' : 'closed-in-review', { review, day: dayText(day) })
