import { randomBytes } from 'node:crypto'
import { createConnection } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import { openPool, type PostgresClient, type PostgresPool, type PostgresResult } from './connection.ts'

/** A PostgreSQL for tests: never skipped, whatever the machine has. */
export interface TestDatabase {
  /** Which one it is, for the names of tests. */
  readonly name: string
  /** A pool on a schema. */
  open(schema: string): Promise<PostgresPool>
  /** Null where the database lives inside this process. */
  readonly url: string | null
  /** Drops the schemas that were opened and lets the database go. */
  close(): Promise<void>
}

/** `DATABASE_URL`, else a server on this machine that lets its administrator in, else one inside this process. */
export async function testDatabase(): Promise<TestDatabase> {
  for (const url of await candidates()) {
    const found = await serverAt(url)
    if (found) return found
  }
  return inProcess()
}

/** Names that no other run uses at the same time. */
export const newSchema = (): string => `comity_test_${randomBytes(6).toString('hex')}`

async function candidates(): Promise<readonly string[]> {
  const given = process.env['DATABASE_URL']
  if (given) return [given]
  if (!(await answers(5432))) return []
  return ['postgres', 'root'].map((user) => `postgres://${user}@127.0.0.1:5432/postgres`)
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port, timeout: 1000 })
    const end = (answer: boolean): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}

async function serverAt(url: string): Promise<TestDatabase | null> {
  const administration = openPool(url, 'public')
  try {
    await run(administration, 'SELECT 1')
  } catch (error) {
    await administration.end()
    if (process.env['DATABASE_URL']) throw error
    return null
  }
  const schemas: string[] = []
  return {
    name: 'a PostgreSQL server',
    url,
    open: async (schema) => {
      schemas.push(schema)
      return openPool(url, schema)
    },
    close: async () => {
      for (const schema of schemas) await run(administration, `DROP SCHEMA IF EXISTS ${schema} CASCADE`)
      await administration.end()
    },
  }
}

async function run(pool: PostgresPool, sql: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(sql)
  } finally {
    client.release()
  }
}

/** One database in memory with one connection; pools on it take turns. */
async function inProcess(): Promise<TestDatabase> {
  const database = await PGlite.create()
  let turn: Promise<unknown> = Promise.resolve()
  const connect = async (schema: string): Promise<PostgresClient> => {
    const before = turn
    const { promise, resolve } = Promise.withResolvers<void>()
    turn = promise
    await before
    await database.query(`SET search_path TO ${schema}`)
    return {
      query: async <Row>(sql: string, values: readonly unknown[] = []) => {
        const { rows, affectedRows } = await database.query<Row>(sql, [...values])
        const result: PostgresResult<Row> = { command: 'SELECT', rows, rowCount: affectedRows ?? rows.length }
        return result
      },
      release: () => resolve(),
    }
  }
  return {
    name: 'an in-process PostgreSQL',
    url: null,
    open: async (schema) => ({ connect: () => connect(schema), end: async () => undefined }),
    close: () => database.close(),
  }
}
