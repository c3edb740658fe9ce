import { referencesOf, titleOf, type AnyRecord } from '#records'
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

/** Links to records by their identifiers. Those that were taken back are named too: something still points to them. */
export async function linksTo(context: Context, ids: Iterable<string>, language: string): Promise<Links> {
  const wanted = [...new Set(ids)].filter((id) => id !== '')
  const links: Record<string, RecordLink> = {}
  for (let from = 0; from < wanted.length; from += askedAtOnce) {
    const part = wanted.slice(from, from + askedAtOnce)
    const records = await context.parts.storage.records(context.officeId(), { ids: part })
    for (const record of records) links[record.id] = linkTo(record, language)
  }
  return links
}

/** Links to all that some records name. */
export const linksFrom = (context: Context, records: readonly AnyRecord[], language: string): Promise<Links> =>
  linksTo(context, records.flatMap(referencesOf), language)
