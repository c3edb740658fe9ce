import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { write } from '../context.ts'
import { adding, newRecord } from '../stored.ts'
import { administrator, editor, openTestOffice, reader, type TestOffice } from '../test-office.ts'
import type { SuccessionItem } from './views.ts'

let office: TestOffice
const ids = { old: '', heir: '', partner: '', agreement: '', commitment: '' }

const stated = { author: 'a person' }
const official = (text: string, language = 'en') => ({ text, language, kind: 'official' as const })

before(async () => {
  office = await openTestOffice()
  const { context } = office
  const union = { type: 'union' as const, level: 'regional' as const, lineage: [] }
  const old = newRecord(
    context,
    'organisation',
    { ...union, country: 'VN', names: [official('Labour Federation of Quang Nam Province')] },
    stated,
  )
  const heir = newRecord(
    context,
    'organisation',
    { ...union, country: 'VN', names: [official('Da Nang City Labour Federation')] },
    stated,
  )
  const partner = newRecord(
    context,
    'organisation',
    { ...union, country: 'LA', names: [official('Federation of Trade Unions of Sekong Province')] },
    stated,
  )
  const agreement = newRecord(
    context,
    'agreement',
    {
      title: { original: 'en', in: { en: 'Plan of 2024' } },
      type: 'plan',
      parties: [{ organisation: old.id }, { organisation: partner.id }],
      status: 'in force',
      evidence: 'copy',
      signed: '2024-03-01',
      signatories: [],
      scans: [],
      acts: [],
      approvals: [],
      languages: [],
    },
    stated,
  )
  const commitment = newRecord(
    context,
    'commitment',
    {
      agreement: agreement.id,
      by: { kind: 'one', organisation: old.id },
      to: [partner.id],
      what: { original: 'en', in: { en: 'a yearly course' } },
      modality: 'agreed',
      when: { kind: 'every', cadence: 'year' },
    },
    stated,
  )
  await write(context, administrator, [old, heir, partner, agreement, commitment].map(adding))
  Object.assign(ids, {
    old: old.id,
    heir: heir.id,
    partner: partner.id,
    agreement: agreement.id,
    commitment: commitment.id,
  })
})
after(() => office.close())

const problemOf = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'none'
}

const event = { kind: 'merged into', date: '2025-07-01' } as const
const subject = () => ({ organisation: ids.old, event, agreement: ids.agreement })
async function onlyItem(): Promise<SuccessionItem> {
  const { items } = await office.app.successions(reader, {})
  assert.equal(items.length, 1)
  return items[0]!
}
const debtors = async (): Promise<readonly string[][]> => {
  const view = await office.app.due(reader, {})
  return [...view.late, ...view.soon, ...view.oursLater, ...view.theirsLater].map((duty) => [...duty.debtors])
}

