import type { CadenceDecision } from './app.ts'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import { saveRecord } from './save-record.ts'
import { liveRecordOf } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/** Says how often “regularly” is: from then on the commitment binds by that. */
export async function setCadence(context: Context, actor: Actor, decision: CadenceDecision): Promise<RecordView> {
  permit(actor, 'set cadences')
  const { id, kind, body } = await liveRecordOf(context, decision.commitment, 'commitment')
  const until = body.when.kind === 'every' && body.when.until !== undefined ? { until: body.when.until } : {}
  const from = decision.from ? { from: decision.from } : {}
  return await saveRecord(context, actor, {
    id,
    kind,
    body: { ...body, when: { kind: 'every', cadence: decision.cadence, ...from, ...until } },
    replaces: decision.replaces,
    ...(decision.why === undefined ? {} : { why: decision.why }),
  })
}
