import type { CommitmentFields } from '#reading'
import { debtorOrganisations, writtenIn } from '#records'
import type { Keyed } from '../proposal-key.ts'
import type { Live } from '../stored.ts'
import { dateOfDocument } from './dates.ts'
import { debtorOf, expanded } from './debtor.ts'
import { amountOf, occasionOf } from './occasion.ts'
import { unionsAmong } from './parts.ts'
import { partnershipFor } from './partnership.ts'
import { agreementOver } from './text-itself.ts'
import { statedBy, type Confirmed, type Work } from './work.ts'

/** What somebody said they would do, under the agreement and in the partnership to which it belongs. */
export async function confirmCommitment(
  work: Work,
  proposal: Keyed<'commitment'>,
  fields: CommitmentFields,
): Promise<Confirmed> {
  const by = await debtorOf(work, proposal, fields)
  const debtors = debtorOrganisations(by)
  const to = (await expanded(work, proposal, fields.to)).filter((id) => debtors.length > 1 || !debtors.includes(id))
  const agreement = await agreementFor(work, proposal)
  const bodies = [...new Set([...debtors, ...to])]
  const partnership =
    agreement?.body.partnership ?? (await partnershipFor(work, await unionsAmong(work, bodies), proposal))
  const amount = amountOf(fields)
  const made = dateOfDocument(work.document)
  const body = {
    ...(partnership === undefined ? {} : { partnership }),
    ...(agreement === undefined ? {} : { agreement: agreement.id }),
    ...(fields.clause === undefined ? {} : { clause: fields.clause }),
    by,
    to,
    what: writtenIn(work.language, fields.what),
    modality: fields.modality,
    ...(made === undefined ? {} : { made }),
    ...(amount === undefined ? {} : { amount }),
    when: occasionOf(fields, amount, agreement?.body.period),
    ...(fields.topic === undefined ? {} : { topic: fields.topic }),
  }
  return { record: work.add('commitment', body, statedBy(work, proposal)) }
}

/** The agreement over it, where a person confirmed that already; else it joins it when it is confirmed. */
async function agreementFor(work: Work, proposal: Keyed<'commitment'>): Promise<Live<'agreement'> | undefined> {
  const over = agreementOver(work.document, proposal)
  const confirmed = over && work.recordOf(over.key)
  if (confirmed === undefined) return undefined
  const record = await work.get(confirmed)
  return record.kind === 'agreement' ? record : undefined
}
