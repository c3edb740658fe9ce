import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openAccounts, type Accounts } from './accounts.ts'
import { openPool } from './postgres/connection.ts'
import { newSchema, testDatabase } from './postgres/test-database.ts'

const database = await testDatabase()
after(() => database.close())

/** A table that somebody else makes, with a transaction that is given up. */
async function assertUsable(accounts: Accounts): Promise<void> {
  const { database } = accounts
  await database.schema.createTable('user').addColumn('id', 'text').addColumn('verified', 'integer').execute()
  await database.insertInto('user').values({ id: 'one', verified: 1 }).execute()
  const givenUp = database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('user').execute()
    throw new Error('given up')
  })
  await assert.rejects(givenUp, /given up/)
  assert.deepEqual(await database.selectFrom('user').selectAll().execute(), [{ id: 'one', verified: 1 }])
  const tables = await database.introspection.getTables()
  assert.ok(tables.some(({ name }) => name === 'user'))
}

test('accounts have a database file of their own beside the embedded storage', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-accounts-'))
  const accounts = await openAccounts({ dataFolder })
  assert.equal(accounts.type, 'sqlite')
  await assertUsable(accounts)
  await accounts.close()
  await rm(dataFolder, { recursive: true })
})

test(
  'accounts have a schema of their own in PostgreSQL',
  { skip: database.url === null && 'the in-process database has no address' },
  async () => {
    const schema = newSchema()
    const databaseUrl = database.url ?? ''
    const accounts = await openAccounts({ dataFolder: '', databaseUrl, schema })
    assert.equal(accounts.type, 'postgres')
    await assertUsable(accounts)
    await accounts.close()
    const pool = openPool(databaseUrl, 'public')
    const client = await pool.connect()
    await client.query(`DROP SCHEMA ${schema}_accounts CASCADE`)
    client.release()
    await pool.end()
  },
)