describe('a merger, from the directory to the confirmation of the partner', () => {
  it('is offered with its source where the province of a body was merged, and not recorded by itself', async () => {
    const { offers, items } = await office.app.successions(reader, {})
    assert.deepEqual(
      offers.map(({ organisation, into, date, candidates }) => ({ organisation, into, date, candidates })),
      [{ organisation: ids.old, into: 'Da Nang', date: '2025-07-01', candidates: [ids.heir] }],
    )
    assert.match(offers[0]?.source ?? '', /202\/2025\/QH15/)
    assert.deepEqual(items, [])
    assert.deepEqual((await office.app.successions(reader, { asOf: '2025-06-30' })).offers, [])
  })

  it('is written on both bodies in one act', async () => {
    await office.app.recordLineageEvent(editor, {
      organisation: ids.old,
      replaces: 1,
      ...event,
      others: [ids.heir],
      source: 'Resolution 202/2025/QH15',
    })
    const bodies = await Promise.all([ids.old, ids.heir].map((id) => office.app.record(reader, id)))
    const lineages = bodies.map(({ record }) => record.kind === 'organisation' && record.body.lineage)
    const source = 'Resolution 202/2025/QH15'
    assert.deepEqual(lineages, [
      [{ ...event, others: [ids.heir], source }],
      [{ ...event, others: [ids.old], source, part: 'heir' }],
    ])
    const again = { organisation: ids.old, replaces: 2, ...event, others: [ids.heir] }
    assert.equal(await problemOf(office.app.recordLineageEvent(editor, again)), 'lineage-known')
  })

  it('waits under the old name, and says what is late and what comes next', async () => {
    const item = await onlyItem()
    assert.deepEqual(
      { state: item.state, next: item.next, late: item.late, open: item.open, partners: item.partners },
      { state: 'undecided', next: 'decide', late: 2, open: 1, partners: [ids.partner] },
    )
    assert.ok((await debtors()).every(([debtor]) => debtor === ids.old))
  })

  it('shows before the decision what would move, and keeps nothing of it', async () => {
    const decision = { ...subject(), replaces: null, kind: 'keep' as const }
    const { changes } = await office.app.previewSuccession(reader, decision)
    assert.equal(changes.length, 4)
    for (const { before: was, after: is } of changes) {
      assert.deepEqual([was.debtors, is.debtors, is.state], [[ids.old], [ids.heir], was.state])
    }
    assert.equal((await onlyItem()).state, 'undecided')
  })

  it('is decided by one who may, and moves nothing yet', async () => {
    const decision = { ...subject(), replaces: null, kind: 'keep' as const, date: '2026-01-10' }
    assert.equal(await problemOf(office.app.decideSuccession(editor, decision)), 'not-permitted')
    const stranger = { ...decision, heir: ids.partner }
    assert.equal(await problemOf(office.app.decideSuccession(administrator, stranger)), 'heir-not-named')
    await office.app.decideSuccession(administrator, decision)
    const item = await onlyItem()
    assert.deepEqual([item.state, item.next, item.record?.body.decision?.heir], ['decided', 'write', ids.heir])
    assert.ok((await debtors()).every(([debtor]) => debtor === ids.old))
  })

  it('has a letter in the language of the partner and in ours, and as a Word file', async () => {
    const succession = (await onlyItem()).record?.id ?? ''
    const draft = await office.app.draftLetter(reader, { succession, to: ids.partner })
    assert.deepEqual(draft.languages, ['lo', 'en'])
    assert.match(
      draft.text.in['en'] ?? '',
      /July 1, 2025, Labour Federation of Quang Nam Province was merged into Da Nang/,
    )
    assert.match(draft.text.in['en'] ?? '', /“Plan of 2024” as it stands/)
    assert.match(draft.text.in['lo'] ?? '', /ຮຽນ: Federation of Trade Unions of Sekong/)
    const file = await office.app.letterFile(reader, { succession, to: ids.partner })
    assert.equal(Buffer.from(file.bytes.subarray(0, 2)).toString(), 'PK')
    await office.app.keepLetter(editor, {
      succession,
      replaces: 1,
      to: ids.partner,
      date: '2026-01-12',
      text: draft.text,
    })
    assert.deepEqual([(await onlyItem()).state, (await onlyItem()).next], ['sent', 'await'])
  })

  it('moves what is open on the day of the confirmation', async () => {
    const succession = (await onlyItem()).record?.id ?? ''
    const answer = { succession, replaces: 2, says: 'confirmed' as const, date: '2026-01-14', how: 'letter' as const }
    assert.equal(await problemOf(office.app.answerSuccession(editor, { ...answer, by: ids.heir })), 'not-a-partner')
    await office.app.answerSuccession(editor, { ...answer, by: ids.partner })
    assert.ok((await debtors()).every(([debtor]) => debtor === ids.heir))
    const item = await onlyItem()
    assert.deepEqual([item.state, item.waiting], ['confirmed', []])
    const earlier = await office.app.due(reader, { asOf: '2026-01-13' })
    assert.deepEqual(earlier.late[0]?.debtors, [ids.old])
  })

  it('begins anew where the decision is changed', async () => {
    const decision = { ...subject(), replaces: 3, kind: 'close' as const, date: '2026-01-15' }
    await office.app.decideSuccession(administrator, decision)
    assert.equal((await onlyItem()).state, 'decided')
    assert.ok((await debtors()).every(([debtor]) => debtor === ids.old))
  })
})

describe('a new name', () => {
  it('begins on its day, and the earlier one is shown for earlier dates', async () => {
    const before = await office.app.record(reader, ids.partner)
    await office.app.recordLineageEvent(editor, {
      organisation: ids.partner,
      replaces: before.record.version,
      kind: 'renamed',
      date: '2025-10-01',
      name: official('Sekong Trade Unions'),
    })
    const { record } = await office.app.record(reader, ids.partner)
    assert.equal(record.kind, 'organisation')
    const { nameOn } = await import('#records')
    if (record.kind !== 'organisation') return
    assert.equal(nameOn(record.body, '2024-03-01', 'en'), 'Federation of Trade Unions of Sekong Province')
    assert.equal(nameOn(record.body, '2025-10-01', 'en'), 'Sekong Trade Unions')
  })
})
