import { digestOf, Problem } from '#kernel'

/** One step of the database's shape, in plain SQL. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

export interface MigrationRun {
  readonly name: string
  readonly checksum: string
}

export const checksumOf = (migration: Migration): string => digestOf(migration.sql)

/**
 * Which migrations are still to be run, given those that were. Throws `ledger-damaged` where a migration that was run
 * is another than the one of that name now, or is not known: the program is older than its data, or was changed.
 */
export function pendingMigrations(known: readonly Migration[], done: readonly MigrationRun[]): readonly Migration[] {
  for (const [index, run] of done.entries()) {
    const migration = known[index]
    if (migration?.name !== run.name || checksumOf(migration) !== run.checksum) {
      throw new Problem('ledger-damaged', { migration: run.name })
    }
  }
  return known.slice(done.length)
}
