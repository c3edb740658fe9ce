import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { StorageOptions } from './open-storage.ts'
import { connect } from './sqlite/connection.ts'
import { kyselyOn as kyselyOnSqlite } from './sqlite/dialect.ts'

/** Where those who sign in are kept: apart from the ledger, on a connection of its own. */
export interface Accounts {
  readonly type: 'sqlite' | 'postgres'
  /** The tables are those of the part that signs people in; it makes them itself. */
  readonly database: Kysely<Record<string, Record<string, unknown>>>
  close(): Promise<void>
}

export const accountsFile = (dataFolder: string): string => join(dataFolder, 'accounts.db')

/** The schema of a PostgreSQL database in which they are kept. */
export const accountsSchema = (schema = 'comity'): string => `${schema}_accounts`

const waitMs = 30_000

/** SQLite: `accounts.db` in the data folder. PostgreSQL: a schema of its own, `comity_accounts` unless told. */
export async function openAccounts({ dataFolder, databaseUrl, schema }: StorageOptions): Promise<Accounts> {
  if (databaseUrl !== undefined) return openOnPostgres(databaseUrl, accountsSchema(schema))
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const database = kyselyOnSqlite<Record<string, Record<string, unknown>>>(
    connect(accountsFile(dataFolder), { waitMs }),
    { plainRows: true },
  )
  return { type: 'sqlite', database, close: () => database.destroy() }
}

async function openOnPostgres(databaseUrl: string, schema: string): Promise<Accounts> {
  const [{ openPool, checkedSchema }, { kyselyOn }] = await Promise.all([
    import('./postgres/connection.ts'),
    import('./postgres/dialect.ts'),
  ])
  const pool = openPool(databaseUrl, schema)
  const client = await pool.connect()
  try {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${checkedSchema(schema)}`)
  } finally {
    client.release()
  }
  const database = kyselyOn<Record<string, Record<string, unknown>>>(pool)
  return { type: 'postgres', database, close: () => database.destroy() }
}
