import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '#reading'
import type { MemorandumChoices, TextLanguage } from '#records'
import { wholeText } from '../clause.ts'
import { draftMemorandum, memorandumPromises } from './draft.ts'

const choices: MemorandumChoices = {
  languages: ['en', 'vi'],
  parties: [
    {
      organisation: '01935a3c-0000-7000-8000-000000000001',
      names: { en: 'Hanoi Labour Federation', vi: 'Liên đoàn Lao động thành phố Hà Nội' },
    },
    {
      organisation: '01935a3c-0000-7000-8000-000000000002',
      names: { en: 'FKTU Seoul Regional Council', vi: 'Liên đoàn Công đoàn Seoul' },
    },
  ],
  areas: ['organising', 'bargaining'],
  information: { cadence: 'half-year' },
  delegations: { cadence: 'year', firstHost: 0, from: 2026, people: 5, days: 5 },
  costs: 'guest travels, host receives',
  training: { by: 0, min: 1, max: 2, people: 20, days: 5 },
  contactDays: 30,
  reviews: { midTerm: 30, final: 3 },
  years: 5,
  renewal: 'automatic',
  renewalYears: 5,
  noticeMonths: 6,
}

const recurrences: Readonly<Record<string, string>> = { 'half-year': 'half-yearly', year: 'annual' }

function readIn(language: TextLanguage) {
  const version = draftMemorandum(choices).find((one) => one.language === language)
  const text = [version?.title ?? '', ...(version?.clauses ?? []).map((clause) => wholeText(clause, language))].join(
    '\n\n',
  )
  const { proposals } = read(
    { text, blocks: [{ start: 0, end: text.length, role: 'content' }], cautions: [], mediaType: 'text/plain' },
    { language },
  )
  return proposals.flatMap((proposal) => (proposal.kind === 'commitment' ? [proposal.fields] : []))
}

/** The same text by two ways: what its clauses promise by construction, and what the reader makes of its words. */
describe('the reader reads in the words of the template what the clauses promise', () => {
  for (const language of ['en', 'vi'] as const) {
    const found = readIn(language)
    it(`in ${language}: a binding commitment in each clause that promises something`, () => {
      for (const { clause } of memorandumPromises(choices)) {
        const here = found.filter((fields) => fields.clause === clause)
        assert.ok(
          here.some(({ modality }) => modality === 'agreed' || modality === 'will'),
          clause,
        )
      }
    })

    it(`in ${language}: as often, and as much`, () => {
      for (const { clause, body } of memorandumPromises(choices)) {
        if (body.when.kind !== 'every') continue
        const recurrence = recurrences[body.when.cadence]
        const same = found.find((fields) => fields.clause === clause && fields.recurrence === recurrence)
        assert.ok(same, `${clause} ${recurrence}`)
        if (body.amount?.max !== undefined)
          assert.deepEqual([same.amount?.min, same.amount?.max], [body.amount.min, body.amount.max])
      }
    })

    it(`in ${language}: nothing that only hopes or plans`, () => {
      assert.deepEqual(
        found.filter(({ modality }) => modality !== 'agreed' && modality !== 'will'),
        [],
      )
    })
  }
})
