import { mkdir } from 'node:fs/promises'
import type { Storage } from '#ledger'
import { openSqliteStorage } from './sqlite/storage.ts'

export interface StorageOptions {
  /** Holds the embedded database and the documents; made if it is not there. */
  readonly dataFolder: string
  /** A PostgreSQL database to use instead of the embedded one. */
  readonly databaseUrl?: string
  /** The schema in that database; `comity` unless told. */
  readonly schema?: string
}

/** Opens the storage and brings it to the present shape; a new one is made where there is none. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { dataFolder, databaseUrl, schema = 'comity' } = options
  if (databaseUrl !== undefined) {
    // Most installations are embedded and need not load the driver.
    const [{ openPool }, { openPostgresStorage }] = await Promise.all([
      import('./postgres/connection.ts'),
      import('./postgres/storage.ts'),
    ])
    return openPostgresStorage(openPool(databaseUrl, schema), schema)
  }
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  return openSqliteStorage(dataFolder)
}
