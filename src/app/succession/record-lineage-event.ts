import { dayText, edtfDate, Problem } from '#kernel'
import type { Change } from '#ledger'
import { passesOn, type LineageEvent, type OrganisationBody, type OrganisationName } from '#records'
import { write, type Context } from '../context.ts'
import { permit } from '../permissions.ts'
import { recordView } from '../record.ts'
import { adding, liveRecordOf, newRecord, replacing, type Live } from '../stored.ts'
import type { Actor, RecordView } from '../views.ts'
import type { LineageReport } from './views.ts'

type Organisation = Live<'organisation'>

/**
 * Records that a body was renamed, merged, split, dissolved, moved under another parent or changed its status, on its
 * own record and on those of all bodies that have a part in it, in one act. A body that is not in the register yet is
 * added with it. Throws `version-conflict` where somebody changed the body meanwhile, `lineage-known` where the
 * event is recorded already, `lineage-needs-body` where it passes on to nobody.
 */
export async function recordLineageEvent(context: Context, actor: Actor, report: LineageReport): Promise<RecordView> {
  permit(actor, 'change records')
  const seen = await liveRecordOf(context, report.organisation, 'organisation')
  if (seen.version !== report.replaces) throw new Problem('version-conflict', { id: seen.id, actual: seen.version })
  const others = await Promise.all((report.others ?? []).map((id) => liveRecordOf(context, id, 'organisation')))
  if (others.some(({ id }) => id === seen.id)) throw new Problem('value-invalid', { field: 'others' })
  const isOwnName = report.kind === 'renamed' && others.length === 0
  const made = report.name && !isOwnName ? [heirNamed(context, actor, seen, report.name)] : []
  const heirs = [...others, ...made]
  const event = eventOf(report, heirs)
  check(seen, event)
  const changed = replacing<Organisation>(seen, { body: bodyAfter(seen.body, event, report) })
  const told: LineageEvent = { ...event, others: [seen.id], part: 'heir' }
  await write(context, actor, [
    changed,
    ...others.map((one): Change => replacing<Organisation>(one, { body: withEvent(one.body, told) })),
    ...made.map((one) => adding({ ...one, body: withEvent(one.body, told) })),
  ])
  return await recordView(context, actor, changed.record)
}

const needsBody: ReadonlySet<string> = new Set(['merged into', 'split', 'dissolved with transfer', 're-parented'])

function check(seen: Organisation, event: LineageEvent): void {
  if (needsBody.has(event.kind) && event.others.length === 0) throw new Problem('lineage-needs-body')
  const isKnown = seen.body.lineage.some(({ kind, date }) => kind === event.kind && date === event.date)
  if (isKnown) throw new Problem('lineage-known', { date: event.date })
}

function eventOf({ kind, date, source, note }: LineageReport, heirs: readonly Organisation[]): LineageEvent {
  return {
    kind,
    date,
    others: heirs.map(({ id }) => id),
    ...(source ? { source } : {}),
    ...(note ? { note } : {}),
  }
}

const withEvent = (body: OrganisationBody, event: LineageEvent): OrganisationBody => ({
  ...body,
  lineage: [...body.lineage, event],
})

/** What the event says of the body itself: its new parent, or its new name from that day on. */
function bodyAfter(body: OrganisationBody, event: LineageEvent, { name }: LineageReport): OrganisationBody {
  const after = withEvent(body, event)
  if (event.kind === 're-parented' && event.others[0] !== undefined) return { ...after, parent: event.others[0] }
  if (event.kind !== 'renamed' || passesOn(event) || name === undefined) return after
  return { ...after, names: renamed(body.names, name, event.date) }
}

/** The new name goes first; official ones of its language that had no end, end on the day before. */
function renamed(
  names: readonly OrganisationName[],
  { text, language }: { readonly text: string; readonly language: string },
  date: string,
): OrganisationName[] {
  const { earliest } = edtfDate(date)
  const end = Number.isFinite(earliest) ? { until: dayText(earliest - 1) } : {}
  const ended = names.map((name) =>
    name.kind === 'official' && name.language === language && name.until === undefined ? { ...name, ...end } : name,
  )
  return [{ text, language, kind: 'official', from: date }, ...ended]
}

/** A body known by its name alone: of the same country and level as the one that it follows. */
function heirNamed(
  context: Context,
  actor: Actor,
  { body }: Organisation,
  { text, language }: { readonly text: string; readonly language: string },
): Organisation {
  const { type, country, level, parent } = body
  const names = [{ text, language, kind: 'official' as const }]
  const given = { ...(country ? { country } : {}), ...(level ? { level } : {}), ...(parent ? { parent } : {}) }
  return newRecord(context, 'organisation', { names, type, ...given, lineage: [] }, { author: actor.id })
}
