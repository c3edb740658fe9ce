import { Problem } from '#kernel'
import type { ReviewBody } from '#records'
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { administrator, editor, openTestOffice, reader, type TestOffice } from './test-office.ts'
import type { RecordView } from './views.ts'

let office: TestOffice
let ids: Record<'theirs' | 'agreement' | 'courses' | 'letters', string>

const written = (text: string) => ({ original: 'en', in: { en: text } })

async function add(
  kind: 'organisation' | 'agreement' | 'commitment' | 'fulfilment' | 'indicator' | 'result',
  body: object,
) {
  return (await office.app.saveRecord(editor, { kind, body, replaces: null })).record.id
}

const bodyOf = ({ record }: RecordView): ReviewBody => {
  assert.ok(record.kind === 'review')
  return record.body
}

const isProblem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code

before(async () => {
  office = await openTestOffice()
  const ours = office.ours
  const theirs = await add('organisation', {
    names: [{ text: 'Federation of the South', language: 'en', kind: 'official' }],
    type: 'union',
  })
  const agreement = await add('agreement', {
    title: written('Memorandum'),
    type: 'memorandum',
    parties: [{ organisation: ours }, { organisation: theirs }],
    status: 'in force',
    evidence: 'original',
    signed: '2021-01-10',
    period: '2021/2025',
  })
  const common = { agreement, modality: 'agreed', by: { kind: 'one', organisation: ours }, to: [theirs] }
  const courses = await add('commitment', {
    ...common,
    what: written('hold courses'),
    amount: { min: 2, unit: 'courses' },
    when: { kind: 'every', cadence: 'year' },
    difficulties: [{ date: '2023-06', text: written('No interpreter') }],
  })
  const letters = await add('commitment', { ...common, what: written('write'), when: { kind: 'once', due: '2024' } })
  for (const date of ['2021-05-01', '2021-09-01', '2022-04-01']) {
    await add('fulfilment', { commitment: courses, date, amount: 1, voice: 'debtor', says: 'met' })
  }
  const indicator = await add('indicator', { what: written('unions'), unit: 'unions', organisation: theirs })
  await add('result', { indicator, period: '2021/2023', actual: 2057, plan: 1832 })
  await add('result', { indicator, period: '2018', actual: 1 })
  ids = { theirs, agreement, courses, letters }
})
after(() => office.close())

describe('the sheet of a review', () => {
  let review: RecordView

  it('is filled from the record: owed, done, evidence, difficulty, and the figures of the term', async () => {
    const { sheet } = await office.app.reviewSheet(reader, { agreement: ids.agreement, asOf: '2023-12-31' })
    const [courses, letters] = sheet.rows
    assert.deepEqual(
      [courses?.owed, courses?.done, courses?.unit, courses?.evidence.length, courses?.difficulty?.in['en']],
      [6, 3, 'courses', 3, 'No interpreter'],
    )
    assert.deepEqual(courses?.states, { met: 1, overdue: 1, open: 1 })
    assert.deepEqual(letters?.states, { open: 1 })
    assert.deepEqual(
      sheet.figures.map(({ actual, plan }) => [actual, plan]),
      [[2057, 1832]],
    )
  })

  it('is kept when somebody begins it, and keeps what people write when it is filled anew', async () => {
    review = await office.app.beginReview(editor, { agreement: ids.agreement, type: 'final', asOf: '2023-12-31' })
    const rows = [
      { commitment: ids.courses, recommendation: written('Ask earlier'), becomes: { kind: 'carried over' as const } },
    ]
    review = await office.app.saveReview(editor, { review: review.record.id, rows, answers: [], replaces: 1 })
    review = await office.app.refillReview(editor, { review: review.record.id, asOf: '2026-01-10', replaces: 2 })
    const [courses, letters] = bodyOf(review).rows
    assert.deepEqual(
      [courses?.owed, courses?.recommendation?.in['en'], courses?.becomes?.kind],
      [10, 'Ask earlier', 'carried over'],
    )
    assert.deepEqual(letters?.states, { overdue: 1 })
  })

  it('is signed off only by parties, and only when it says what becomes of everything', async () => {
    const sign = (organisation: string, replaces: number) =>
      office.app.signReview(administrator, {
        review: review.record.id,
        organisation,
        name: 'Mai Anh',
        date: '2026-01-12',
        replaces,
      })
    await assert.rejects(sign(ids.courses, 3), isProblem('not-a-party'))
    await assert.rejects(sign(ids.theirs, 3), isProblem('review-undecided'))
    const rows = bodyOf(review).rows.map(({ commitment, recommendation, becomes }) => ({
      commitment,
      recommendation,
      becomes: becomes ?? { kind: 'settled' as const },
    }))
    await office.app.saveReview(editor, { review: review.record.id, rows, answers: [], replaces: 3 })
    await sign(ids.theirs, 4)
    const late = async () =>
      (await office.app.due(reader, { asOf: '2026-01-15' })).late.map(({ commitment }) => commitment)
    assert.ok((await late()).includes(ids.letters), 'one side alone settles nothing')
    review = await sign(office.ours, 5)
    assert.ok(!(await late()).includes(ids.letters))
    assert.ok((await late()).includes(ids.courses))
  })

  it('stays as it was signed, until an approver takes the sign-offs back', async () => {
    const draft = { review: review.record.id, rows: [], answers: [], replaces: 6 }
    await assert.rejects(office.app.saveReview(editor, draft), isProblem('review-signed'))
    const reopened = await office.app.reopenReview(administrator, {
      review: review.record.id,
      replaces: 6,
      why: 'a slip',
    })
    assert.deepEqual(bodyOf(reopened).signOffs, [])
  })
})

describe('the text that follows', () => {
  it('is planned, replaces the old one, and carries on what was chosen; the old text stays', async () => {
    const renewal = {
      agreement: ids.agreement,
      title: 'Memorandum II',
      period: '2026/2030',
      commitments: [ids.courses],
    }
    const { record, related } = await office.app.renewAgreement(editor, renewal)
    assert.ok(record.kind === 'agreement')
    assert.deepEqual(
      [record.body.status, record.body.replaces, record.body.period],
      ['planned', ids.agreement, '2026/2030'],
    )
    const [carried] = related
    assert.ok(carried?.record.kind === 'commitment')
    assert.equal(carried.record.body.restates, ids.courses)
    assert.equal(carried.record.body.difficulties, undefined)
    const { late } = await office.app.due(reader, { asOf: '2026-01-15' })
    assert.ok(
      late.some(({ commitment }) => commitment === ids.courses),
      'the old promise is owed until the new text is signed',
    )
    assert.equal((await office.app.record(reader, ids.agreement)).record.version, 1)
  })

  it('carries what is open over once it is signed', async () => {
    const { records } = await office.app.records(reader, { kind: 'agreement' })
    const next = records.find(({ record }) => record.kind === 'agreement' && record.body.replaces === ids.agreement)
    assert.ok(next?.record.kind === 'agreement')
    const signed = { ...next.record.body, status: 'signed', evidence: 'original', signed: '2026-02-01' }
    await office.app.saveRecord(editor, { id: next.id, kind: 'agreement', body: signed, replaces: 1 })
    const { late, soon, oursLater } = await office.app.due(reader, { asOf: '2026-03-01' })
    const open = late.filter(({ commitment }) => commitment === ids.courses)
    assert.ok(open.length > 0 && open.every(({ because }) => because.some(({ code }) => code === 'carried-over')))
    const restated = [...soon, ...oursLater].filter(({ commitment }) => commitment !== ids.courses)
    assert.ok(restated.some(({ period }) => period.text === '2026'))
  })
})
