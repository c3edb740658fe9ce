import { standing, type Duty } from '#duties'
import { dayText, edtfDate } from '#kernel'
import type { Context } from '../context.ts'
import { dutyLinks, dutyRecords } from '../due.ts'
import { today } from '../office-record.ts'
import { permit } from '../permissions.ts'
import { newRecord } from '../stored.ts'
import type { Actor } from '../views.ts'
import { decidedBody, foundFor } from './decide.ts'
import type { SuccessionDecision, SuccessionPreview } from './views.ts'

/** What a decision would change if the partners confirmed it today: the engine runs with it, and nothing is kept. */
export async function previewSuccession(
  context: Context,
  actor: Actor,
  decision: SuccessionDecision,
): Promise<SuccessionPreview> {
  permit(actor, 'look')
  const found = await foundFor(context, decision)
  const body = await decidedBody(context, actor, found, decision)
  const day = await lastOf(context, body.decision?.date)
  const answers = body.partners.map((by) => ({ by, says: 'confirmed' as const, date: day, how: 'letter' as const }))
  const draft = newRecord(context, 'succession', { ...body, answers }, { author: actor.id })
  const records = (await dutyRecords(context)).filter(({ id }) => id !== found.record?.id)
  const before = new Map(standing(records, day).duties.map((duty) => [duty.id, duty]))
  const after = standing([...records, draft], day).duties.filter(
    (duty) => (duty.agreement ?? duty.partnership) === (body.agreement ?? body.partnership),
  )
  const pairs = after.flatMap((duty) => {
    const was = before.get(duty.id)
    return was ? [{ before: was, after: duty }] : []
  })
  const changes = pairs.filter((pair) => isChanged(pair.before, pair.after))
  const duties = changes.flatMap((pair) => [pair.before, pair.after])
  return {
    asOf: day,
    changes,
    unchanged: pairs.length - changes.length,
    links: await dutyLinks(context, actor, duties, []),
  }
}

const isChanged = (a: Duty, b: Duty): boolean =>
  a.state !== b.state || a.debtors.join() !== b.debtors.join() || a.creditors.join() !== b.creditors.join()

/** Today, or the day of a decision that is dated ahead. */
async function lastOf(context: Context, date: string | undefined): Promise<string> {
  const now = await today(context)
  const { latest } = edtfDate(date ?? now)
  const decided = Number.isFinite(latest) ? dayText(latest) : now
  return decided > now ? decided : now
}
