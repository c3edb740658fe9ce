import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { editor, found, openTestOffice, reader, type TestOffice } from '../test-office.ts'

let office: TestOffice
before(async () => {
  office = await openTestOffice()
  const text = 'Hanoi Federation of Labour, its President Nguyen Thi Lan, signed with Seoul Union (SFTU) on 3 May 2024.'
  const document = await office.report(text, [
    found(text, 'organisation', 'Hanoi Federation of Labour', {
      name: 'Hanoi Federation of Labour',
      aliases: [],
      country: 'VN',
    }),
    found(text, 'organisation', 'Seoul Union', { name: 'Seoul Union', aliases: ['SFTU'], country: 'KR' }),
    found(text, 'person', 'Nguyen Thi Lan', { name: 'Nguyen Thi Lan', aliases: [] }),
    found(text, 'agreement', 'signed', {
      type: 'MoU',
      status: 'signed',
      parties: ['Hanoi Federation of Labour', 'Seoul Union'],
      signed: '2024-05-03',
    }),
  ])
  const { left } = await office.app.confirmSure(editor, { document })
  assert.deepEqual(left, [])
})
after(() => office.close())

async function offeredFor(kind: 'organisation' | 'person', name: string, country?: string) {
  const text = `${name} spoke. (${country ?? ''})`
  const fields = { name, aliases: [], ...(country === undefined ? {} : { country }) }
  const document = await office.report(text, [found(text, kind, name, fields)])
  const [proposal] = (await office.app.document(reader, document)).proposals
  return proposal?.matches.map(({ title, reasons, certain }) => [title, reasons.join(), certain])
}

const hanoi = 'Hanoi Federation of Labour'

describe('a known body', () => {
  it('is offered under its name, also spelt otherwise, as certain', async () => {
    assert.deepEqual(await offeredFor('organisation', 'HANOI FEDERATION OF LABOR'), [[hanoi, 'same-name', true]])
  })

  it('is offered under a like name and in another language, never as certain', async () => {
    assert.deepEqual(await offeredFor('organisation', 'Labour Union of Hanoi City'), [[hanoi, 'similar-name', false]])
    assert.deepEqual(await offeredFor('organisation', 'Liên đoàn Lao động thành phố Hà Nội', 'VN'), [
      [hanoi, 'similar-name', false],
    ])
  })

  it('is offered under its acronym', async () => {
    assert.deepEqual(await offeredFor('organisation', 'SFTU', 'KR'), [['Seoul Union', 'same-acronym', false]])
  })

  it('is not offered for a body of another country, another place or another sort', async () => {
    assert.deepEqual(await offeredFor('organisation', 'Hanoi Labour Council', 'US'), [])
    assert.deepEqual(await offeredFor('organisation', 'Hai Duong Federation of Labour', 'VN'), [])
    assert.deepEqual(await offeredFor('organisation', 'City Federation of Labour', 'VN'), [])
  })
})

describe('a known person', () => {
  it('is offered under the name in another order or spelling, not under a shared family name', async () => {
    assert.deepEqual(await offeredFor('person', 'Lan Nguyen Thi'), [['Nguyen Thi Lan', 'similar-name', false]])
    assert.deepEqual(await offeredFor('person', 'Nguyễn Thị Lan'), [['Nguyen Thi Lan', 'same-name', true]])
    assert.deepEqual(await offeredFor('person', 'Nguyen Thi Hoa'), [])
  })
})

describe('an agreement that several reports tell of', () => {
  it('is offered once its parties are confirmed, and learns what a later report adds', async () => {
    const text = 'The Seoul Union and the Hanoi Federation of Labour have a memorandum for 2024-2029, now in force.'
    const parties = ['Seoul Union', hanoi]
    const document = await office.report(text, [
      ...parties.map((name) => found(text, 'organisation', name, { name, aliases: [] })),
      found(text, 'agreement', 'memorandum', { type: 'memorandum', status: 'in force', parties, period: '2024/2029' }),
    ])
    const { left } = await office.app.confirmSure(editor, { document, takeCertain: true })
    assert.deepEqual(
      left.map(({ kind, why }) => `${kind} ${why}`),
      ['agreement may-be-known'],
    )
    const proposal = (await office.app.document(reader, document)).proposals.find(({ kind }) => kind === 'agreement')
    assert.deepEqual(proposal?.matches[0]?.reasons, ['same-parties', 'same-time'])
    const match = proposal?.matches[0]?.id ?? ''
    await office.app.confirmProposal(editor, { document, key: proposal?.key ?? '', match })
    const { record } = await office.app.record(reader, match)
    assert.ok(record.kind === 'agreement')
    const { status, period, signed, evidence } = record.body
    assert.deepEqual(
      { status, period, signed, evidence },
      {
        status: 'in force',
        period: '2024/2029',
        signed: '2024-05-03',
        evidence: 'press',
      },
    )
    assert.equal((await office.app.records(reader, { kind: 'agreement' })).records.length, 1)
  })
})
