import { setImmediate } from 'node:timers/promises'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { Problem } from '#kernel'
import {
  parseEntry,
  rootOf,
  treeFromBytes,
  type CompactTree,
  type Entry,
  type LedgerLine,
  type LedgerPage,
  type OfficeRow,
  type Projection,
  type RecordQuery,
  type StoredCheckpoint,
  type StoredEntry,
  type StoredReading,
  type TreeHead,
} from '#ledger'
import { upgradeRecord, type AnyRecord, type KindName } from '#records'
import type { Tables } from './tables.ts'

/** What is read in the same way from both engines. */
export type Database = Kysely<Tables>

const entriesPerPage = 2000
/** Identifiers in one query: SQLite and PostgreSQL both limit the number of values. */
const idsPerQuery = 500

export async function head(database: Database, office: string): Promise<TreeHead> {
  const row = await database.selectFrom('tree').selectAll().where('office', '=', office).executeTakeFirst()
  if (!row) throw new Problem('not-found', { office })
  const tree = treeOf(row.size, row.peaks)
  return { ...tree, root: rootOf(tree) }
}

export function treeOf(size: number, peaks: Uint8Array): CompactTree {
  const tree = treeFromBytes(size, peaks)
  if (!tree) throw new Problem('ledger-damaged', { size })
  return tree
}

export async function* entries(database: Database, office: string, from = 0): AsyncGenerator<StoredEntry> {
  for (let next = from; ; next += entriesPerPage) {
    const page = await database
      .selectFrom('entry')
      .select(['sequence', 'record', 'content', 'salt', 'commitment'])
      .where('office', '=', office)
      .where('sequence', '>=', next)
      .where('sequence', '<', next + entriesPerPage)
      .orderBy('sequence')
      .execute()
    yield* page
    // A page that is not full may have a hole in it, if somebody took an entry out: go on while there is more.
    if (page.length === 0 && !(await entryAfter(database, office, next))) return
  }
}

async function entryAfter(database: Database, office: string, sequence: number): Promise<boolean> {
  const row = await database
    .selectFrom('entry')
    .select('sequence')
    .where('office', '=', office)
    .where('sequence', '>', sequence)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function history(
  database: Database,
  office: string,
  record: string,
): Promise<{ sequence: number; entry: Entry | null }[]> {
  const rows = await database
    .selectFrom('entry')
    .select(['sequence', 'content'])
    .where('office', '=', office)
    .where('record', '=', record)
    .orderBy('sequence')
    .execute()
  return rows.map(({ sequence, content }) => ({ sequence, entry: content === null ? null : entryIn(content) }))
}

function entryIn(content: string): Entry {
  const entry = parseEntry(content)
  if (!entry) throw new Problem('ledger-damaged', {})
  return { ...entry, record: upgradeRecord(entry.record) }
}

export const recordIn = (content: string): AnyRecord => entryIn(content).record

export async function latestCheckpoint(database: Database, office: string): Promise<StoredCheckpoint | null> {
  const row = await database
    .selectFrom('checkpoint')
    .select(['size', 'note', 'peaks'])
    .where('office', '=', office)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, peaks: treeOf(row.size, row.peaks).peaks } : null
}

export async function record(database: Database, office: string, id: string): Promise<AnyRecord | null> {
  const [row] = await current(database, office).where('record.id', '=', id).execute()
  return row ? recordIn(row.content ?? '') : null
}

/** Current records with their content, which stands in the ledger. */
function current(database: Database, office: string) {
  return database
    .selectFrom('record')
    .innerJoin('entry', (join) =>
      join.onRef('entry.office', '=', 'record.office').onRef('entry.sequence', '=', 'record.sequence'),
    )
    .select(['record.id', 'record.sequence', 'entry.content'])
    .where('record.office', '=', office)
}

export async function records(database: Database, office: string, query: RecordQuery): Promise<AnyRecord[]> {
  const { ids, limit } = query
  if (limit !== undefined && limit < 1) return []
  if (!ids) return readRecords(narrowed(current(database, office), office, query))
  const wanted = [...new Set(ids)].sort()
  const found: AnyRecord[] = []
  for (let from = 0; from < wanted.length && found.length < (limit ?? Infinity); from += idsPerQuery) {
    const some = wanted.slice(from, from + idsPerQuery)
    const rest = limit === undefined ? undefined : limit - found.length
    const narrow = narrowed(current(database, office), office, { ...query, limit: rest })
    found.push(...(await readRecords(narrow.where('record.id', 'in', some))))
  }
  return found
}

type CurrentQuery = ReturnType<typeof current>

async function readRecords(query: CurrentQuery): Promise<AnyRecord[]> {
  const rows = await query.orderBy('record.id').execute()
  return rows.map((row) => recordIn(row.content ?? ''))
}

