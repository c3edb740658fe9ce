import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cooperationAreas, memorandumChoices, textLanguages, type MemorandumChoices } from '#records'
import { checkLanguages } from '../check-languages.ts'
import { keyedClauses } from '../clause.ts'
import { draftIn, draftMemorandum, memorandumPromises } from './draft.ts'
import { memorandumWords } from './words/index.ts'

const [first, second] = ['01935a3c-0000-7000-8000-000000000001', '01935a3c-0000-7000-8000-000000000002']

const side = fc.constantFrom(0 as const, 1 as const)
const count = (most: number) => fc.integer({ min: 1, max: most })
const choices: fc.Arbitrary<MemorandumChoices> = fc
  .record({
    languages: fc.shuffledSubarray([...textLanguages], { minLength: 1 }),
    parties: fc.constant([
      {
        organisation: first,
        names: {
          en: 'Federation of the Hills',
          vi: 'Liên đoàn Vùng Đồi',
          ko: '언덕연맹',
          zh: '山地联合会',
          lo: 'ສະຫະພັນພູ',
        },
      },
      {
        organisation: second,
        names: {
          en: 'Federation of the Coast',
          vi: 'Liên đoàn Vùng Biển',
          ko: '해안연맹',
          zh: '海岸联合会',
          lo: 'ສະຫະພັນທະເລ',
        },
      },
    ] as MemorandumChoices['parties']),
    areas: fc.shuffledSubarray([...cooperationAreas], { minLength: 1 }),
    information: fc.option(fc.record({ cadence: fc.constantFrom('month', 'quarter', 'half-year', 'year') }), {
      nil: undefined,
    }),
    delegations: fc.option(
      fc.record({
        cadence: fc.constantFrom('year', 'two years'),
        firstHost: side,
        from: fc.integer({ min: 1990, max: 2100 }),
        people: count(100),
        days: count(30),
      }),
      { nil: undefined },
    ),
    costs: fc.constantFrom('guest travels, host receives', 'each its own', 'host bears all'),
    training: fc.option(
      fc
        .record({ by: side, min: count(50), more: fc.integer({ min: 0, max: 5 }), people: count(500), days: count(60) })
        .map(({ more, ...rest }) => ({ ...rest, max: Math.min(50, rest.min + more) })),
      { nil: undefined },
    ),
    contactDays: count(365),
    reviews: fc.record({ midTerm: fc.option(count(11), { nil: undefined }), final: count(11) }),
    years: count(10),
    renewal: fc.constantFrom('automatic', 'by agreement'),
    renewalYears: count(10),
    noticeMonths: count(24),
  })
  .chain((rest) =>
    fc.option(fc.constantFrom(...rest.languages), { nil: undefined }).map((prevails) => ({ ...rest, prevails })),
  )

describe('the template of a memorandum', () => {
  it('says the same in all languages, whatever is chosen', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        assert.ok(memorandumChoices.safeParse(chosen).success)
        const versions = draftMemorandum({ ...chosen, languages: [...textLanguages], prevails: undefined })
        for (const reference of textLanguages) {
          assert.deepEqual(checkLanguages({ versions, prevails: reference }), [])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leaves nothing open in the words: no placeholder, no empty clause, no second blank', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        for (const { clauses, title } of draftMemorandum(chosen)) {
          for (const text of [title ?? '', ...clauses.map((clause) => clause.text)])
            assert.match(text, /^(?!.*(?:[{}]| {2}|undefined|none))[^]+$/)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('binds each clause to what it promises, once', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const promised = memorandumPromises(chosen, Temporal.PlainDate.from('2026-03-05'))
        const texts = keyedClauses(draftIn(chosen, 'en'))
        for (const { clause, body } of promised) {
          assert.ok(texts.has(`clause ${clause}`))
          assert.equal(body.modality, 'agreed')
          assert.deepEqual(Object.keys(body.what.in).toSorted(), chosen.languages.toSorted())
        }
        const expected =
          2 +
          Number(chosen.information !== undefined) +
          Number(chosen.delegations !== undefined) +
          Number(chosen.training !== undefined) +
          Number(chosen.reviews.midTerm !== undefined)
        assert.equal(promised.length, expected)
      }),
      { numRuns: 40 },
    )
  })

  it('counts the dates of its promises from the signing', () => {
    const [chosen] = fc.sample(choices, { numRuns: 1, seed: 1 })
    assert.ok(chosen)
    const set = { ...chosen, years: 5, contactDays: 30, reviews: { midTerm: 30, final: 3 } }
    const promised = memorandumPromises(set, Temporal.PlainDate.from('2026-03-05'))
    const due = promised.flatMap(({ body }) => (body.when.kind === 'once' ? [body.when.due] : []))
    assert.deepEqual(due, ['2026-04-04', '2028-09-05', '2030-12-04'])
    const open = memorandumPromises(set).flatMap(({ body }) => (body.when.kind === 'once' ? [body.when.due] : []))
    assert.deepEqual(open, [undefined, undefined, undefined])
  })

  it('has messages that name the same values in every language', () => {
    const named = (message: string): string[] => [...new Set(message.match(/(?<=\{)\w+(?=[,}])/g))].toSorted()
    for (const [key, message] of Object.entries(memorandumWords.en)) {
      for (const words of Object.values(memorandumWords))
        assert.deepEqual(named(words[key as keyof typeof words]), named(message), key)
    }
  })
})
