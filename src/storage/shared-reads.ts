import type { SearchHit, Storage } from '#ledger'
import type { Ranked } from './ranking.ts'
import * as queries from './queries.ts'

export type SharedReads = Pick<
  Storage,
  | 'head'
  | 'entries'
  | 'history'
  | 'latestCheckpoint'
  | 'record'
  | 'records'
  | 'pages'
  | 'counts'
  | 'documents'
  | 'reading'
  | 'offices'
>

/** The reads that are the same on both engines. */
export function sharedReads(database: queries.Database, inHex: queries.InHex): SharedReads {
  return {
    head: (office) => queries.head(database, office),
    entries: (office, from) => queries.entries(database, office, from),
    history: (office, record) => queries.history(database, office, record),
    latestCheckpoint: (office) => queries.latestCheckpoint(database, office),
    record: (office, id) => queries.record(database, office, id),
    records: (office, query) => queries.records(database, office, query),
    pages: (office) => queries.pages(database, office, inHex),
    counts: (office) => queries.counts(database, office),
    documents: (office) => queries.documents(database, office),
    reading: (office, document, reader) => queries.reading(database, office, document, reader),
    offices: () => queries.offices(database),
  }
}

/** The records that a search found, in its order. */
export async function hitsOf(
  database: queries.Database,
  office: string,
  found: readonly Ranked[],
): Promise<SearchHit[]> {
  const sequences = found.map(({ sequence }) => sequence)
  const records = await queries.recordsAt(database, office, sequences)
  return found.flatMap(({ score }, index) => {
    const record = records[index]
    return record ? [{ record, score }] : []
  })
}
