import { sql } from 'kysely'
import { peaksToBytes, prepareRequest, type AppendOutcome, type PreparedRequest, type Storage } from '#ledger'
import { groupCommit, type GroupCommit } from '../group-commit.ts'
import { knownOffices } from '../known-offices.ts'
import { newSalt } from '../new-salt.ts'
import { formatSetting, refreshProjections, type FormatNote } from '../projection-format.ts'
import * as queries from '../queries.ts'
import { restoreRuns } from '../restore-runs.ts'
import { hitsOf, sharedReads } from '../shared-reads.ts'
import type { Tables } from '../tables.ts'
import { underWay, type UnderWay } from '../under-way.ts'
import { documentBytes, putDocument } from './bytes.ts'
import { reporting, type PostgresPool } from './connection.ts'
import { kyselyOn } from './dialect.ts'
import { migrate } from './migrate.ts'
import { searchIndex } from './search.ts'
import * as writer from './writer.ts'

interface Parts {
  readonly pool: PostgresPool
  readonly database: queries.Database
  readonly appends: GroupCommit<PreparedRequest, AppendOutcome>
  readonly writing: UnderWay
}

/** Opens the storage in a schema of a PostgreSQL database. The pool is closed with it. */
export async function openPostgresStorage(connections: PostgresPool, schema: string): Promise<Storage> {
  const pool = reporting(connections)
  await migrate(pool, schema)
  const parts: Parts = {
    pool,
    database: kyselyOn<Tables>(pool),
    appends: groupCommit((batch) => writer.append(pool, batch)),
    writing: underWay(),
  }
  const storage = { ...reads(parts), ...writes(parts), ...lifecycle(parts) }
  await refreshProjections(storage, formatNote(parts.database))
  return storage
}

function formatNote(database: queries.Database): FormatNote {
  return {
    read: async () => {
      const query = database.selectFrom('setting').select('value').where('name', '=', formatSetting)
      return (await query.executeTakeFirst())?.value ?? null
    },
    write: async (value) => {
      await database
        .insertInto('setting')
        .values({ name: formatSetting, value })
        .onConflict((on) => on.column('name').doUpdateSet({ value }))
        .execute()
    },
  }
}

function reads({ pool, database }: Parts) {
  return {
    ...sharedReads(database, (column) => sql`encode(${sql.ref(column)}, 'hex')`),
    search: async (office, text, { kinds, limit = 50 } = {}) =>
      hitsOf(database, office, await searchIndex(pool, { office, text, kinds, limit })),
    bytes: (office, digest) => documentBytes(pool, office, digest),
  } satisfies Partial<Storage>
}

function writes({ pool, database, appends, writing }: Parts) {
  const knowOffice = knownOffices(database)
  return {
    append: (request) =>
      writing.track(async () => {
        await knowOffice(request.office)
        return appends.add(prepareRequest(request, newSalt))
      }),
    erase: (office, record) => writing.track(() => writer.erase(pool, office, record)),
    saveCheckpoint: (office, { size, note, peaks }) =>
      writing.track(async () => {
        const row = { office, size, note, peaks: peaksToBytes({ size, peaks }) }
        const conflict = { note: row.note, peaks: row.peaks }
        await database
          .insertInto('checkpoint')
          .values(row)
          .onConflict((on) => on.columns(['office', 'size']).doUpdateSet(conflict))
          .execute()
      }),
    rebuild: (office, progress) => writing.track(() => writer.rebuild(pool, office, progress)),
    putBytes: (office, digest, bytes) => writing.track(() => putDocument(pool, office, digest, bytes)),
    putReading: (office, reading) =>
      writing.track(async () => {
        await database
          .insertInto('reading')
          .values({ office, ...reading })
          .onConflict((on) => on.columns(['office', 'document', 'reader']).doUpdateSet({ content: reading.content }))
          .execute()
      }),
    addOffice: (row) => writing.track(() => writer.addOffice(pool, row)),
    restoreEntries: (office, entries) =>
      writing.track(async () => {
        await restoreRuns(entries, (run) => writer.restoreRun(pool, office, run))
        await writer.rebuild(pool, office)
        return queries.head(database, office)
      }),
  } satisfies Partial<Storage>
}

function lifecycle({ pool, database, writing }: Parts) {
  return {
    health: async () => {
      const client = await pool.connect()
      try {
        const { rows } = await client.query<{ version: string; standby: boolean }>(
          "SELECT current_setting('server_version') AS version, pg_is_in_recovery() AS standby",
        )
        return { engine: 'postgres' as const, version: rows[0]?.version ?? '', writable: rows[0]?.standby === false }
      } finally {
        client.release()
      }
    },
    close: async () => {
      await writing.finish()
      await database.destroy()
    },
  } satisfies Partial<Storage>
}
