import type { AgreementBody } from '#records'
import type { Context } from './context.ts'
import { saveRecord } from './save-record.ts'
import { liveRecordOf } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/** What every act about an agreement names: which one, and the version that the person saw. */
interface About {
  readonly agreement: string
  readonly replaces: number
  readonly why?: string
}

/** Saves the next version of an agreement with some of its fields changed. */
export async function changeAgreement(
  context: Context,
  actor: Actor,
  { agreement, replaces, why }: About,
  change: (body: AgreementBody) => Partial<AgreementBody>,
): Promise<RecordView> {
  const { id, kind, body } = await liveRecordOf(context, agreement, 'agreement')
  return await saveRecord(context, actor, {
    id,
    kind,
    body: { ...body, ...change(body) },
    replaces,
    ...(why === undefined ? {} : { why }),
  })
}
