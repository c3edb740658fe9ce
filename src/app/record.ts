import type { AnyRecord, KindName } from '#records'
import { titleOf } from '#records'
import type { Context } from './context.ts'
import { documentId } from './document-id.ts'
import { languageOf, linksFrom, summaryOf } from './links.ts'
import { personOf } from './people-names.ts'
import { permit } from './permissions.ts'
import { liveRecord } from './stored.ts'
import type { Actor, CitationView, RecordSummary, RecordView } from './views.ts'

/** A record with the places that it stands on, what it names, what names it, and who changed it last. */
export async function record(context: Context, actor: Actor, id: string): Promise<RecordView> {
  permit(actor, 'look')
  return await recordView(context, actor, await liveRecord(context, id))
}

export async function recordView(context: Context, actor: Actor, record: AnyRecord): Promise<RecordView> {
  const language = await languageOf(context, actor)
  const related = await relatedTo(context, record.id)
  const versions = await context.parts.storage.history(context.officeId(), record.id)
  const last = versions.at(-1)?.entry
  return {
    record,
    title: titleOf(record, language),
    citations: await citationsOf(context, record, language),
    links: await linksFrom(context, [record, ...related], language),
    related: related.map((one): RecordSummary => summaryOf(one, language)),
    ...(record.author === undefined ? {} : { statedBy: await personOf(context, record.author) }),
    changed: { at: last?.at ?? '', by: await personOf(context, last?.by ?? '') },
  }
}

/** Kinds that keep decisions of people; they are no facts about what they name. */
const notShown: ReadonlySet<KindName> = new Set(['refusal', 'office'])

async function relatedTo(context: Context, id: string): Promise<readonly AnyRecord[]> {
  const records = await context.parts.storage.records(context.officeId(), { references: id })
  return records.filter((record) => !record.withdrawn && !notShown.has(record.kind)).toReversed()
}

async function citationsOf(context: Context, record: AnyRecord, language: string): Promise<readonly CitationView[]> {
  const digests = [...new Set(record.citations.map(({ document }) => document))]
  const records = await context.parts.storage.records(context.officeId(), { ids: digests.map(documentId) })
  const titles = new Map(records.map((one) => [one.id, titleOf(one, language)]))
  return record.citations.map((citation) => ({
    ...citation,
    documentTitle: titles.get(documentId(citation.document)) ?? '',
  }))
}
