import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { administrator, editor, openTestOffice, reader, type TestOffice } from './test-office.ts'
import { talksProposals, talksText } from './test-report.ts'

let office: TestOffice
const commitments = new Map<string, { id: string; version: number }>()

before(async () => {
  office = await openTestOffice()
  const document = await office.report(talksText, talksProposals)
  await office.app.confirmSure(editor, { document, takeCertain: true })
  for (const { title, id, version } of (await office.app.records(reader, { kind: 'commitment' })).records) {
    commitments.set(title, { id, version })
  }
})
after(() => office.close())

const courses = () => commitments.get('hold two courses') ?? { id: '', version: 0 }
const informing = () => commitments.get('inform each other') ?? { id: '', version: 0 }

describe('what is due', () => {
  it('is late when its last day has passed, and says with names why', async () => {
    const view = await office.app.due(reader, {})
    assert.equal(view.asOf, '2026-01-15')
    assert.deepEqual(
      view.late.map(({ commitment, state }) => [commitment, state]),
      [[courses().id, 'overdue']],
    )
    const [late] = view.late
    for (const id of [...(late?.debtors ?? []), ...(late?.creditors ?? [])]) assert.ok(view.links[id]?.title)
  })

  it('was not late on a day before', async () => {
    assert.deepEqual((await office.app.due(reader, { asOf: '2025-12-01' })).late, [])
  })

  it('is met in part, then in full, as fulfilments are recorded', async () => {
    const report = { commitment: courses().id, amount: 1 }
    await office.app.recordFulfilment(editor, { ...report, date: '2025-09-10' })
    const half = await office.app.due(reader, { asOf: '2025-12-01' })
    assert.deepEqual(
      half.soon.map(({ state, done }) => [state, done]),
      [['part met', 1]],
    )
    await office.app.recordFulfilment(editor, { ...report, date: '2025-11-20', note: 'In Hanoi' })
    const whole = await office.app.due(reader, {})
    assert.deepEqual(whole.late, [])
    assert.deepEqual(
      whole.met.map(({ commitment }) => commitment),
      [courses().id],
    )
  })

  it('keeps apart who says that it was done: here the side to which it was owed', async () => {
    const { related } = await office.app.record(reader, courses().id)
    const voices = related.flatMap(({ record }) => (record.kind === 'fulfilment' ? [record.body.voice] : []))
    assert.deepEqual(voices, ['creditor', 'creditor'])
  })

  it('asks how often “regularly” is, and binds by the answer', async () => {
    const asked = await office.app.due(reader, {})
    assert.deepEqual(
      asked.questions.map(({ code, commitment }) => [code, commitment]),
      [['needs-cadence', informing().id]],
    )
    await office.app.setCadence(administrator, {
      commitment: informing().id,
      cadence: 'half-year',
      agreedByAll: true,
      from: '2025-07',
      replaces: informing().version,
    })
    const view = await office.app.due(reader, {})
    assert.deepEqual(view.questions, [])
    assert.ok(view.late.every(({ commitment, due }) => commitment === informing().id && due !== null))
    assert.equal(view.late.length, 2, 'each side owes for itself')
  })

  it('refuses a cadence for a version that somebody changed meanwhile', async () => {
    const decision = { commitment: informing().id, cadence: 'year', replaces: informing().version }
    await assert.rejects(
      office.app.setCadence(administrator, decision),
      (error) => error instanceof Problem && error.code === 'version-conflict',
    )
  })

  it('binds only our side to a cadence that we set alone, and asks whether the other agrees', async () => {
    const version = (await office.app.record(reader, informing().id)).record.version
    const alone = { commitment: informing().id, cadence: 'half-year', from: '2025-07' }
    await office.app.setCadence(administrator, { ...alone, replaces: version })
    const view = await office.app.due(reader, {})
    assert.deepEqual(
      view.late.map(({ debtors }) => debtors),
      [[office.ours]],
    )
    assert.deepEqual(
      view.questions.map(({ code }) => code),
      ['cadence-not-agreed'],
    )
    await office.app.setCadence(administrator, { ...alone, agreedByAll: true, replaces: version + 1 })
    assert.equal((await office.app.due(reader, {})).late.length, 2)
  })

  it('asks once whether a visit fulfilled it: a “no” is kept', async () => {
    const { record } = await office.app.record(reader, informing().id)
    const { partnership } = record.body as { partnership: string }
    const talks = await office.app.saveRecord(editor, {
      kind: 'talks',
      body: { title: { original: 'en', in: { en: 'Talks' } }, type: 'meeting', when: '2025-09-03', partnership },
      replaces: null,
    })
    const asked = async () =>
      (await office.app.due(reader, {})).questions.filter(({ details }) => details['event'] === talks.record.id)
    assert.ok((await asked()).length > 0)
    for (const { commitment } of await asked()) {
      await office.app.notFulfilledBy(editor, { commitment, event: talks.record.id })
    }
    assert.deepEqual(await asked(), [])
    await office.app.withdrawRecord(administrator, { id: talks.record.id, replaces: 1 })
  })

  it('counts what a branch owes as ours', async () => {
    const branch = await office.app.saveRecord(editor, {
      kind: 'organisation',
      body: { names: [{ text: 'Branch', language: 'en', kind: 'official' }], type: 'union', parent: office.ours },
      replaces: null,
    })
    const body = {
      by: { kind: 'one', organisation: branch.record.id },
      what: { original: 'en', in: { en: 'send the list' } },
      modality: 'will',
      made: '2026-01-02',
      when: { kind: 'once', due: '2027' },
    }
    await office.app.saveRecord(editor, { kind: 'commitment', body, replaces: null })
    const { oursLater, ours } = await office.app.due(reader, {})
    assert.deepEqual(ours, [office.ours, branch.record.id])
    assert.ok(oursLater.some(({ what }) => what.in['en'] === 'send the list'))
  })

  it('counts as ours what waits under the name of a body that was merged into us', async () => {
    const merged = { kind: 'merged into', date: '2025-07-01', others: [office.ours] }
    const predecessor = await office.app.saveRecord(editor, {
      kind: 'organisation',
      body: {
        names: [{ text: 'Old province', language: 'en', kind: 'official' }],
        type: 'union',
        lineage: [merged],
      },
      replaces: null,
    })
    const body = {
      by: { kind: 'one', organisation: predecessor.record.id },
      what: { original: 'en', in: { en: 'hand over the files' } },
      modality: 'will',
      made: '2025-01-02',
      when: { kind: 'once', due: '2027' },
    }
    await office.app.saveRecord(editor, { kind: 'commitment', body, replaces: null })
    const { oursLater } = await office.app.due(reader, {})
    assert.ok(oursLater.some(({ what }) => what.in['en'] === 'hand over the files'))
  })
})

describe('a partnership', () => {
  it('shows both sides, what they promised, what is due and what happened', async () => {
    const [partnership] = (await office.app.partnerships(reader)).records
    assert.ok(partnership)
    const view = await office.app.partnership(reader, partnership.id)
    assert.equal(view.organisations.length, 2)
    assert.equal(view.commitments.length, 2)
    assert.deepEqual(
      view.people.map(({ title }) => title),
      ['Han Mi-rae'],
    )
    assert.deepEqual(
      view.timeline.map(({ kind, when, place }) => [kind, when, place]),
      [['talks', '2025-05-20', 'Busan']],
    )
    assert.ok(view.duties.length > 0)
  })
})
