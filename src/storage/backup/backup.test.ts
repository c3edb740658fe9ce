import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { digestOf, Problem } from '#kernel'
import { signCheckpoint, verify, type Storage } from '#ledger'
import { fill, idOf, officeRow, organisation, requestOf } from '../../ledger/test/samples.ts'
import { openAccounts } from '../accounts.ts'
import { openStorage } from '../open-storage.ts'
import { openPostgresStorage } from '../postgres/storage.ts'
import { newSchema, testDatabase } from '../postgres/test-database.ts'
import { accountsBackup } from './accounts-file.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'

const made = '2026-03-04T05:06:07.089Z'
const folders: string[] = []
const storages: Storage[] = []
const postgres = await testDatabase()

after(async () => {
  for (const storage of storages) await storage.close()
  for (const folder of folders) await rm(folder, { recursive: true })
  await postgres.close()
})

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'comity-backup-'))
  folders.push(folder)
  return folder
}

async function embedded(): Promise<Storage> {
  const storage = await openStorage({ dataFolder: await newFolder() })
  storages.push(storage)
  return storage
}

async function onPostgres(): Promise<Storage> {
  const schema = newSchema()
  const storage = await openPostgresStorage(await postgres.open(schema), schema)
  storages.push(storage)
  return storage
}

/** An office with forty entries, one record of which was erased, and a document. */
async function filled(storage: Storage) {
  const office = officeRow(1)
  await storage.addOffice(office)
  await fill(storage, office.office, 39)
  await storage.append(requestOf(office.office, organisation({ id: idOf(1), name: 'Renamed house', version: 2 })))
  await storage.erase(office.office, idOf(2))
  const bytes = new TextEncoder().encode('what came in')
  await storage.putBytes(office.office, digestOf(bytes), bytes)
  return { office, bytes }
}

async function assertSame(one: Storage, other: Storage, office: string): Promise<void> {
  assert.deepEqual(await other.head(office), await one.head(office))
  assert.deepEqual(await other.records(office, {}), await one.records(office, {}))
  assert.deepEqual(await other.documents(office), await one.documents(office))
  const report = await verify(other, office)
  assert.deepEqual([report.findings, report.checkpoint], [[], report.entries])
}

describe('a backup', () => {
  test('goes from SQLite to PostgreSQL and back, and is the same office each time', async () => {
    const first = await embedded()
    const { office, bytes } = await filled(first)
    const [there, back] = [await newFolder(), await newFolder()]
    await backup(first, there, { made })
    const second = await onPostgres()
    await restore(there, second)
    await assertSame(first, second, office.office)
    await backup(second, back, { made })
    const third = await embedded()
    await restore(back, third)
    await assertSame(first, third, office.office)
    assert.deepEqual(await third.bytes(office.office, digestOf(bytes)), bytes)
    assert.deepEqual(await third.offices(), [office])
    assert.equal((await third.search(office.office, 'renamed')).length, 1)
  })

  test('is whole although others write while it is made', async () => {
    const storage = await embedded()
    const { office } = await filled(storage)
    let number = 1000
    const stop = new AbortController()
    const writer = (async () => {
      while (!stop.signal.aborted) await fill(storage, office.office, 20, (number += 20))
    })()
    const folder = await newFolder()
    const manifest = await backup(storage, folder, { made })
    await fill(storage, office.office, 1, 5)
    stop.abort()
    await writer
    const again = await embedded()
    await restore(folder, again)
    const head = await again.head(office.office)
    assert.equal(head.size, manifest.offices[0]?.size)
    assert.ok(head.size < (await storage.head(office.office)).size)
    assert.equal((await verify(again, office.office)).ok, true)
    // What was restored goes on where the backup ended, and its next checkpoint follows from the signed one.
    await fill(again, office.office, 1, 5000)
    assert.equal((await signCheckpoint(again, office)).size, head.size + 1)
  })

  test('keeps the accounts of an embedded installation', async () => {
    const [from, to, folder] = [await newFolder(), await newFolder(), await newFolder()]
    const accounts = await openAccounts({ dataFolder: from })
    await accounts.database.schema.createTable('user').addColumn('name', 'text').execute()
    await accounts.database.insertInto('user').values({ name: 'Hoa' }).execute()
    const storage = await embedded()
    await backup(storage, folder, { made, extra: [accountsBackup(from)] })
    await accounts.close()
    await restore(folder, await embedded(), { extra: [accountsBackup(to)] })
    const restored = await openAccounts({ dataFolder: to })
    assert.deepEqual(await restored.database.selectFrom('user').selectAll().execute(), [{ name: 'Hoa' }])
    await restored.close()
  })

  test('is not written over something, and not restored over an office', async () => {
    const storage = await embedded()
    await filled(storage)
    const folder = await newFolder()
    await backup(storage, folder, { made })
    await assert.rejects(backup(storage, folder, { made }), isProblem('target-not-empty'))
    await assert.rejects(restore(folder, storage), isProblem('target-not-empty'))
  })

  test('with one flipped bit in any of its parts is refused, and nothing is written', async () => {
    const storage = await embedded()
    await filled(storage)
    const folder = await newFolder()
    await backup(storage, folder, { made })
    const target = await embedded()
    for (const part of await filesIn(folder)) {
      const path = join(folder, part)
      const good = await readFile(path)
      const bad = Uint8Array.from(good)
      const place = part === 'manifest.json' ? good.indexOf('"root": "') + 12 : Math.floor(good.length / 2)
      bad[place] = (bad[place] ?? 0) ^ 1
      await writeFile(path, bad)
      await assert.rejects(restore(folder, target), isProblem('backup-damaged'), part)
      await rm(path)
      await assert.rejects(restore(folder, target), isProblem('backup-damaged'), `${part} taken away`)
      await writeFile(path, good)
    }
    assert.deepEqual(await target.offices(), [])
    await restore(folder, target)
  })

  test('of a damaged ledger is not made', async () => {
    const storage = await embedded()
    const { office } = await filled(storage)
    await signCheckpoint(storage, office)
    const tooShort: Storage = { ...storage, head: async () => ({ ...(await storage.head(office.office)), size: 3 }) }
    await assert.rejects(backup(tooShort, await newFolder(), { made }), isProblem('ledger-damaged'))
  })
})

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

const isProblem = (code: Problem['code']) => (error: unknown) => error instanceof Problem && error.code === code
