import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { administrator, editor, openTestOffice, reader, type TestOffice } from './test-office.ts'

let office: TestOffice
before(async () => {
  office = await openTestOffice()
})
after(() => office.close())

const names = [{ text: 'Ulsan Metal Union', language: 'en', kind: 'official' }]
const write = () =>
  office.app.saveRecord(editor, { kind: 'organisation', body: { names, type: 'union', country: 'KR' }, replaces: null })

/** The second line of a checkpoint is its size. */
const sizeIn = (note: string | undefined): number => Number(note?.split('\n')[1])

describe('the ledger of an office', () => {
  it('is signed up to its end whenever somebody looks at it', async () => {
    await write()
    const first = await office.app.ledger(reader)
    assert.equal(sizeIn(first.checkpoint), first.size)
    await write()
    const second = await office.app.ledger(reader)
    assert.equal(second.size, first.size + 1)
    assert.equal(sizeIn(second.checkpoint), second.size)
    assert.equal((await office.app.ledger(reader)).checkpoint, second.checkpoint)
  })

  it('says when it is verified how many entries are signed for', async () => {
    await write()
    const { ok, entries, signed } = await office.app.verify(administrator)
    assert.deepEqual([ok, signed], [true, entries])
  })
})
