import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { Connection, SqlValue } from './connection.ts'

/**
 * Kysely over one connection of ours. Queries run at once (SQLite has no waiting), so calls never overlap. Rows come as
 * node:sqlite gives them, without a prototype; `plainRows` copies them for code that does not expect that.
 */
export function kyselyOn<Schema>(connection: Connection, { plainRows = false } = {}): Kysely<Schema> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverOf(connection, plainRows),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (database: Kysely<unknown>) => new SqliteIntrospector(database),
  }
  return new Kysely<Schema>({ dialect })
}

function driverOf(connection: Connection, plainRows: boolean): Driver {
  const only: DatabaseConnection = {
    executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> =>
      run<Row>(connection, query, plainRows),
    async *streamQuery<Row>(query: CompiledQuery) {
      yield run<Row>(connection, query, plainRows)
    },
  }
  const turns = takeTurns()
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      await turns.wait()
      return only
    },
    beginTransaction: async () => connection.execute('BEGIN IMMEDIATE'),
    commitTransaction: async () => connection.execute('COMMIT'),
    rollbackTransaction: async () => connection.execute('ROLLBACK'),
    releaseConnection: async () => turns.next(),
    destroy: async () => connection.close(),
  }
}

function run<Row>(connection: Connection, query: CompiledQuery, plainRows: boolean): QueryResult<Row> {
  const values = query.parameters.map(asSqlValue)
  if (givesRows(query)) {
    const rows = connection.all<Row>(query.sql, ...values)
    return { rows: plainRows ? rows.map((row) => ({ ...row })) : rows }
  }
  return { rows: [], numAffectedRows: BigInt(connection.run(query.sql, ...values)) }
}

function givesRows({ query }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' || query.kind === 'RawNode' || ('returning' in query && !!query.returning)
}

/** better-auth gives dates and booleans, which SQLite does not have. */
function asSqlValue(value: unknown): SqlValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string' || value instanceof Uint8Array) return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString()
  throw new TypeError(`SQLite does not store a ${typeof value}`)
}

/** A transaction keeps the connection; others wait in the order in which they came. */
function takeTurns() {
  let busy = false
  const waiting: (() => void)[] = []
  return {
    wait: (): Promise<void> => {
      if (!busy) {
        busy = true
        return Promise.resolve()
      }
      return new Promise((resolve) => waiting.push(resolve))
    },
    next: (): void => {
      const first = waiting.shift()
      if (first) first()
      else busy = false
    },
  }
}
