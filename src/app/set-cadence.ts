import { debtorOrganisations, type CommitmentBody } from '#records'
import type { CadenceDecision } from './app.ts'
import type { Context } from './context.ts'
import { ownBodies } from './due.ts'
import { permit } from './permissions.ts'
import { saveRecord } from './save-record.ts'
import { liveRecordOf } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/**
 * Says how often “regularly” is: from then on the commitment binds by that: all who owe it where all agreed, else only
 * the side of the office.
 */
export async function setCadence(context: Context, actor: Actor, decision: CadenceDecision): Promise<RecordView> {
  permit(actor, 'set cadences')
  const { id, kind, body } = await liveRecordOf(context, decision.commitment, 'commitment')
  const until = body.when.kind === 'every' && body.when.until !== undefined ? { until: body.when.until } : {}
  const from = decision.from ? { from: decision.from } : {}
  const setBy = settersOf(body, await ownBodies(context), decision.agreedByAll === true)
  const by = setBy.length === 0 ? {} : { setBy }
  return await saveRecord(context, actor, {
    id,
    kind,
    body: { ...body, when: { kind: 'every', cadence: decision.cadence, ...from, ...until, ...by } },
    replaces: decision.replaces,
    ...(decision.why === undefined ? {} : { why: decision.why }),
  })
}

function settersOf({ by, to }: CommitmentBody, own: ReadonlySet<string>, all: boolean): readonly string[] {
  const sides = [...new Set([...debtorOrganisations(by), ...to])]
  const ours = sides.filter((one) => own.has(one))
  if (all) return sides
  return ours.length > 0 ? ours : [...own].slice(0, 1)
}
