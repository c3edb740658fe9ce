import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { writtenIn } from '#records'
import type { AgreementView } from './agreement-views.ts'
import { administrator, editor, openTestOffice, reader, type TestOffice } from './test-office.ts'

let office: TestOffice
let partner: string
before(async () => {
  office = await openTestOffice()
  const names = [{ text: 'Federation of the South', language: 'en', kind: 'official' }]
  const { record } = await office.app.saveRecord(editor, {
    kind: 'organisation',
    body: { names, type: 'union' },
    replaces: null,
  })
  partner = record.id
})
after(() => office.close())

const refusedWith = (code: string) => (error: unknown) => error instanceof Problem && error.code === code

async function addPlanned(): Promise<string> {
  const { record } = await office.app.saveRecord(editor, {
    kind: 'agreement',
    body: {
      title: writtenIn('en', 'Memorandum'),
      type: 'memorandum',
      parties: [{ organisation: office.ours }, { organisation: partner }],
      status: 'planned',
      evidence: 'copy',
      period: '2026/2030',
      renewal: { kind: 'by new text' },
    },
    replaces: null,
  })
  return record.id
}

const seen = (id: string): Promise<AgreementView> => office.app.agreement(reader, { id })

describe('the life of an agreement', () => {
  it('follows from what people record, and the list of all tells the same', async () => {
    const id = await addPlanned()
    assert.equal((await seen(id)).life.stage, 'drafting')
    await office.app.askOpinion(editor, {
      agreement: id,
      name: 'Ministry',
      asked: '2026-01-02',
      due: '2026-01-09',
      replaces: 1,
    })
    const { life } = await seen(id)
    assert.deepEqual([life.stage, life.approvals[0]?.state, life.approvals[0]?.daysLate], ['consulting', 'late', 6])
    const answer = { date: '2026-01-12', says: 'objects' } as const
    await office.app.answerOpinion(editor, { agreement: id, place: 0, answer, replaces: 2 })
    assert.deepEqual(
      (await seen(id)).life.questions.map(({ code }) => code),
      ['opinion-not-taken'],
    )
    const { agreements } = await office.app.agreements(reader, {})
    assert.equal(agreements.find((one) => one.id === id)?.life.stage, 'consulting')
  })

  it('lets an editor prepare, and only an approver bind', async () => {
    const id = await addPlanned()
    await office.app.recordAct(editor, {
      agreement: id,
      act: { kind: 'drafted', date: '2026-01-02', by: [] },
      replaces: 1,
    })
    const agreed = { kind: 'agreed', date: '2026-01-05', by: [office.ours, partner] } as const
    const request = { agreement: id, act: { ...agreed, by: [...agreed.by] }, replaces: 2 }
    await assert.rejects(office.app.recordAct(editor, request), refusedWith('not-permitted'))
    await office.app.recordAct(administrator, request)
    assert.equal((await seen(id)).life.stage, 'agreed')
  })

  it('is signed with a scan, or with the reason why there is none', async () => {
    const id = await addPlanned()
    const signatories = [
      { name: 'A', organisation: office.ours, capacity: 'chair' },
      { name: 'B', organisation: partner, capacity: 'chair' },
    ]
    const signing = { agreement: id, signed: '2026-01-10', signatories, evidence: 'copy', replaces: 1 } as const
    await assert.rejects(
      office.app.recordSigning(administrator, { ...signing, signatories: [] }),
      refusedWith('signing-without-signatory'),
    )
    await assert.rejects(
      office.app.recordSigning(administrator, { ...signing, signatories }),
      refusedWith('signing-without-scan'),
    )
    const noScan = writtenIn('en', 'The original lies with the partner.')
    await office.app.recordSigning(administrator, { ...signing, signatories, noScan })
    const { life } = await seen(id)
    assert.deepEqual([life.stage, life.binds, life.questions], ['in force', true, []])
    const earlier = await office.app.agreement(reader, { id, asOf: '2026-01-09' })
    assert.deepEqual([earlier.life.stage, earlier.life.binds], ['drafting', false])
  })

  it('tells the second of two people that somebody was quicker', async () => {
    const id = await addPlanned()
    await office.app.stateNoScan(editor, { agreement: id, reason: 'lost', replaces: 1 })
    await assert.rejects(
      office.app.stateNoScan(editor, { agreement: id, reason: 'lost', replaces: 1 }),
      refusedWith('version-conflict'),
    )
  })
})
