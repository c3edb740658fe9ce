import { digestOf } from '#kernel'
import { unavailable } from './unavailable.ts'

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
 * Which migrations are still to be run, given those that were. Throws `storage-unavailable` where a migration that was run
 * is another than the one of that name now, or is not known: the program is older than its data, or was changed.
 */
export function pendingMigrations(known: readonly Migration[], done: readonly MigrationRun[]): readonly Migration[] {
  for (const [index, run] of done.entries()) {
    const migration = known[index]
    if (migration?.name !== run.name || checksumOf(migration) !== run.checksum) {
      throw unavailable(`its shape ${run.name} is not known to this version`)
    }
  }
  return known.slice(done.length)
}
