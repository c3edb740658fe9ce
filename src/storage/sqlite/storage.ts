import { join } from 'node:path'
import { sql } from 'kysely'
import { prepareRequest, type AppendOutcome, type PreparedRequest, type Storage } from '#ledger'
import { groupCommit, type GroupCommit } from '../group-commit.ts'
import { underWay, type UnderWay } from '../under-way.ts'
import { knownOffices } from '../known-offices.ts'
import { newSalt } from '../new-salt.ts'
import { formatSetting, refreshProjections, type FormatNote } from '../projection-format.ts'
import * as queries from '../queries.ts'
import { restoreRuns } from '../restore-runs.ts'
import { hitsOf, sharedReads } from '../shared-reads.ts'
import type { Tables } from '../tables.ts'
import { documentFiles, type DocumentFiles } from './bytes.ts'
import { connect, type Connection } from './connection.ts'
import { kyselyOn } from './dialect.ts'
import { migrate } from './migrate.ts'
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
export async function openSqliteStorage(dataFolder: string): Promise<Storage> {
  const file = join(dataFolder, 'comity.db')
  const connection = connect(file, { waitMs })
  migrate(connection)
  const writer = startWriter(file)
  const parts: Parts = {
    connection,
    database: kyselyOn<Tables>(connection),
    writer,
    files: documentFiles(dataFolder),
    appends: groupCommit((batch) => writer.run('append', batch), 2),
    writing: underWay(),
  }
  const storage = { ...reads(parts), ...writes(parts), ...lifecycle(parts) }
  await refreshProjections(storage, formatNote(connection))
  return storage
}

function formatNote(connection: Connection): FormatNote {
  return {
    read: async () =>
      connection.get<{ value: string }>('SELECT value FROM setting WHERE name = ?', formatSetting)?.value ?? null,
    write: async (format) => {
      connection.run('INSERT OR REPLACE INTO setting VALUES (?, ?)', formatSetting, format)
    },
  }
}

function reads({ connection, database, files }: Parts) {
  return {
    ...sharedReads(database, (column) => sql`nullif(lower(hex(${sql.ref(column)})), '')`),
    search: async (office, text, { kinds, limit = 50 } = {}) => {
      const officeNumber = await queries.officeNumber(database, office)
      if (officeNumber === null) return []
      return hitsOf(database, office, await searchIndex(connection, { officeNumber, text, kinds, limit }))
    },
    bytes: async (office, digest) =>
      (await queries.holdsDocument(database, office, digest)) ? files.read(digest) : null,
  } satisfies Partial<Storage>
}

function writes({ database, writer, files, appends, writing }: Parts) {
  const knowOffice = knownOffices(database)
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
        await restoreRuns(entries, (run) => writer.run('restoreEntries', { office, entries: run }))
        await writer.run('rebuild', { office })
        return queries.head(database, office)
      }),
  } satisfies Partial<Storage>
}

function lifecycle({ connection, database, writer, writing }: Parts) {
  return {
    health: async () => {
      const version = connection.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? ''
      return { engine: 'sqlite' as const, version, writable: writer.writable }
    },
    close: async () => {
      await writing.finish()
      await writer.close()
      await database.destroy()
    },
  } satisfies Partial<Storage>
}
