import { mkdir } from 'node:fs/promises'
import type { Storage } from '#ledger'
import { openSqliteStorage } from './sqlite/storage.ts'

export interface StorageOptions {
  /** Holds the embedded database and the documents; made if it is not there. */
  readonly dataFolder: string
}

/** Opens the storage and brings it to the present shape; a new one is made where there is none. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  await mkdir(options.dataFolder, { recursive: true, mode: 0o700 })
  return openSqliteStorage(options.dataFolder)
}
