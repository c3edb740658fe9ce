import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { editor, found, openTestOffice, reader, type TestOffice } from '../test-office.ts'
import { own, partner } from '../test-report.ts'

const said = 'They will meet every year in turn, the union first. They will send a delegation every year in turn.'
const text = `On 20 May 2025 the ${partner} met the ${own}. ${said}`

const inTurn = (what: string, more: object) => ({
  by: [own, partner],
  to: [],
  what,
  modality: 'agreed' as const,
  recurrence: 'yearly' as const,
  inTurn: true,
  ...more,
})

let office: TestOffice
before(async () => {
  office = await openTestOffice()
  const document = await office.report(text, [
    found(text, 'organisation', partner, { name: partner, aliases: [] }),
    found(text, 'organisation', own, { name: own, aliases: [] }),
    found(text, 'event', 'On 20 May 2025', { type: 'meeting', when: '2025-05-20', guests: [] }),
    found(text, 'commitment', 'will meet every year', inTurn('meet', { firstInTurn: partner })),
    found(text, 'commitment', 'will send a delegation', inTurn('send a delegation', {})),
  ])
  await office.app.confirmSure(editor, { document, takeCertain: true })
})
after(() => office.close())

async function promise(what: string) {
  const { records } = await office.app.records(reader, { kind: 'commitment' })
  const id = records.find(({ title }) => title === what)?.id ?? ''
  const { record, links } = await office.app.record(reader, id)
  assert.ok(record.kind === 'commitment' && record.body.by.kind === 'in turn')
  return { id, record, by: record.body.by, links }
}

describe('what bodies owe in turn', () => {
  it('begins with the one that the document names', async () => {
    const { by, links } = await promise('meet')
    assert.equal(links[by.startsWith ?? '']?.title, partner)
  })

  it('begins with nobody where the document does not say, and a person is asked', async () => {
    const { by, id } = await promise('send a delegation')
    assert.equal(by.startsWith, undefined)
    const { questions } = await office.app.due(reader, {})
    assert.deepEqual(
      questions.map(({ code, commitment, details }) => [code, commitment, details]),
      [['whose-turn', id, { organisations: by.order, period: '2025' }]],
    )
  })

  it('takes the answer only from among those who take turns', async () => {
    const { record, id, by } = await promise('send a delegation')
    const answer = (startsWith: string) => ({
      id,
      kind: 'commitment' as const,
      body: { ...record.body, by: { ...by, startsWith } },
      replaces: record.version,
    })
    await assert.rejects(
      office.app.saveRecord(editor, answer(id)),
      (error: unknown) => error instanceof Problem && error.code === 'value-invalid',
    )
    await office.app.saveRecord(editor, answer(by.order[1] ?? ''))
    const { late, questions } = await office.app.due(reader, {})
    assert.deepEqual(questions, [])
    assert.deepEqual(
      late.filter(({ commitment }) => commitment === id).map(({ debtors }) => debtors),
      [[by.order[1]]],
    )
  })
})
