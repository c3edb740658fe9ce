import { copyFile, rm, stat } from 'node:fs/promises'
import { accountsFile } from '../accounts.ts'
import { copyDatabase } from '../sqlite/connection.ts'
import type { BackupExtra } from './backup.ts'

/**
 * The accounts of an embedded installation. In PostgreSQL they are a schema of their own, which the database's own
 * tools back up.
 */
export function accountsBackup(dataFolder: string): BackupExtra {
  const file = accountsFile(dataFolder)
  return {
    name: 'accounts.db',
    save: async (path) => {
      if (!(await isThere(file))) return false
      await copyDatabase(file, path)
      return true
    },
    load: async (path) => {
      for (const beside of ['-wal', '-shm']) await rm(`${file}${beside}`, { force: true })
      await copyFile(path, file)
    },
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
