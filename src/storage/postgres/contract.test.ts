import { after } from 'node:test'
import { storageContract } from '#ledger/contract'
import { openPostgresStorage } from './storage.ts'
import { newSchema, testDatabase } from './test-database.ts'

const database = await testDatabase()
after(() => database.close())

storageContract(database.name, async () => {
  const schema = newSchema()
  const storage = await openPostgresStorage(await database.open(schema), schema)
  const behind = await database.open(schema)
  return {
    storage,
    execute: async (sql) => {
      const client = await behind.connect()
      await client.query(sql)
      client.release()
    },
    close: async () => {
      await storage.close()
      await behind.end()
    },
  }
})
