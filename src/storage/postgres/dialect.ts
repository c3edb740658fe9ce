import { Kysely, PostgresDialect, type PostgresPool as KyselyPool } from 'kysely'
import type { PostgresPool } from './connection.ts'

/** Kysely over a pool of ours. Its pool can also give cursors, which nothing here asks for. */
export function kyselyOn<Schema>(pool: PostgresPool): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: { ...pool, options: {} } as unknown as KyselyPool }),
  })
}
