import { Problem } from '#kernel'
import type { MemorandumChoices } from '#records'
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { administrator, editor, openTestOffice, reader, type TestOffice } from '../test-office.ts'
import type { TextView } from './views.ts'

const codeOf = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act
  } catch (error) {
    assert.ok(error instanceof Problem, String(error))
    return error.code
  }
  return 'done'
}

describe('the text of an agreement', () => {
  let office: TestOffice
  let theirs: string
  before(async () => {
    office = await openTestOffice()
    const names = [{ text: 'Sekong federation', language: 'en', kind: 'official' }]
    const body = { names, type: 'union', lineage: [] }
    theirs = (await office.app.saveRecord(editor, { kind: 'organisation', body, replaces: null })).record.id
  })
  after(() => office.close())

  const choices = (): MemorandumChoices => ({
    languages: ['en', 'vi', 'lo'],
    parties: [
      { organisation: office.ours, names: {} },
      { organisation: theirs, names: { lo: 'ສະຫະພັນກຳມະບານແຂວງເຊກອງ' } },
    ],
    areas: ['organising', 'training of officials'],
    information: { cadence: 'half-year' },
    delegations: { cadence: 'year', firstHost: 0, from: 2026, people: 5, days: 5 },
    costs: 'guest travels, host receives',
    training: { by: 0, min: 1, max: 2, people: 20, days: 5 },
    contactDays: 30,
    reviews: { midTerm: 30, final: 3 },
    years: 5,
    renewal: 'by agreement',
    renewalYears: 5,
    noticeMonths: 6,
  })
  const begin = (): Promise<TextView> => office.app.draftFromTemplate(editor, { choices: choices(), replaces: null })
  const on = (view: TextView) => ({ agreement: view.agreement.id, replaces: view.text?.version ?? null })
  const wordsOf = (view: TextView, clause: string, language: string): string =>
    view.rows.find((row) => row.clause === clause)?.texts[language]?.text ?? ''

  /** All languages read by somebody and agreed by both sides. */
  async function agreed(view: TextView): Promise<TextView> {
    let now = view
    for (const language of ['en', 'vi', 'lo']) {
      const change = { language, state: 'agreed' as const, reviewer: 'A reader' }
      now = await office.app.changeLanguage(administrator, { ...on(now), ...change })
    }
    return now
  }

  it('is drafted in three languages at once, which say the same', async () => {
    const view = await begin()
    assert.deepEqual(
      view.text?.body.versions.map(({ language, state, method }) => [language, state, method]),
      [
        ['en', 'draft', 'template'],
        ['vi', 'draft', 'template'],
        ['lo', 'draft', 'template'],
      ],
    )
    assert.deepEqual(
      view.rows.flatMap(({ differences }) => differences),
      [],
    )
    assert.match(wordsOf(view, 'clause 5', 'lo'), /5 ຄົນ/)
    const { record } = await office.app.record(reader, view.agreement.id)
    assert.equal(record.kind === 'agreement' && record.body.status, 'planned')
  })

  it('shows a number that somebody changed in one language, until it is mended', async () => {
    const view = await begin()
    const text = wordsOf(view, 'clause 5', 'vi')
    const edit = { language: 'vi', clause: 'clause 5', heading: 'Trao đổi đoàn đại biểu' }
    const changed = await office.app.saveClause(editor, {
      ...on(view),
      ...edit,
      text: text.replace('5 thành viên', '8 thành viên'),
    })
    assert.deepEqual(
      changed.rows.flatMap(({ differences }) => differences),
      [
        {
          code: 'number-differs',
          clause: 'clause 5',
          reference: { language: 'en', quote: '5' },
          other: { language: 'vi', quote: '8' },
        },
      ],
    )
    const compared = await office.app.compareText(reader, { agreement: view.agreement.id })
    assert.equal(compared.language, 'vi')
    const change = compared.clauses.find(({ kind }) => kind === 'changed')
    assert.deepEqual(
      change?.stretches.filter(({ kind }) => kind !== 'same'),
      [
        { kind: 'removed', text: '5' },
        { kind: 'added', text: '8' },
      ],
    )
    const mended = await office.app.saveClause(editor, { ...on(changed), ...edit, text })
    assert.deepEqual(
      mended.rows.flatMap(({ differences }) => differences),
      [],
    )
    assert.equal(mended.digest, view.digest)
  })

  it('is agreed only when somebody read it, and signed only when it is agreed', async () => {
    const view = await begin()
    const { app } = office
    const english = { ...on(view), language: 'en' }
    assert.equal(await codeOf(app.changeLanguage(administrator, { ...english, state: 'agreed' })), 'text-not-read')
    assert.equal(
      await codeOf(app.changeLanguage(editor, { ...english, state: 'agreed', reviewer: 'A' })),
      'not-permitted',
    )
    const signing = { on: '2026-01-10', languages: ['en', 'vi', 'lo'] }
    assert.equal(await codeOf(app.signText(administrator, { ...on(view), ...signing })), 'text-not-agreed')
  })

  it('binds by construction from the signing on, and not before', async () => {
    const view = await agreed(await begin())
    const before = await office.app.records(reader, { kind: 'commitment', references: view.agreement.id })
    assert.equal(before.records.length, 0)
    const signed = await office.app.signText(administrator, {
      ...on(view),
      on: '2026-01-10',
      languages: ['en', 'vi', 'lo'],
    })
    assert.equal(signed.recorded.length, 6)
    assert.deepEqual(signed.left, [])
    const kept = await office.app.records(reader, { kind: 'commitment', references: view.agreement.id })
    const dates = kept.records.flatMap(({ record }) =>
      record.kind === 'commitment' && record.body.when.kind === 'once' ? [record.body.when.due] : [],
    )
    assert.deepEqual(new Set(dates), new Set(['2026-02-09', '2028-07-10', '2030-10-09']))
    const { record } = await office.app.record(reader, view.agreement.id)
    assert.equal(record.kind === 'agreement' && record.body.period, '2026-01-10/2031-01-09')
  })

  it('stays as it was signed, and says that a new text is needed', async () => {
    const view = await agreed(await begin())
    const signing = { on: '2026-01-10', languages: ['en', 'vi', 'lo'] }
    const { view: signed } = await office.app.signText(administrator, { ...on(view), ...signing })
    assert.equal(signed.text?.body.signed?.digest, view.digest)
    const edit = { ...on(signed), language: 'en', clause: 'clause 1', text: 'Something else.' }
    assert.equal(await codeOf(office.app.saveClause(editor, edit)), 'text-signed')
    const again = { choices: choices(), agreement: view.agreement.id, replaces: signed.text?.version ?? null }
    assert.equal(await codeOf(office.app.draftFromTemplate(editor, again)), 'text-signed')
    assert.equal(await codeOf(office.app.changeWholeText(editor, { ...on(signed), prevails: 'en' })), 'text-signed')
    const draft = {
      kind: 'text-pack' as const,
      id: signed.text?.id ?? '',
      body: signed.text?.body,
      replaces: signed.text?.version ?? 1,
    }
    assert.equal(await codeOf(office.app.saveRecord(administrator, draft)), 'value-invalid')
  })

  it('leaves to a person what a clause promises whose words were changed', async () => {
    let view = await begin()
    for (const language of ['en', 'vi', 'lo']) {
      const text = wordsOf(view, 'clause 7', language).replace('20', '25')
      view = await office.app.saveClause(editor, { ...on(view), language, clause: 'clause 7', text })
    }
    assert.deepEqual(
      view.promises.filter(({ asDrafted }) => !asDrafted).map(({ clause }) => clause),
      ['7'],
    )
    view = await agreed(view)
    const signed = await office.app.signText(administrator, {
      ...on(view),
      on: '2026-01-10',
      languages: ['en', 'vi', 'lo'],
    })
    assert.deepEqual([signed.recorded.length, signed.left], [5, ['7']])
  })

  it('is not signed in languages that differ, unless somebody says why', async () => {
    let view = await begin()
    const text = wordsOf(view, 'clause 5', 'lo').replace('5 ຄົນ', '9 ຄົນ')
    view = await agreed(await office.app.saveClause(editor, { ...on(view), language: 'lo', clause: 'clause 5', text }))
    const signing = { ...on(view), on: '2026-01-10', languages: ['en', 'vi', 'lo'] }
    assert.equal(await codeOf(office.app.signText(administrator, signing)), 'text-languages-differ')
    const despite = 'The Lao side keeps its number.'
    assert.equal(await codeOf(office.app.signText(administrator, { ...signing, despite })), 'done')
  })

  it('takes a pasted language and a document in, and keeps what is owed', async () => {
    const { record } = await office.app.saveRecord(editor, {
      kind: 'agreement',
      body: {
        title: { original: 'en', in: { en: 'Memorandum' } },
        type: 'memorandum',
        parties: [{ organisation: office.ours }, { organisation: theirs }],
        status: 'planned',
        evidence: 'copy',
      },
      replaces: null,
    })
    const agreement = record.id
    assert.equal((await office.app.text(reader, agreement)).text, null)
    const words = 'Article 1. Visits\nOne delegation of at most 5 people every year.'
    const pasted = await office.app.putLanguage(editor, { agreement, replaces: null, language: 'en', words })
    const digest = await office.report('Điều 1. Thăm viếng\nMỗi năm một đoàn không quá 6 người.')
    const both = await office.app.putLanguage(editor, {
      ...on(pasted),
      language: 'vi',
      document: digest,
      method: 'machine',
    })
    assert.deepEqual(
      both.rows.map(({ clause, differences }) => [clause, differences.length]),
      [['clause 1', 1]],
    )
    const owing = { language: 'lo', state: 'owed' as const, owed: { by: theirs, due: '2026-06' } }
    const owed = await office.app.changeLanguage(editor, { ...on(both), ...owing })
    assert.equal(owed.text?.body.versions.length, 3)
    assert.equal(
      await codeOf(office.app.putLanguage(editor, { ...on(both), language: 'ko', words: 'A' })),
      'version-conflict',
    )
    assert.equal(
      await codeOf(office.app.putLanguage(editor, { ...on(owed), language: 'ko', words: ' ' })),
      'text-without-words',
    )
  })
})
