import pg from 'pg'
import { Problem } from '#kernel'
import { unavailable } from '../unavailable.ts'

/** What this folder needs of a pool of connections: node-postgres has it, and an in-process database can give it. */
export interface PostgresClient {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<PostgresResult<Row>>
  release(error?: boolean): void
}

export interface PostgresResult<Row> {
  readonly command: 'UPDATE' | 'DELETE' | 'INSERT' | 'SELECT' | 'MERGE'
  readonly rowCount: number
  readonly rows: Row[]
}

export interface PostgresPool {
  connect(): Promise<PostgresClient>
  end(): Promise<void>
}

const int8 = 20
const bytea = 17
const connectionsMost = 10

/** The text form of bytes: `\x` and hexadecimal digits. */
const bytesFrom = (text: string): Uint8Array => Uint8Array.fromHex(text.slice(2))

/** A schema keeps an installation apart from others in one database. */
export function checkedSchema(schema: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new Problem('value-invalid', { field: 'schema' })
  return schema
}

/**
 * A pool of connections. Counts and sequences come as numbers (they stay below 2^53), bytes as plain `Uint8Array`s. A
 * commit waits for the disk even where the server's default does not.
 */
export function openPool(databaseUrl: string, schema: string): PostgresPool {
  const parsers: { getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown } = pg.types
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connectionsMost,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${checkedSchema(schema)} -c synchronous_commit=on`,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') => {
        if (oid === int8) return Number
        if (oid === bytea) return bytesFrom
        return parsers.getTypeParser(oid, format)
      },
    },
  })
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on('error', () => undefined)
  return {
    connect: async () => {
      try {
        const client: unknown = await pool.connect()
        return client as PostgresClient
      } catch (cause) {
        throw unavailable(cause)
      }
    },
    end: () => pool.end(),
  }
}

/**
 * Runs an act in one transaction. Rejects with `storage-unavailable` where the database fails: it is then not known
 * whether the act was kept, and it must not be reported as done. Problems and broken invariants pass through.
 */
export async function inTransaction<Value>(
  pool: PostgresPool,
  act: (client: PostgresClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED')
    const value = await act(client)
    await client.query('COMMIT')
    client.release()
    return value
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      () => client.release(true),
    )
    throw isDatabaseError(error) ? unavailable(error) : error
  }
}

/** The same pool, whose queries fail with `storage-unavailable` where the database does. */
export function reporting(pool: PostgresPool): PostgresPool {
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      return {
        release: (error) => client.release(error),
        query: async (sql, values) => {
          try {
            return await client.query(sql, values)
          } catch (error) {
            throw isDatabaseError(error) ? unavailable(error) : error
          }
        },
      }
    },
  }
}

/** One query by itself. */
export async function queryOnce<Row>(
  pool: PostgresPool,
  sql: string,
  values: readonly unknown[],
): Promise<PostgresResult<Row>> {
  const client = await pool.connect()
  try {
    return await client.query<Row>(sql, values)
  } finally {
    client.release()
  }
}

/** Errors of the server and of the connection carry a code; a fault of ours does not. */
function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && !(error instanceof Problem) && ('code' in error || /connection/i.test(error.message))
}
