import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { administrator, editor, openTestOffice, reader, type TestOffice } from './test-office.ts'
import type { Actor, RecordView } from './views.ts'

let office: TestOffice
before(async () => {
  office = await openTestOffice()
})
after(() => office.close())

const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code
const approver: Actor = { id: 'approver', name: 'Approver', role: 'approver' }
const union = (text: string) => ({ names: [{ text, language: 'en', kind: 'official' }], type: 'union', country: 'KR' })
const add = (text: string): Promise<RecordView> =>
  office.app.saveRecord(editor, { kind: 'organisation', body: union(text), replaces: null })

describe('saving a record', () => {
  it('names who stated it, and fills in what the kind adds', async () => {
    const { record, title } = await add('Jeju Fishers Union')
    assert.equal(title, 'Jeju Fishers Union')
    assert.equal(record.author, editor.id)
    assert.ok(record.kind === 'organisation')
    assert.deepEqual(record.body.lineage, [])
  })

  it('tells the second of two people who change the same version, and overwrites neither', async () => {
    const { record } = await add('Incheon Port Union')
    const change = (text: string) =>
      office.app.saveRecord(editor, { id: record.id, kind: 'organisation', body: union(text), replaces: 1, why: text })
    const outcomes = await Promise.allSettled([change('First'), change('Second')])
    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    assert.ok(problem('version-conflict')(lost?.reason))
    const history = await office.app.history(reader, record.id)
    assert.deepEqual(
      history.map(({ version }) => version),
      [2, 1],
    )
    assert.deepEqual(history[0]?.changed, ['names.0.text'])
    assert.equal(history[0]?.why, (await office.app.record(reader, record.id)).title)
  })

  it('refuses a body that does not fit, with the field', async () => {
    const draft = { kind: 'organisation', body: { ...union('X'), country: 'Korea' }, replaces: null } as const
    await assert.rejects(
      office.app.saveRecord(editor, draft),
      (error) =>
        error instanceof Problem && error.code === 'value-invalid' && error.details['field'] === 'body.country',
    )
  })

  it('refuses to name a record that is not there', async () => {
    const body = { ...union('Y'), parent: '01890000-0000-7000-8000-000000000000' }
    await assert.rejects(
      office.app.saveRecord(editor, { kind: 'organisation', body, replaces: null }),
      problem('not-found'),
    )
  })

  it('does not let decisions about proposals be written by hand', async () => {
    const body = { document: 'a'.repeat(64), proposal: 'x' }
    await assert.rejects(
      office.app.saveRecord(administrator, { kind: 'refusal', body, replaces: null }),
      problem('value-invalid'),
    )
  })

  it('needs the role for it, and withdrawing a higher one', async () => {
    const { record } = await add('Gunsan Union')
    const asked = { id: record.id, replaces: 1 }
    await assert.rejects(office.app.withdrawRecord(editor, asked), problem('not-permitted'))
    await assert.rejects(
      office.app.saveRecord(reader, { kind: 'organisation', body: union('Z'), replaces: null }),
      problem('not-permitted'),
    )
    const { record: withdrawn } = await office.app.withdrawRecord(approver, { ...asked, why: 'Entered twice' })
    assert.equal(withdrawn.withdrawn, true)
    await assert.rejects(office.app.record(reader, record.id), problem('not-found'))
    assert.equal((await office.app.history(reader, record.id))[0]?.why, 'Entered twice')
  })
})

describe('search', () => {
  it('finds a name without its accents, and in Korean by a part', async () => {
    await add('Đà Nẵng Tourism Union')
    await add('수원시 노동조합')
    const titles = async (text: string) => (await office.app.search(reader, { text })).hits.map(({ title }) => title)
    assert.deepEqual(await titles('da nang'), ['Đà Nẵng Tourism Union'])
    assert.deepEqual(await titles('노동'), ['수원시 노동조합'])
  })
})
