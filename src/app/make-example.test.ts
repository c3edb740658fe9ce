import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { randomUUIDv7 } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import type { Storage } from '#ledger'
import { openStorage } from '#storage'
import { openFileReader } from '../file-reader.ts'
import type { App } from './app.ts'
import { createApp } from './create-app.ts'
import { hasOffice, makeExample } from './make-example.ts'
import type { AppParts } from './parts.ts'
import { administrator, now, reader } from './test-office.ts'

const examples = join(import.meta.dirname, '..', '..', 'examples')
const plan = JSON.parse(readFileSync(join(examples, 'office.json'), 'utf8')) as { documents: unknown[] }
const bytesOf = (file: string) => readFile(join(examples, file))

const fileReader = openFileReader()
let folder: string
let storage: Storage
let parts: AppParts
let app: App

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comity-example-'))
  storage = await openStorage({ dataFolder: folder })
  const clock = { now: () => now, today: () => now.slice(0, 10) }
  parts = { storage, clock, newIdentifier: () => randomUUIDv7(), read: fileReader.read, readerVersion: 'test' }
})
after(async () => {
  await fileReader.close()
  await storage.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the example office', () => {
  it('that was interrupted is no office yet, and is gone on with', async () => {
    const interrupted = {
      plan,
      bytesOf: async (file: string) => (file.endsWith('.docx') ? Promise.reject(new Error('killed')) : bytesOf(file)),
    }
    await assert.rejects(makeExample(parts, interrupted), /killed/)
    assert.equal(await hasOffice(parts), false)
    const { missing } = await makeExample(parts, { plan, bytesOf })
    assert.deepEqual(missing, [], 'all that the plan names is in the documents')
    assert.equal((await storage.offices()).length, 1)
    app = await createApp(parts)
  })

  it('is marked as an example, and holds what its documents say', async () => {
    const { example, counts } = await app.office(reader)
    assert.equal(example, true)
    assert.equal(counts.document, plan.documents.length)
    assert.ok((counts.partnership ?? 0) >= 3 && (counts.commitment ?? 0) >= 5)
  })

  it('leaves something to decide, and something that is due', async () => {
    assert.ok((await app.documents(reader, { state: 'open' })).documents.length > 0)
    const { late, soon, oursLater, theirsLater } = await app.due(reader, {})
    assert.ok(late.length > 0 && soon.length + oursLater.length + theirsLater.length > 0)
  })

  it('holds only facts that lead to their words', async () => {
    for (const kind of ['commitment', 'agreement', 'talks', 'person'] as const) {
      for (const { record } of (await app.records(reader, { kind })).records) {
        const [citation] = record.citations
        assert.ok(citation, `${kind} ${record.id}`)
        const { text } = await app.document(reader, citation.document)
        assert.equal(text.slice(citation.start, citation.end), citation.quote)
      }
    }
  })

  it('gives way to one’s own office, once', async () => {
    const answers = { name: 'Ours', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh', organisationName: 'Công đoàn Cảng' }
    const own = await app.startOffice(administrator, answers)
    assert.equal(own.example, false)
    assert.equal(own.organisation?.title, 'Công đoàn Cảng')
    assert.deepEqual((await app.documents(reader, {})).documents, [])
    await assert.rejects(
      app.startOffice(administrator, answers),
      (error) => error instanceof Problem && error.code === 'office-not-empty',
    )
    assert.equal((await (await createApp(parts)).office(reader)).name, 'Ours')
  })
})
