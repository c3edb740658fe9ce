import { checksumOf, pendingMigrations, type Migration, type MigrationRun } from '../migration.ts'
import { checkedSchema, inTransaction, type PostgresClient, type PostgresPool } from './connection.ts'
import { migrations } from './migrations.ts'

/** Any number that nothing else in the database uses as a lock. */
const migrationLock = 4_018_263_391

/** Brings the schema to the present shape. Servers that start at the same time wait for each other. */
export async function migrate(
  pool: PostgresPool,
  schema: string,
  known: readonly Migration[] = migrations,
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${checkedSchema(schema)}`)
    await client.query('CREATE TABLE IF NOT EXISTS migration (name text NOT NULL PRIMARY KEY, checksum text NOT NULL)')
    for (const migration of pendingMigrations(known, await runsIn(client))) {
      for (const statement of statementsOf(migration.sql)) await client.query(statement)
      await client.query('INSERT INTO migration VALUES ($1, $2)', [migration.name, checksumOf(migration)])
    }
  })
}

async function runsIn(client: PostgresClient): Promise<readonly MigrationRun[]> {
  const { rows } = await client.query<MigrationRun>('SELECT name, checksum FROM migration ORDER BY name')
  return rows
}

/** Not every server takes several statements at once. Migrations have no semicolon inside a statement. */
function statementsOf(sql: string): string[] {
  return sql
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
