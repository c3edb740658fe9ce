import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Problem } from '#kernel'
import type { Storage } from '#ledger'
import { fill, idOf, officeRow, organisation, requestOf } from '../../ledger/test/samples.ts'
import { openStorage } from '../index.ts'
import { connect } from './connection.ts'

/** Runs with a storage that has an office of three entries, and a way to change the database behind its back. */
async function withStorage(
  act: (storage: Storage, office: string, execute: (sql: string) => void) => Promise<void>,
): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-writer-'))
  const storage = await openStorage({ dataFolder })
  const { office } = officeRow(1)
  await storage.addOffice({ ...officeRow(1), office })
  await fill(storage, office, 3)
  const connection = connect(join(dataFolder, 'comity.db'), { waitMs: 5000 })
  try {
    await act(storage, office, (sql) => connection.execute(sql))
  } finally {
    connection.close()
    await storage.close()
    await rm(dataFolder, { recursive: true })
  }
}

const isUnavailable = (error: unknown) => error instanceof Problem && error.code === 'storage-unavailable'
const another = organisation({ id: idOf(9), name: 'another' })

test('a write that fails half way leaves nothing, and the next one goes on', () =>
  withStorage(async (storage, office, execute) => {
    execute("CREATE TRIGGER fault BEFORE INSERT ON record BEGIN SELECT RAISE (ABORT, 'disk fault'); END")
    await assert.rejects(storage.append(requestOf(office, another)), isUnavailable)
    assert.equal((await storage.head(office)).size, 3)
    execute('DROP TRIGGER fault')
    assert.deepEqual(await storage.append(requestOf(office, another)), { ok: true, value: { sequences: [3] } })
  }))

test('after a failed commit nothing more is written, and reading goes on', () =>
  withStorage(async (storage, office, execute) => {
    execute('CREATE TABLE fault (office REFERENCES office DEFERRABLE INITIALLY DEFERRED)')
    execute("CREATE TRIGGER fault_at_commit AFTER INSERT ON entry BEGIN INSERT INTO fault VALUES ('nobody'); END")
    await assert.rejects(storage.append(requestOf(office, another)), isUnavailable)
    execute('DROP TRIGGER fault_at_commit')
    await assert.rejects(storage.append(requestOf(office, another)), isUnavailable)
    assert.equal((await storage.health()).writable, false)
    assert.equal((await storage.head(office)).size, 3)
    assert.equal((await storage.records(office, {})).length, 3)
  }))

test('a storage that was closed takes nothing more', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-writer-'))
  const storage = await openStorage({ dataFolder })
  await storage.close()
  await assert.rejects(storage.addOffice(officeRow(1)), isUnavailable)
  await rm(dataFolder, { recursive: true })
})

test('what was erased is not in the files of the database any more', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-erase-'))
  const storage = await openStorage({ dataFolder })
  const office = officeRow(1)
  await storage.addOffice(office)
  await fill(storage, office.office, 30)
  await storage.append(requestOf(office.office, organisation({ id: idOf(77), name: 'Zyxwvutsrqponm' })))
  const filesWithIt = async (): Promise<string[]> => {
    const files = await readdir(dataFolder)
    const texts = await Promise.all(files.map((file) => readFile(join(dataFolder, file), 'latin1')))
    return files.filter((_, index) => /zyxwvut/i.test(texts[index] ?? ''))
  }
  assert.deepEqual(await filesWithIt(), ['comity.db-wal'])
  await storage.erase(office.office, idOf(77))
  assert.deepEqual(await filesWithIt(), [])
  await storage.close()
  await rm(dataFolder, { recursive: true })
})
