import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { openFileReader } from '../file-reader.ts'
import { longReport } from '../reading/test-long-report.ts'
import { contextOf } from './context.ts'
import { appIn } from './create-app.ts'
import type { GivenFile, ReadFile } from './parts.ts'
import { administrator, editor, found, openTestOffice, reader, type TestOffice } from './test-office.ts'

let office: TestOffice
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

before(async () => {
  office = await openTestOffice()
})
after(() => office.close())

describe('importing a file', () => {
  it('keeps its bytes, and gives them back as they came', async () => {
    const bytes = bytesOf('Xin chào.\r\nKết thúc.')
    const { document, alreadyKnown } = await office.app.importDocument(editor, { bytes, name: 'Báo cáo.txt' })
    assert.equal(alreadyKnown, false)
    const kept = await office.app.documentBytes(reader, document.digest)
    assert.deepEqual(Buffer.from(kept.bytes), Buffer.from(bytes))
    assert.equal(kept.fileName, 'Báo cáo.txt')
  })

  it('knows the same file again, also under another name', async () => {
    const bytes = bytesOf('The same words.')
    const first = await office.app.importDocument(editor, { bytes, name: 'one.txt' })
    const again = await office.app.importDocument(editor, { bytes, name: 'two.txt' })
    assert.equal(again.alreadyKnown, true)
    assert.equal(again.document.id, first.document.id)
  })

  it('makes one document of it when it comes several times at once', async () => {
    const file = { bytes: bytesOf('Dropped five times.'), name: 'drop.txt' }
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => office.app.importDocument(editor, file)))
    assert.equal(new Set(outcomes.map(({ document }) => document.id)).size, 1)
    assert.equal(outcomes.filter(({ alreadyKnown }) => !alreadyKnown).length, 1)
  })

  it('keeps what it cannot read, and says why', async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256)
    const { document } = await office.app.importDocument(editor, { bytes, name: 'photo.bin' })
    assert.equal(document.problem?.code, 'document-format-unknown')
    assert.equal((await office.app.documentBytes(reader, document.digest)).bytes.length, 300)
    const failed = await office.app.documents(reader, { state: 'failed' })
    assert.deepEqual(
      failed.documents.map(({ fileName }) => fileName),
      ['photo.bin'],
    )
  })

  it('keeps what takes too long to read, and says so', async () => {
    const fileReader = openFileReader()
    const read = (file: GivenFile) => fileReader.read(file, { milliseconds: 100 })
    const app = appIn(contextOf({ ...office.context.parts, read }, office.context.officeId()))
    const bytes = bytesOf(longReport(2_000_000))
    const { document } = await app.importDocument(editor, { bytes, name: 'long.txt' })
    assert.equal(document.problem?.code, 'document-took-too-long')
    assert.deepEqual(document.problem?.details, { name: 'long.txt', seconds: 0.1 })
    assert.equal((await app.documentBytes(reader, document.digest)).bytes.length, bytes.length)
    await fileReader.close()
  })

  it('refuses an empty file, and keeps nothing of it', async () => {
    const before = (await office.app.documents(reader, {})).documents.length
    const refused = office.app.importDocument(editor, { bytes: new Uint8Array(), name: 'empty.txt' })
    await assert.rejects(refused, (error) => error instanceof Problem && error.code === 'document-empty')
    assert.equal((await office.app.documents(reader, {})).documents.length, before)
  })

  it('is for those who may edit', async () => {
    const refused = office.app.importDocument(reader, { bytes: bytesOf('No.'), name: 'no.txt' })
    await assert.rejects(refused, (error) => error instanceof Problem && error.code === 'not-permitted')
  })

  it('shortens a name without end, and takes line breaks out of it', async () => {
    const name = `${'long\n'.repeat(3000)}.txt`
    const { document } = await office.app.importDocument(editor, { bytes: bytesOf('Long name.'), name })
    assert.ok(document.fileName.length <= 300)
    assert.ok(!document.fileName.includes('\n'))
  })

  it('keeps files that came inside a mail as documents of their own', async () => {
    const mail = [
      'From: a@example.org',
      'Subject: Report',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="cut"',
      '',
      '--cut',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'The report is attached.',
      '--cut',
      'Content-Type: text/plain; charset=utf-8; name="inside.txt"',
      'Content-Disposition: attachment; filename="inside.txt"',
      '',
      'The delegation arrived.',
      '--cut--',
      '',
    ].join('\r\n')
    const { attachments } = await office.app.importDocument(editor, { bytes: bytesOf(mail), name: 'mail.eml' })
    assert.deepEqual(
      attachments?.map(({ document }) => document.fileName),
      ['inside.txt'],
    )
    const inside = await office.app.document(reader, attachments?.[0]?.document.digest ?? '')
    assert.match(inside.text, /The delegation arrived/)
  })
})

describe('a better reader', () => {
  it('reads again what is kept, and the decisions that people made still hold', async () => {
    const text = 'The Red River Labour Federation met the Delta Workers Union.'
    const delta = found(text, 'organisation', 'Delta Workers Union', { name: 'Delta Workers Union', aliases: [] })
    const digest = await office.report(text, [delta])
    const [proposal] = (await office.app.document(reader, digest)).proposals
    await office.app.confirmProposal(editor, { document: digest, key: proposal?.key ?? '' })
    const better = {
      ...delta,
      fields: { name: 'delta workers union', aliases: ['DWU'], country: 'VN' },
      basis: { country: { assumed: 'the name' } },
    }
    const parts = {
      ...office.context.parts,
      readerVersion: 'better',
      read: async (file: GivenFile): Promise<ReadFile> => {
        const { document } = await office.context.parts.read(file)
        return {
          document,
          reading: { document: { language: 'en' }, proposals: [better as typeof delta], warnings: [] },
        }
      },
    }
    const app = appIn(contextOf(parts, office.context.officeId()))
    const [again] = (await app.document(administrator, digest)).proposals
    assert.deepEqual(again?.fields['aliases'], ['DWU'])
    assert.equal(again?.state, 'confirmed')
  })
})

describe('the list of documents', () => {
  it('comes in pages without gaps and doubles, and tells what is left to decide', async () => {
    const all = (await office.app.documents(reader, { limit: 500 })).documents
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await office.app.documents(reader, { limit: 3, ...(after === undefined ? {} : { after }) })
      paged.push(...page.documents.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    assert.deepEqual(
      paged,
      all.map(({ id }) => id),
    )
    const open = await office.app.documents(reader, { state: 'open' })
    assert.ok(open.documents.every((document) => document.open > 0))
  })
})
