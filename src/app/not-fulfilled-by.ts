import type { EventAnswer } from './app.ts'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import { saveRecord } from './save-record.ts'
import { liveRecord, liveRecordOf } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/** “No”: these talks or this visit did not fulfil the commitment. It is kept, so that nobody is asked again. */
export async function notFulfilledBy(context: Context, actor: Actor, answer: EventAnswer): Promise<RecordView> {
  permit(actor, 'record fulfilments')
  const { id, kind, version, body } = await liveRecordOf(context, answer.commitment, 'commitment')
  const event = await liveRecord(context, answer.event)
  return await saveRecord(context, actor, {
    id,
    kind,
    body: { ...body, notFulfilledBy: [...new Set([...(body.notFulfilledBy ?? []), event.id])] },
    replaces: version,
    ...(answer.why === undefined ? {} : { why: answer.why }),
  })
}
