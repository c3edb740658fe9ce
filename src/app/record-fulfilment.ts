import { debtorOrganisations, writtenIn } from '#records'
import type { FulfilmentReport } from './app.ts'
import type { Context } from './context.ts'
import { ownBodies } from './due.ts'
import { languageOf } from './links.ts'
import { permit } from './permissions.ts'
import { saveRecord } from './save-record.ts'
import { liveRecordOf } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/** Keeps what was done for a commitment, and who says so. */
export async function recordFulfilment(
  context: Context,
  actor: Actor,
  { commitment, clock, note, voice, ...report }: FulfilmentReport,
): Promise<RecordView> {
  permit(actor, 'record fulfilments')
  const debtor = clock !== undefined || (await isOwedByUs(context, commitment))
  return await saveRecord(context, actor, {
    kind: 'fulfilment',
    replaces: null,
    body: {
      ...given(report),
      commitment,
      ...(clock ? { clock } : {}),
      voice: voice ?? (debtor ? 'debtor' : 'creditor'),
      says: report.says ?? 'met',
      ...(note ? { note: writtenIn(await languageOf(context, actor), note) } : {}),
    },
  })
}

/** What was filled in; an empty field of a form says nothing. */
const given = (report: Omit<FulfilmentReport, 'commitment' | 'clock' | 'note' | 'voice'>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined && value !== ''))

/** Where nobody of ours is owed it either, the word is taken for that of the side that owes. */
async function isOwedByUs(context: Context, commitment: string): Promise<boolean> {
  const { body } = await liveRecordOf(context, commitment, 'commitment')
  const own = await ownBodies(context)
  return debtorOrganisations(body.by).some((id) => own.has(id)) || !body.to.some((id) => own.has(id))
}
