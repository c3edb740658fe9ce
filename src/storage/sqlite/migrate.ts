import { pendingMigrations, checksumOf, type Migration, type MigrationRun } from '../migration.ts'
import type { Connection } from './connection.ts'
import { migrations } from './migrations.ts'

/** Brings the database to the present shape. Looks first without a lock, so that it does not wait for a writer. */
export function migrate(connection: Connection, known: readonly Migration[] = migrations): void {
  if (pendingMigrations(known, runsIn(connection)).length === 0) return
  connection.execute('BEGIN IMMEDIATE')
  try {
    connection.execute('CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT')
    for (const migration of pendingMigrations(known, runsIn(connection))) {
      connection.execute(migration.sql)
      connection.run('INSERT INTO migration VALUES (?, ?)', migration.name, checksumOf(migration))
    }
    connection.execute('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.execute('ROLLBACK')
    throw error
  }
}

function runsIn(connection: Connection): readonly MigrationRun[] {
  const table = connection.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'")
  return table ? connection.all<MigrationRun>('SELECT name, checksum FROM migration ORDER BY rowid') : []
}
