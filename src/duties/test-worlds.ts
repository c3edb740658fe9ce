import fc from 'fast-check'
import type { Standing } from './duty.ts'
import { Names } from './situation/names.ts'
import { recordsOf } from './situation/records.ts'
import { situation, type CaseSituation } from './situation/situation.ts'
import { standing } from './standing.ts'

/** Cases that nobody would think of, for the properties that hold whatever is recorded. */

const sides = ['A', 'B', 'C']
export const day = fc
  .record({
    year: fc.integer({ min: 2018, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: number }) => `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`)
export const year = fc.integer({ min: 2018, max: 2026 }).map(String)

const by = fc.oneof(
  fc.constant('A'),
  fc.constant({ each: ['A', 'B'] }),
  fc.constant({ jointly: ['A', 'B'] }),
  fc.constantFrom({ 'in turn': ['A', 'B'] }, { 'in turn': ['B', 'A', 'C'], starts: 'A' }),
)
const when = fc.oneof(
  fc.constantFrom('once', 'regularly'),
  year.map((once) => ({ once })),
  fc.constantFrom('month', 'quarter', 'half-year', 'year', 'two years', 'term').map((every) => ({ every })),
  fc.subarray(['2020', '2021', '2022']).map((shared) => ({
    quota: '2020/2024',
    shares: Object.fromEntries(shared.map((one) => [one, 1])),
  })),
)
const decided = { period: year, by: fc.subarray(sides, { minLength: 1 }), date: day }
const decision = fc.oneof(
  fc.record({ kind: fc.constantFrom('waived', 'suspended'), ...decided }),
  fc.record({ kind: fc.constant('postponed'), to: day, ...decided }),
  fc.record({ kind: fc.constant('turn'), whose: fc.constantFrom(...sides), ...decided }),
)
export const promise = fc.record(
  {
    text: fc.constant('memorandum'),
    by,
    to: fc.constantFrom([], ['B'], ['B', 'C']),
    modality: fc.constantFrom('agreed', 'will', 'planned', 'proposed', 'hoped'),
    made: fc.oneof(day, year),
    amount: fc.integer({ min: 0, max: 4 }).map((min) => ({ min, max: min + 1, unit: 'courses' })),
    when,
    decisions: fc.array(decision, { maxLength: 3 }),
  },
  { requiredKeys: ['by', 'to', 'modality', 'when'] },
)
export const word = fc.record(
  {
    promise: fc.constantFrom('first', 'second'),
    date: fc.oneof(day, year),
    period: year,
    amount: fc.integer({ min: 0, max: 3 }),
    by: fc.constantFrom(...sides),
    voice: fc.constantFrom('debtor', 'creditor'),
    says: fc.constantFrom('met', 'met', 'met', 'not met'),
  },
  { requiredKeys: ['promise', 'date'] },
)
export const text = fc.record(
  {
    parties: fc.constant(['A', 'B']),
    status: fc.constantFrom('in force', 'signed', 'terminated', 'expired'),
    signed: day,
    period: fc.constantFrom('2019/2024', '2020-03-01/2022-06-30', '2021/..'),
    ended: day,
  },
  { requiredKeys: ['parties', 'status'] },
)
export const world = fc
  .record({
    name: fc.constant('any'),
    partnership: fc.constant(['A', 'B']),
    texts: text.map((memorandum) => ({ memorandum })),
    promises: fc.record({ first: promise, second: promise }),
    events: day.map((on) => ({ talks: { when: on, host: 'A' } })),
    done: fc.array(word, { maxLength: 8 }),
    asOf: day,
  })
  .map(({ asOf, ...given }): World => ({ ...situation.parse(given), asOf }))

export type World = CaseSituation & { readonly asOf: string }
const bare = { name: 'a word', promises: {} }
export const wordOf = (word: object): World['done'][number] => situation.parse({ ...bare, done: [word] }).done[0]!
export const plain = (answer: Standing): unknown => JSON.parse(JSON.stringify(answer))
export const reckoned = (given: World): Standing => standing(recordsOf(given, new Names()), given.asOf)
