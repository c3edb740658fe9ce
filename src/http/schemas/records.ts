import type { CitationView, HistoryItem, RecordDraft, RecordList, RecordSummary, RecordView, SearchView } from '#app'
import { audiences, citation, kindNames, kinds, type AnyRecord } from '#records'
import { z } from '@hono/zod-openapi'
import { documentSummary } from './documents.ts'
import { links } from './record-link.ts'
import { digest, identifier, instant, kind, name, typed, version, words } from './values.ts'

const shared = {
  id: identifier,
  version,
  format: version,
  citations: z.array(citation),
  author: name.optional(),
  origin: z.strictObject({ document: digest, proposal: name }).optional(),
  audience: z.enum(audiences),
  withdrawn: z.boolean().optional(),
}

const recordKinds = kindNames.map((name) =>
  z.strictObject({ ...shared, kind: z.literal(name), body: kinds[name].body }).openapi(`Record_${name}`),
)

export const record = typed<AnyRecord>(z.union(recordKinds).openapi('Record'))

export const recordSummary: z.ZodType<RecordSummary> = z
  .strictObject({ id: identifier, kind, title: z.string(), version, record })
  .openapi('RecordSummary')

export const recordList: z.ZodType<RecordList> = z
  .strictObject({ records: z.array(recordSummary), links, next: z.string().optional() })
  .openapi('RecordList')

const citationView: z.ZodType<CitationView> = z
  .strictObject({
    document: digest,
    documentTitle: z.string(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: z.string(),
    page: z.int().positive().optional(),
  })
  .openapi('Citation')

export const recordView: z.ZodType<RecordView> = z
  .strictObject({
    record,
    title: z.string(),
    citations: z.array(citationView),
    links,
    related: z.array(recordSummary),
    statedBy: z.string().optional(),
    changed: z.strictObject({ at: instant, by: z.string() }),
  })
  .openapi('RecordView')

export const historyItem: z.ZodType<HistoryItem> = z
  .strictObject({
    sequence: z.int().nonnegative(),
    version,
    at: instant,
    by: z.string(),
    why: z.string().optional(),
    record: record.nullable(),
    changed: z.array(z.string()),
  })
  .openapi('HistoryItem')

export const searchView: z.ZodType<SearchView> = z
  .strictObject({ hits: z.array(recordSummary), documents: z.array(documentSummary), links })
  .openapi('SearchView')

/** The body is checked by the use case, against the schema of its kind. */
export const recordDraft: z.ZodType<RecordDraft> = z
  .strictObject({
    id: identifier.optional(),
    kind,
    body: z.record(z.string(), z.unknown()),
    replaces: version.nullable(),
    audience: z.enum(audiences).optional(),
    why: words.optional(),
  })
  .openapi('RecordDraft')
