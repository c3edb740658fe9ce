import { Problem } from '#kernel'
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { writtenIn } from '#records'
import { administrator, editor, openTestOffice, reader, type TestOffice } from '../test-office.ts'
import type { RecordView } from '../views.ts'
import type { OfferedRule } from './views.ts'

const approver = { id: 'approver', name: 'Approver', role: 'approver' } as const

describe('rules of an office', () => {
  let office: TestOffice
  let partner = ''
  let agreement: RecordView
  before(async () => {
    office = await openTestOffice()
    const save = (kind: 'organisation' | 'agreement', body: object) =>
      office.app.saveRecord(administrator, { kind, replaces: null, body })
    partner = (
      await save('organisation', { names: [{ text: 'South', language: 'en', kind: 'official' }], type: 'union' })
    ).record.id
    agreement = await save('agreement', {
      title: writtenIn('en', 'Memorandum'),
      type: 'memorandum',
      parties: [{ organisation: office.ours }, { organisation: partner }],
      status: 'in force',
      evidence: 'copy',
      signed: '2026-01-05',
      period: '2026/2026',
      renewal: { kind: 'by itself', months: 60, notice: 3 },
    })
  })
  after(() => office.close())

  const offered = async (key: string): Promise<OfferedRule> => {
    const { offered } = await office.app.rules(reader)
    const found = offered.find((one) => one.key === key)
    assert.ok(found, key)
    return found
  }
  const adopt = async (key: string, actor = approver) => {
    const { body } = await offered(key)
    return await office.app.saveRecord(actor, { kind: 'rule', replaces: null, body: { ...body, adoptedFrom: key } })
  }
  const clocks = async (asOf: string) => {
    const { late, soon, oursLater, met } = await office.app.due(reader, { asOf })
    return [...late, ...soon, ...oursLater, ...met].filter(({ clock }) => clock)
  }

  it('are offered and apply to nothing before somebody adopts them', async () => {
    assert.equal((await offered('alert-12')).adopted, false)
    assert.deepEqual(await clocks('2026-01-15'), [])
  })

  it('are adopted by those who may bind the office', async () => {
    await assert.rejects(
      adopt('alert-12', { ...editor, role: 'editor' } as never),
      (error) => error instanceof Problem && error.code === 'not-permitted',
    )
    await adopt('alert-12')
    assert.equal((await offered('alert-12')).adopted, true)
    const [alert] = await clocks('2026-01-15')
    assert.deepEqual([alert?.state, alert?.debtors, alert?.agreement], ['open', [office.ours], agreement.record.id])
  })

  it('tell what they gave, with what started it', async () => {
    const { rules, links } = await office.app.rules(reader)
    const [given] = rules[0]?.gave ?? []
    assert.deepEqual(
      [given?.date, given?.due, given?.state, links[given?.trigger ?? '']?.title],
      ['2026', '2026-06-30', 'open', 'Memorandum'],
    )
  })

  it('are met by what a person records for the clock', async () => {
    const [alert] = await clocks('2026-01-15')
    assert.ok(alert?.clock)
    const report = { commitment: alert.commitment, clock: alert.clock, date: '2026-01-14' }
    await office.app.recordFulfilment(editor, report)
    assert.deepEqual(
      (await clocks('2026-01-15')).map(({ state }) => state),
      ['met'],
    )
    const other = { ...alert.clock, trigger: partner }
    await assert.rejects(office.app.recordFulfilment(editor, { ...report, clock: other }))
  })

  it('are tried on a day before anybody adopts them', async () => {
    const rule = { direction: 'after', length: { count: 7, unit: 'working days' }, rolls: 'no' } as const
    const without = await office.app.tryRule(reader, { ...rule, date: '2026-02-12', country: 'VN' })
    assert.deepEqual([without.first, without.last, without.unknownYear], ['2026-02-13', '2026-02-23', 2026])
    const { body } = await office.app.holidaysOffered(reader, { country: 'VN', year: 2026 })
    await office.app.saveRecord(approver, { kind: 'holidays', replaces: null, body })
    const trial = await office.app.tryRule(reader, { ...rule, date: '2026-02-12', country: 'VN' })
    assert.deepEqual([trial.last, trial.unknownYear], ['2026-03-02', undefined])
    assert.equal(trial.days.filter(({ off }) => !off).length, 7)
  })

  it('leave out days off that the library knows, and days that it does not know are entered by hand', async () => {
    const { body: korea } = await office.app.holidaysOffered(reader, { country: 'KR', year: 2026 })
    assert.ok(korea.days.some(({ date }) => date === '2026-05-05'))
    const laos = await office.app.holidaysOffered(reader, { country: 'LA', year: 2026 })
    assert.ok(laos.known && laos.body.days.some(({ date }) => date === '2026-04-14/2026-04-16'))
    const { known, body } = await office.app.holidaysOffered(reader, { country: 'KP', year: 2026 })
    assert.deepEqual([known, body.days], [false, []])
  })

  it('stand in the planner of the year with the last day for notice and the end of the text', async () => {
    const { items } = await office.app.planner(reader, { year: 2026 })
    assert.deepEqual(
      items.map(({ sort, last, side }) => [sort, last, side]),
      [
        ['clock', '2026-06-30', 'ours'],
        ['notice', '2026-09-30', 'neither'],
        ['end of text', '2026-12-31', 'neither'],
      ],
    )
  })
})

describe('a calendar link', () => {
  let office: TestOffice
  before(async () => {
    office = await openTestOffice()
  })
  after(() => office.close())

  it('is read by whoever knows its secret, which is not kept', async () => {
    const { id, secret } = await office.app.makeCalendarLink(reader, { name: 'Phone', shows: 'office' })
    assert.match(await office.app.calendarFeed(secret), /^BEGIN:VCALENDAR\r\n/)
    const { record } = await office.app.record(administrator, id)
    assert.ok(!JSON.stringify(record).includes(secret))
  })

  it('answers nothing to another secret, nor once it was taken back', async () => {
    const { id, secret } = await office.app.makeCalendarLink(reader, { name: 'Lost', shows: 'everything' })
    const isNotFound = (error: unknown): boolean => error instanceof Problem && error.code === 'not-found'
    await assert.rejects(office.app.calendarFeed('a'.repeat(43)), isNotFound)
    await assert.rejects(office.app.revokeCalendarLink(editor, id), Problem)
    await office.app.revokeCalendarLink(reader, id)
    await assert.rejects(office.app.calendarFeed(secret), isNotFound)
    assert.deepEqual(
      (await office.app.calendarLinks(reader)).map(({ name }) => name),
      ['Phone'],
    )
  })

  it('is not written by hand, where its secret could be chosen', async () => {
    const body = { user: 'reader', name: 'Mine', secret: 'ab'.repeat(32), shows: 'office', language: 'en' }
    await assert.rejects(office.app.saveRecord(administrator, { kind: 'calendar-link', replaces: null, body }))
  })
})
