import { Problem } from '#kernel'
import { debtorOrganisations } from '#records'
import type { PeriodDecisionRequest } from './app.ts'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import { saveRecord } from './save-record.ts'
import { liveRecordOf } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/**
 * Keeps what the sides decided about single periods: postponed, swapped, whose turn, waived, suspended. What one side
 * decided that takes both is kept too, and has no effect until the other has decided it as well.
 */
export async function decidePeriod(
  context: Context,
  actor: Actor,
  { commitment, decision, replaces, why }: PeriodDecisionRequest,
): Promise<RecordView> {
  permit(actor, 'decide periods')
  const { id, kind, body } = await liveRecordOf(context, commitment, 'commitment')
  const byTurns = decision.kind === 'turn' || decision.kind === 'swapped'
  if (byTurns && body.by.kind !== 'in turn') throw new Problem('nobody-takes-turns')
  if (decision.kind === 'turn' && !debtorOrganisations(body.by).includes(decision.whose)) {
    throw new Problem('turn-outside-order')
  }
  return await saveRecord(context, actor, {
    id,
    kind,
    body: { ...body, decisions: [...(body.decisions ?? []), decision] },
    replaces,
    ...(why === undefined ? {} : { why }),
  })
}
