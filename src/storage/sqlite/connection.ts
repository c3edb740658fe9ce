import { DatabaseSync, backup, type SQLInputValue, type StatementSync } from 'node:sqlite'

/**
 * The only file that knows node:sqlite, whose interface is not final. Values are null, numbers, strings and bytes;
 * anything else would be stored as something else without a word, so it does not compile here.
 */
export type SqlValue = null | number | string | Uint8Array
export type SqlRow = Record<string, SqlValue>

export interface Connection {
  all<Row = SqlRow>(sql: string, ...values: SqlValue[]): Row[]
  get<Row = SqlRow>(sql: string, ...values: SqlValue[]): Row | undefined
  /** Returns the number of rows changed. */
  run(sql: string, ...values: SqlValue[]): number
  /** Runs statements without values, one after another. */
  execute(sql: string): void
  readonly inTransaction: boolean
  close(): void
}

const rememberedStatements = 200

/**
 * Opens a database file. WAL lets readers go on while one writes; `synchronous=FULL` makes a commit wait until the
 * disk has it. `waitMs`: how long a statement waits for another process that is writing.
 */
export function connect(file: string, options: { waitMs: number; readOnly?: boolean }): Connection {
  const database = new DatabaseSync(file, { timeout: options.waitMs, readOnly: options.readOnly ?? false })
  if (!options.readOnly) database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON')
  database.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000; PRAGMA mmap_size = 268435456')
  // Pages (of 4 KiB) in the write-ahead log before they are carried over: seldom enough that appends do not wait for it.
  database.exec('PRAGMA wal_autocheckpoint = 8000')
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known) return known
    if (statements.size >= rememberedStatements) statements.clear()
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    all: <Row>(sql: string, ...values: SqlValue[]) => prepare(sql).all(...(values as SQLInputValue[])) as Row[],
    get: <Row>(sql: string, ...values: SqlValue[]) =>
      prepare(sql).get(...(values as SQLInputValue[])) as Row | undefined,
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    execute: (sql) => database.exec(sql),
    get inTransaction() {
      return database.isTransaction
    },
    close: () => {
      statements.clear()
      database.close()
    },
  }
}

/** Copies a database that is in use into a new file. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const database = new DatabaseSync(from, { readOnly: true })
  try {
    await backup(database, to)
  } finally {
    database.close()
  }
}

/** Whether an error says that another process holds the database (SQLITE_BUSY). */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
}
