import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { generateSigningKey, Problem } from '#kernel'
import { openStorage } from '#storage'
import { checkWritable, watchStorage } from './watch-storage.ts'

const isUnavailable = (error: unknown) => error instanceof Problem && error.code === 'storage-unavailable'

test('a storage whose commit failed is told, so that the server ends; one that is well is not', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-watch-'))
  const storage = await openStorage({ dataFolder })
  const office = '00000000-0000-7000-8000-000000000001'
  await storage.addOffice({ office, created: '2026-01-01T00:00:00.000Z', signingKey: generateSigningKey() })
  await checkWritable(storage)
  const watch = watchStorage(storage, 5)
  const behind = new DatabaseSync(join(dataFolder, 'comity.db'))
  behind.exec('CREATE TABLE fault (office REFERENCES office DEFERRABLE INITIALLY DEFERRED)')
  behind.exec("CREATE TRIGGER at_commit AFTER INSERT ON reading BEGIN INSERT INTO fault VALUES ('nobody'); END")
  behind.close()
  await assert.rejects(storage.putReading(office, { document: 'd', reader: 'r', content: '{}' }), isUnavailable)
  await assert.rejects(watch.failed, isUnavailable)
  await assert.rejects(checkWritable(storage), isUnavailable)
  watch.end()
  await storage.close()
  await rm(dataFolder, { recursive: true })
})