function narrowed(all: CurrentQuery, office: string, query: RecordQuery): CurrentQuery {
  const { kinds, references, document, after, limit } = query
  let some = all
  if (kinds) some = kinds.length > 0 ? some.where('record.kind', 'in', [...kinds]) : some.where('record.kind', '=', '')
  for (const target of [references, document]) if (target !== undefined) some = naming(some, office, target)
  if (after !== undefined) some = some.where('record.id', '>', after)
  return limit === undefined ? some : some.limit(limit)
}

function naming(all: CurrentQuery, office: string, target: string): CurrentQuery {
  return all.where('record.id', 'in', (inner) =>
    inner.selectFrom('link').select('link.record').where('link.office', '=', office).where('link.target', '=', target),
  )
}

/** The records whose current versions are at these sequences, in this order. */
export async function recordsAt(database: Database, office: string, sequences: readonly number[]) {
  const found = new Map<number, AnyRecord>()
  if (sequences.length === 0) return []
  const rows = await database
    .selectFrom('entry')
    .select(['sequence', 'content'])
    .where('office', '=', office)
    .where('sequence', 'in', [...sequences])
    .execute()
  for (const { sequence, content } of rows) if (content !== null) found.set(sequence, recordIn(content))
  return sequences.map((sequence) => found.get(sequence) ?? null)
}

export async function counts(database: Database, office: string): Promise<Partial<Record<KindName, number>>> {
  const rows = await database
    .selectFrom('record')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .where('office', '=', office)
    .groupBy('kind')
    .execute()
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}

/** How an engine says bytes in lower-case hexadecimal. */
export type InHex = (column: 'salt' | 'commitment') => RawBuilder<string | null>

export async function* pages(database: Database, office: string, inHex: InHex): AsyncGenerator<LedgerPage> {
  for (let from = 0; ; from += entriesPerPage) {
    const lines = await linesFrom(database, office, from, inHex)
    const projections = await projectionsFrom(database, office, from)
    const empty = lines.length === 0 && projections.length === 0
    if (empty && !(await anythingAfter(database, office, from))) return
    yield { lines, projections }
    // Queries of SQLite do not wait for anything: without this nobody else would get a turn until the end.
    await setImmediate()
  }
}

async function linesFrom(database: Database, office: string, from: number, inHex: InHex): Promise<LedgerLine[]> {
  return database
    .selectFrom('entry')
    .select(['sequence', 'record', 'content', inHex('salt').as('salt')])
    .select(sql<string>`${inHex('commitment')}`.as('commitment'))
    .where('office', '=', office)
    .where('sequence', '>=', from)
    .where('sequence', '<', from + entriesPerPage)
    .orderBy('sequence')
    .execute()
}

async function projectionsFrom(database: Database, office: string, from: number): Promise<Projection[]> {
  const rows = await database
    .selectFrom('record')
    .select(['id', 'kind', 'version', 'sequence', 'title', 'text'])
    .select((inner) =>
      inner
        .selectFrom('link')
        .select(sql<string | null>`string_agg(target, ' ')`.as('links'))
        .where('link.office', '=', office)
        .whereRef('link.record', '=', 'record.id')
        .as('links'),
    )
    .where('record.office', '=', office)
    .where('sequence', '>=', from)
    .where('sequence', '<', from + entriesPerPage)
    .orderBy('sequence')
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as KindName,
    links: row.links === null ? [] : row.links.split(' ').sort(),
  }))
}

async function anythingAfter(database: Database, office: string, sequence: number): Promise<boolean> {
  if (await entryAfter(database, office, sequence)) return true
  const row = await database
    .selectFrom('record')
    .select('sequence')
    .where('office', '=', office)
    .where('sequence', '>', sequence)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function documents(database: Database, office: string): Promise<string[]> {
  const rows = await database.selectFrom('document').select('digest').where('office', '=', office).execute()
  return rows.map(({ digest }) => digest).sort()
}

export async function holdsDocument(database: Database, office: string, digest: string): Promise<boolean> {
  const row = await database
    .selectFrom('document')
    .select('size')
    .where('office', '=', office)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return row !== undefined
}

export async function reading(
  database: Database,
  office: string,
  document: string,
  reader: string,
): Promise<StoredReading | null> {
  const row = await database
    .selectFrom('reading')
    .select(['document', 'reader', 'content'])
    .where('office', '=', office)
    .where('document', '=', document)
    .where('reader', '=', reader)
    .executeTakeFirst()
  return row ? { ...row } : null
}

export async function offices(database: Database): Promise<OfficeRow[]> {
  const rows = await database.selectFrom('office').selectAll().orderBy('number').execute()
  return rows.map(({ office, created, signing_key: signingKey }) => ({ office, created, signingKey }))
}

export async function officeNumber(database: Database, office: string): Promise<number | null> {
  const row = await database.selectFrom('office').select('number').where('office', '=', office).executeTakeFirst()
  return row?.number ?? null
}
