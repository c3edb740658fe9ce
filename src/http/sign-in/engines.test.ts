import { openAccounts } from '#storage'
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { kyselyOn } from '../../storage/postgres/dialect.ts'
import { newSchema, testDatabase } from '../../storage/postgres/test-database.ts'
import { clock, password } from '../test-office.ts'
import type { AccountsDatabase } from './accounts-database.ts'
import { openSignIn, type SignIn } from './open-sign-in.ts'

const postgres = await testDatabase()
const dataFolder = await mkdtemp(join(tmpdir(), 'comity-accounts-'))
after(async () => {
  await postgres.close()
  await rm(dataFolder, { recursive: true })
})

async function accountsOnPostgres(): Promise<AccountsDatabase> {
  const schema = newSchema()
  const pool = await postgres.open(schema)
  const client = await pool.connect()
  await client.query(`CREATE SCHEMA ${schema}`)
  client.release()
  const database = kyselyOn<Record<string, Record<string, unknown>>>(pool)
  return { type: 'postgres', database, close: () => database.destroy() }
}

const engines: Readonly<Record<string, () => Promise<AccountsDatabase>>> = {
  SQLite: () => openAccounts({ dataFolder }),
  [postgres.name]: accountsOnPostgres,
}

for (const [engine, open] of Object.entries(engines)) {
  describe(`signing in on ${engine}`, () => {
    const cookieFor = async (signIn: SignIn, email: string): Promise<string> => {
      const body = { email, password }
      const { headers } = await signIn.authentication.api.signInEmail({ body, returnHeaders: true })
      return headers.getSetCookie()[0]?.split(';')[0] ?? ''
    }

    it('takes somebody from the first start to a role, a session and out again', async () => {
      const signIn = await openSignIn({ accounts: await open(), clock })
      const { users, sessions } = signIn
      const token = await users.newSetupToken()
      assert.ok(token)
      const first = await users.setUp(token, { name: 'Bùi Thị Sáu', email: 'first@example.org', password })
      await assert.rejects(users.setUp(token, { name: 'Other', email: 'other@example.org', password }))
      const administrator = { id: first.id, name: first.name, role: first.role }
      const { user, token: invitation } = await users.invite(administrator, {
        name: 'Kim',
        email: 'Kim@example.org',
        role: 'editor',
      })
      await users.setPassword(invitation, password)
      await assert.rejects(users.setPassword(invitation, password))
      const cookie = await cookieFor(signIn, 'kim@example.org')
      const found = await sessions.find(cookie)
      assert.deepEqual(found.signedIn?.actor, { id: user.id, name: 'Kim', role: 'editor' })
      await users.setRole(administrator, user.id, 'approver')
      assert.equal((await sessions.find(cookie)).signedIn?.actor.role, 'approver')
      assert.equal(await users.nameOf(user.id), 'Kim')
      await users.remove(administrator, user.id)
      assert.equal((await sessions.find(cookie)).signedIn, null)
      assert.equal(await users.nameOf(user.id), null)
      await signIn.close()
    })
  })
}
