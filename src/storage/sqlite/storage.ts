import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { Problem } from '#kernel'
import { prepareRequest, saltLength, type AppendOutcome, type PreparedRequest, type Storage } from '#ledger'
import { groupCommit, type GroupCommit } from '../group-commit.ts'
import { underWay, type UnderWay } from '../under-way.ts'
import * as queries from '../queries.ts'
import type { Tables } from '../tables.ts'
import { documentFiles, type DocumentFiles } from './bytes.ts'
import { connect, type Connection } from './connection.ts'
import { sqliteDialect } from './dialect.ts'
import { migrate } from './migrate.ts'
import { restoreEntries } from './restore-entries.ts'
import { searchIndex } from './search.ts'
import { startWriter, type Writer } from './writer.ts'

const waitMs = 30_000

interface Parts {
  readonly connection: Connection
  readonly database: queries.Database
  readonly writer: Writer
  readonly files: DocumentFiles
  readonly appends: GroupCommit<PreparedRequest, AppendOutcome>
  readonly writing: UnderWay
}

/** Opens the embedded storage in a folder that is there: `comity.db` and the documents beside it. */
export function openSqliteStorage(dataFolder: string): Storage {
  const file = join(dataFolder, 'comity.db')
  const connection = connect(file, { waitMs })
  migrate(connection)
  const writer = startWriter(file)
  const parts: Parts = {
    connection,
    database: new Kysely<Tables>({ dialect: sqliteDialect(connection) }),
    writer,
    files: documentFiles(dataFolder),
    appends: groupCommit((batch) => writer.run('append', batch)),
    writing: underWay(),
  }
  return { ...reads(parts), ...writes(parts), ...lifecycle(parts) }
}

type Reads = Pick<
  Storage,
  | 'head'
  | 'entries'
  | 'history'
  | 'latestCheckpoint'
  | 'record'
  | 'records'
  | 'projections'
  | 'counts'
  | 'search'
  | 'bytes'
  | 'documents'
  | 'reading'
  | 'offices'
>

function reads({ connection, database, files }: Parts): Reads {
  return {
    head: (office) => queries.head(database, office),
    entries: (office, from) => queries.entries(database, office, from),
    history: (office, record) => queries.history(database, office, record),
    latestCheckpoint: (office) => queries.latestCheckpoint(database, office),
    record: (office, id) => queries.record(database, office, id),
    records: (office, query) => queries.records(database, office, query),
    projections: (office) => queries.projections(database, office),
    counts: (office) => queries.counts(database, office),
    search: async (office, text, { kinds, limit = 50 } = {}) => {
      const officeNumber = await queries.officeNumber(database, office)
      if (officeNumber === null) return []
      const found = searchIndex(connection, { officeNumber, text, kinds, limit })
      const records = await queries.recordsAt(
        database,
        office,
        found.map(({ sequence }) => sequence),
      )
      return found.flatMap(({ score }, index) => {
        const record = records[index]
        return record ? [{ record, score }] : []
      })
    },
    bytes: async (office, digest) =>
      (await queries.holdsDocument(database, office, digest)) ? files.read(digest) : null,
    documents: (office) => queries.documents(database, office),
    reading: (office, document, reader) => queries.reading(database, office, document, reader),
    offices: () => queries.offices(database),
  }
}

type Writes = Omit<Storage, keyof Reads | keyof Lifecycle>

function writes({ database, writer, files, appends, writing }: Parts): Writes {
  const known = new Set<string>()
  const knowOffice = async (office: string): Promise<void> => {
    if (known.has(office)) return
    if ((await queries.officeNumber(database, office)) === null) throw new Problem('not-found', { office })
    known.add(office)
  }
  return {
    append: (request) =>
      writing.track(async () => {
        await knowOffice(request.office)
        return appends.add(prepareRequest(request, newSalt))
      }),
    erase: (office, record) => writing.track(() => writer.run('erase', { office, record })),
    saveCheckpoint: (office, checkpoint) => writing.track(() => writer.run('saveCheckpoint', { office, checkpoint })),
    rebuild: (office, progress) => writing.track(() => writer.run('rebuild', { office }, progress)),
    putBytes: (office, digest, bytes) =>
      writing.track(async () => {
        await files.write(digest, bytes)
        await writer.run('putDocument', { office, digest, size: bytes.length })
      }),
    putReading: (office, reading) => writing.track(() => writer.run('putReading', { office, reading })),
    addOffice: (row) => writing.track(() => writer.run('addOffice', row)),
    restoreEntries: (office, entries) =>
      writing.track(async () => {
        await restoreEntries(writer, office, entries)
        return queries.head(database, office)
      }),
  }
}

type Lifecycle = Pick<Storage, 'health' | 'close'>

const newSalt = (): Uint8Array => new Uint8Array(randomBytes(saltLength))

function lifecycle({ connection, database, writer, writing }: Parts): Lifecycle {
  return {
    health: async () => {
      const version = connection.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? ''
      return { engine: 'sqlite', version, writable: writer.writable }
    },
    close: async () => {
      await writing.finish()
      await writer.close()
      await database.destroy()
    },
  }
}
