import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storageContract } from '#ledger/contract'
import { openStorage } from '../open-storage.ts'
import { connect } from './connection.ts'

storageContract('SQLite', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-contract-'))
  const storage = await openStorage({ dataFolder })
  return {
    storage,
    execute: async (sql) => {
      const connection = connect(join(dataFolder, 'comity.db'), { waitMs: 5000 })
      connection.run(sql)
      connection.close()
    },
    close: async () => {
      await storage.close()
      await rm(dataFolder, { recursive: true })
    },
  }
})
