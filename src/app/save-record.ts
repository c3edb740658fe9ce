import { Problem } from '#kernel'
import { checkBody, referencesOf, type AnyRecord, type KindName } from '#records'
import type { Change } from '#ledger'
import { write, type Context } from './context.ts'
import { permit, type Act } from './permissions.ts'
import { recordView } from './record.ts'
import { checkTimeZone } from './start-office.ts'
import { adding, liveRecord, newRecord, replacing } from './stored.ts'
import type { Actor, RecordDraft, RecordView } from './views.ts'

/** Kinds that only their own acts write: decisions about proposals, and files. */
const notByHand = new Set(['document', 'refusal', 'mention', 'review', 'text-pack', 'calendar-link', 'succession'])

/** Kinds that bind everybody in the office need more than the right to change records. */
const actFor: Partial<Record<KindName, Act>> = {
  office: 'keep the office',
  rule: 'keep rules',
  holidays: 'keep rules',
}

/**
 * Saves what a person wrote: a new record, or the next version of the one that they saw. Throws `version-conflict`
 * where somebody else saved in between, `value-invalid` for a body that does not fit its kind.
 */
export async function saveRecord(context: Context, actor: Actor, draft: RecordDraft): Promise<RecordView> {
  const change = await changeOf(context, actor, draft)
  await write(context, actor, [change], draft.why)
  return await recordView(context, actor, change.record)
}

/** What saving the draft would write, checked as when it is saved. */
export async function changeOf(context: Context, actor: Actor, draft: RecordDraft): Promise<Change> {
  permit(actor, actFor[draft.kind] ?? 'change records')
  if (notByHand.has(draft.kind)) throw new Problem('value-invalid', { field: 'kind' })
  const change =
    draft.replaces === null ? firstVersion(context, actor, draft) : await nextVersion(context, actor, draft)
  await checkNamed(context, change.record)
  return change
}

function firstVersion(context: Context, actor: Actor, draft: RecordDraft): Change {
  if (draft.kind === 'office') throw new Problem('value-invalid', { field: 'replaces' })
  const { id, audience, kind } = draft
  const stated = { author: actor.id, ...(id === undefined ? {} : { id }), ...(audience ? { audience } : {}) }
  return adding(newRecord(context, kind, checkedBody(draft), stated))
}

async function nextVersion(context: Context, actor: Actor, draft: RecordDraft): Promise<Change> {
  const seen = await liveRecord(context, draft.id ?? '')
  if (seen.kind !== draft.kind) throw new Problem('value-invalid', { field: 'kind' })
  if (seen.version !== draft.replaces) throw new Problem('version-conflict', { id: seen.id, actual: seen.version })
  const audience = draft.audience ?? seen.audience
  const author = seen.author ?? (seen.citations.length === 0 ? actor.id : undefined)
  return replacing<AnyRecord>(seen, { body: checkedBody(draft), audience, ...(author === undefined ? {} : { author }) })
}

/** The body in the shape of its kind, with what the kind fills in by itself. */
function checkedBody(draft: RecordDraft): never {
  const body = checkBody(draft.kind, draft.body)
  if (draft.kind === 'office') checkTimeZone((body as { timeZone: string }).timeZone)
  return body as never
}

/** Every record that the body names has to be there. */
export async function checkNamed(context: Context, record: AnyRecord): Promise<void> {
  const ids = [...new Set(referencesOf(record))]
  const there = await context.parts.storage.records(context.officeId(), { ids })
  const known = new Set(there.filter((one) => !one.withdrawn).map((one) => one.id))
  const missing = ids.find((id) => !known.has(id))
  if (missing !== undefined) throw new Problem('not-found', { id: missing })
}
