import type { OwnerDecision } from './app.ts'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import { saveRecord } from './save-record.ts'
import { liveRecordOf } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/** Says who of the office looks after a commitment, and whom to ask on the other side. */
export async function setOwner(
  context: Context,
  actor: Actor,
  { commitment, owner, contact, replaces, why }: OwnerDecision,
): Promise<RecordView> {
  permit(actor, 'change records')
  const { id, kind, body } = await liveRecordOf(context, commitment, 'commitment')
  return await saveRecord(context, actor, {
    id,
    kind,
    body: { ...body, ...(owner === undefined ? {} : { owner }), ...(contact === undefined ? {} : { contact }) },
    replaces,
    ...(why === undefined ? {} : { why }),
  })
}
