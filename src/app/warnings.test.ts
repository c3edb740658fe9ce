import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { editor, openTestOffice, reader, type TestOffice } from './test-office.ts'
import { talksProposals, talksText } from './test-report.ts'
import type { RecordDraft, WarningsView } from './views.ts'

let office: TestOffice
let partner: string
let memorandum: string

const words = (text: string) => ({ original: 'en', in: { en: text } })
const saved = async (kind: RecordDraft['kind'], body: object): Promise<string> => {
  const { record } = await office.app.saveRecord(editor, { kind, body, replaces: null })
  return record.id
}
const codes = ({ warnings }: WarningsView): string[] => warnings.map(({ code }) => code)
const draft = (kind: RecordDraft['kind'], body: object): RecordDraft => ({
  kind,
  body,
  replaces: null,
})
const text = (more: object) => ({
  title: words('Memorandum'),
  type: 'memorandum',
  parties: [{ organisation: office.ours }, { organisation: partner }],
  status: 'in force',
  evidence: 'copy',
  ...more,
})
const promise = (more: object) => ({
  agreement: memorandum,
  by: { kind: 'one', organisation: office.ours },
  what: words('hold a course'),
  modality: 'agreed',
  amount: { min: 1, unit: 'courses' },
  owner: { name: 'The desk' },
  when: { kind: 'once', due: '2024' },
  ...more,
})

before(async () => {
  office = await openTestOffice()
  partner = await saved('organisation', {
    names: [{ text: 'Sekong', language: 'en', kind: 'official' }],
    type: 'union',
  })
  memorandum = await saved('agreement', text({ signed: '2019-02-01', period: '2019/2024' }))
})
after(() => office.close())

describe('warnings before something is saved', () => {
  it('tell of a new promise under a text that is over, and keep nothing', async () => {
    const view = await office.app.warningsForDraft(editor, draft('commitment', promise({ made: '2025-03-10' })))
    assert.deepEqual(codes(view), ['text-over-when-promised'])
    assert.ok(view.links[memorandum]?.title)
    assert.deepEqual((await office.app.records(reader, { kind: 'commitment' })).records, [])
  })

  it('tell of a second live text with the same partner', async () => {
    const first = await saved('agreement', text({ signed: '2025-01-10', period: '2025/2030' }))
    const view = await office.app.warningsForDraft(
      editor,
      draft('agreement', text({ signed: '2025-12-01', period: '2025/2030', signatories: [{ name: 'Somebody' }] })),
    )
    assert.deepEqual(codes(view), ['two-live-texts', 'signatory-not-known'])
    assert.deepEqual(view.warnings[0]?.details, { other: first })
  })

  it('say nothing of records that cannot do such harm', async () => {
    const body = { names: [{ text: 'Somebody', language: 'en', kind: 'passport' }] }
    assert.deepEqual(codes(await office.app.warningsForDraft(editor, draft('person', body))), [])
  })

  it('refuse what saving refuses', async () => {
    await assert.rejects(
      office.app.warningsForDraft(editor, draft('commitment', { what: words('x') })),
      (error) => error instanceof Problem && error.code === 'value-invalid',
    )
    await assert.rejects(
      office.app.warningsForDraft(reader, draft('commitment', promise({}))),
      (error) => error instanceof Problem && error.code === 'not-permitted',
    )
  })

  it('tell what a proposal lacks before it is confirmed, and decide nothing', async () => {
    const document = await office.report(talksText, talksProposals)
    for (const { kind, key } of (await office.app.document(editor, document)).proposals) {
      if (kind === 'organisation') await office.app.confirmProposal(editor, { document, key, match: 'new' })
    }
    const open = await office.app.document(editor, document)
    const commitment = open.proposals.findLast(({ kind }) => kind === 'commitment')
    assert.ok(commitment)
    const view = await office.app.warningsForProposal(editor, { document, key: commitment.key })
    assert.deepEqual(codes(view), ['no-measure', 'no-date'])
    const after = await office.app.document(editor, document)
    assert.deepEqual(after.proposals, open.proposals)
  })
})

describe('warnings about what was saved all the same', () => {
  it('stand with the record and on the due list', async () => {
    const late = await saved('commitment', promise({ made: '2025-03-10', when: { kind: 'once', due: '2026' } }))
    const expected = ['text-over-when-promised', 'due-after-text']
    assert.deepEqual(codes(await office.app.warningsOfRecord(reader, late)), expected)
    const { warnings, links } = await office.app.due(reader, {})
    const own = warnings.filter(({ record }) => record === late)
    assert.deepEqual(
      own.map(({ code }) => code),
      expected,
    )
    assert.ok(links[late]?.title)
  })
})
