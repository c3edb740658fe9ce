import type { ProposalKind } from '#reading'
import type { Keyed } from '../proposal-key.ts'
import { confirmAgreement } from './agreement.ts'
import { confirmCommitment } from './commitment.ts'
import { confirmEvent } from './event.ts'
import { correctedFields, type ConfirmedFields } from './fields.ts'
import { confirmFigure } from './figure.ts'
import { confirmOrganisation } from './organisation.ts'
import { confirmPerson } from './person.ts'
import { confirmTopic } from './topic.ts'
import type { Confirmed, Work } from './work.ts'

type Confirm<Kind extends ProposalKind> = (
  work: Work,
  proposal: Keyed<Kind>,
  fields: ConfirmedFields<Kind>,
  match: string | undefined,
) => Promise<Confirmed>

/** What becomes of a confirmed proposal, by its kind, in the order in which they build on each other. */
const confirmations: { readonly [Kind in ProposalKind]: Confirm<Kind> } = {
  organisation: confirmOrganisation,
  person: confirmPerson,
  agreement: confirmAgreement,
  event: confirmEvent,
  commitment: confirmCommitment,
  figure: confirmFigure,
  topic: confirmTopic,
}

export const confirmationOrder = Object.keys(confirmations) as readonly ProposalKind[]

/** Adds to the work what a proposal becomes, with a person's corrections and choice. Throws a `Problem`. */
export async function confirmInto(
  work: Work,
  proposal: Keyed,
  answer: { readonly fields?: Readonly<Record<string, unknown>>; readonly match?: string },
): Promise<Confirmed> {
  const fields = correctedFields(proposal.kind, proposal.fields, answer.fields)
  const confirm = confirmations[proposal.kind] as Confirm<ProposalKind>
  const confirmed = await confirm(work, proposal, fields, answer.match)
  work.decide(proposal.key, confirmed.record.id)
  return confirmed
}
