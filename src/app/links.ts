import { nameOf, nameOn, passesOn, referencesOf, titleOf, type AnyRecord, type OrganisationBody } from '#records'
import type { Context } from './context.ts'
import { officeRecord } from './office-record.ts'
import type { Actor, Links, RecordLink, RecordSummary } from './views.ts'

/** The language in which an actor is shown names: their own, else the office's. */
export async function languageOf(context: Context, actor: Actor): Promise<string> {
  return actor.language ?? (await officeRecord(context))?.body.language ?? 'en'
}

export const linkTo = (record: AnyRecord, language: string): RecordLink => ({
  id: record.id,
  kind: record.kind,
  title: titleOf(record, language),
})

export const summaryOf = (record: AnyRecord, language: string): RecordSummary => ({
  ...linkTo(record, language),
  version: record.version,
  record,
})

const askedAtOnce = 500
/** The same few bodies are named over and over; no more than this many are kept in mind. */
const mostRemembered = 20_000

/** Links to records by their identifiers. Those that were taken back are named too: something still points to them. */
export async function linksTo(context: Context, ids: Iterable<string>, language: string): Promise<Links> {
  const known = await context.remembered(`links ${language}`, async () => new Map<string, RecordLink>())
  if (known.size > mostRemembered) known.clear()
  const links: Record<string, RecordLink> = {}
  const unknown = new Set<string>()
  for (const id of ids) {
    const link = known.get(id)
    if (link) links[id] = link
    else if (id !== '') unknown.add(id)
  }
  for (const link of await readLinks(context, [...unknown], language)) {
    links[link.id] = link
    known.set(link.id, link)
  }
  return links
}

/** What an organisation was called before, and who took its place: most bodies never change. */
async function overTime(
  context: Context,
  record: AnyRecord,
  language: string,
): Promise<Pick<RecordLink, 'earlier' | 'now'>> {
  if (record.kind !== 'organisation') return {}
  const earlier = earlierNames(record.body, language)
  const event = record.body.lineage.findLast(passesOn)
  if (event === undefined) return earlier.length === 0 ? {} : { earlier }
  const heirs = await context.parts.storage.records(context.officeId(), { ids: event.others })
  const now = { titles: heirs.map((heir) => titleOf(heir, language)), since: event.date }
  return { ...(earlier.length === 0 ? {} : { earlier }), now }
}

/** Each name is the one that was shown on its last day. */
function earlierNames(body: OrganisationBody, language: string): { title: string; until: string }[] {
  const ends = new Set(body.names.flatMap(({ kind, until }) => (kind === 'official' && until ? [until] : [])))
  const today = nameOf(body, language)
  return [...ends]
    .toSorted()
    .map((until) => ({ title: nameOn(body, until, language), until }))
    .filter(({ title }) => title !== today)
}

async function readLinks(context: Context, ids: readonly string[], language: string): Promise<RecordLink[]> {
  const links: RecordLink[] = []
  for (let from = 0; from < ids.length; from += askedAtOnce) {
    const part = ids.slice(from, from + askedAtOnce)
    const records = await context.parts.storage.records(context.officeId(), { ids: part })
    for (const record of records)
      links.push({ ...linkTo(record, language), ...(await overTime(context, record, language)) })
  }
  return links
}

/** Links to all that some records name. */
export const linksFrom = (context: Context, records: readonly AnyRecord[], language: string): Promise<Links> =>
  linksTo(context, records.flatMap(referencesOf), language)
