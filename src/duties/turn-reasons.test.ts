import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readSituation } from './situation/read-situation.ts'
import { trySituation } from './situation/try-situation.ts'

const visit = { by: { 'in turn': ['A', 'B'], starts: 'A' }, made: '2022-01-10', when: { every: 'year' } }
const decided = (decision: object, more: object = {}) => ({
  promises: { visit: { ...visit, ...more, decisions: [{ by: ['A', 'B'], date: '2022-06-01', ...decision }] } },
})
const done = (date: string, by: string, more: object = {}) => ({ promise: 'visit', date, by, ...more })

/** Why it is whose turn, with names for ids. */
function why(duty: string, asOf: string, given: object): unknown {
  const written = { name: 'why', promises: { visit }, ...given }
  const { duties, knownAs } = trySituation(readSituation(JSON.stringify(written)), asOf)
  const found = duties.find(({ key }) => key === `visit ${duty}`)?.duty
  assert.ok(found, duty)
  return (found.turn?.why ?? found.because).map(({ code, details }) => {
    const named = Object.values(details).map((value) => knownAs(String(value)) ?? value)
    return [code, ...named].join(' ')
  })
}

const reasons: readonly [what: string, duty: string, asOf: string, given: object, why: readonly string[]][] = [
  ['who begins, as it was said', '2022', '2022-03-01', {}, ['turn-first A 2022']],
  ['the next one, as expected while the year runs', '2023', '2022-03-01', {}, ['turn-expected B A 2022']],
  ['on the last day of a year nobody has failed it yet', '2023', '2022-12-31', {}, ['turn-expected B A 2022']],
  ['a silent year keeps the turn', '2023', '2023-03-01', {}, ['turn-first A 2022', 'turn-kept A 2022']],
  [
    'a visit passes the turn on its day',
    '2023',
    '2023-03-01',
    { done: [done('2022-09-05', 'A')] },
    ['turn-passed B A 2022 2022-09-05'],
  ],
  [
    'a visit on the last day of the year passes it too',
    '2023',
    '2023-03-01',
    { done: [done('2022-12-31', 'A')] },
    ['turn-passed B A 2022 2022-12-31'],
  ],
  [
    'two visits of one year: the first of them passed the turn',
    '2023',
    '2023-03-01',
    { done: [done('2022-09-05', 'A'), done('2022-02-01', 'A')] },
    ['turn-passed B A 2022 2022-02-01'],
  ],
  [
    'a suspended year keeps it',
    '2023',
    '2023-03-01',
    decided({ kind: 'suspended', period: '2022' }),
    ['turn-first A 2022', 'turn-kept-suspended A 2022'],
  ],
  [
    'a postponed visit leaves the next year to the next host',
    '2023',
    '2023-02-01',
    decided({ kind: 'postponed', period: '2022', to: '2023-03-31' }),
    ['turn-postponed A 2022 2023-03-31'],
  ],
  [
    'a swap names both years, in whatever order they were written',
    '2023',
    '2022-07-01',
    decided({ kind: 'swapped', periods: ['2023', '2022'] }),
    ['turn-expected B B 2022', 'turn-swapped A 2023 2022'],
  ],
  [
    'a swap of a year with itself changes nothing',
    '2022',
    '2022-07-01',
    decided({ kind: 'swapped', periods: ['2022', '2022'] }),
    ['turn-first A 2022'],
  ],
  [
    'a decision of all',
    '2023',
    '2023-02-01',
    decided({ kind: 'turn', period: '2023', whose: 'B' }),
    ['turn-decided B 2023 2022-06-01'],
  ],
  [
    'a visit out of turn',
    '2023',
    '2023-02-01',
    { done: [done('2022-09-05', 'B')] },
    ['turn-first A 2022', 'turn-out-of-order A B 2022'],
  ],
  [
    'nobody said who begins, and a visit shows it',
    '2022',
    '2023-02-01',
    { promises: { visit: { ...visit, by: { 'in turn': ['A', 'B'] } } }, done: [done('2022-09-05', 'B')] },
    ['turn-shown B 2022 2022-09-05'],
  ],
  [
    'nobody said who begins, a visit of somebody else shows nothing, and the next one shows it',
    '2023',
    '2024-02-01',
    {
      promises: { visit: { ...visit, to: ['A', 'B', 'C'], by: { 'in turn': ['A', 'B'] } } },
      done: [done('2022-09-05', 'C'), done('2023-09-05', 'B')],
    },
    ['turn-shown B 2023 2023-09-05'],
  ],
  [
    'nobody said who begins, and all decided it',
    '2023',
    '2023-02-01',
    decided({ kind: 'turn', period: '2023', whose: 'B' }, { by: { 'in turn': ['A', 'B'] } }),
    ['turn-decided B 2023 2022-06-01'],
  ],
  [
    'what the host itself takes back is no denial of the other side',
    '2023',
    '2023-02-01',
    { done: [done('2022-09-05', 'A'), done('2022-10-01', 'A', { says: 'not met' })] },
    ['turn-passed B A 2022 2022-09-05'],
  ],
]

describe('whose turn it is, and why', () => {
  for (const [what, duty, asOf, given, expected] of reasons) {
    it(what, () => assert.deepEqual(why(duty, asOf, given), expected))
  }
})

const questionsOf = (given: object): string[] =>
  trySituation(readSituation(JSON.stringify({ name: 'questions', promises: { visit }, ...given })), '2025-02-01')
    .questions.filter(({ question }) => question.code === 'whose-turn-next')
    .map(({ question }) => String(question.details['period' as never]))

describe('“whose turn comes next?” after a visit out of turn', () => {
  const outOfTurn = done('2022-09-05', 'B')

  it('is asked while nothing answers it', () => assert.deepEqual(questionsOf({ done: [outOfTurn] }), ['2022']))

  it('is answered by the next visit in turn', () =>
    assert.deepEqual(questionsOf({ done: [outOfTurn, done('2023-09-05', 'A')] }), []))

  it('is answered by a visit in turn in the same year', () =>
    assert.deepEqual(questionsOf({ done: [outOfTurn, done('2022-11-05', 'A')] }), []))

  it('is not answered by a visit in turn before it', () =>
    assert.deepEqual(questionsOf({ done: [done('2022-09-05', 'A'), done('2023-09-05', 'A')] }), ['2023']))

  it('is answered by a decision about a later year, and by no other', () => {
    const turn = (period: string, date: string) => decided({ kind: 'turn', period, whose: 'A', date }).promises
    assert.deepEqual(questionsOf({ done: [outOfTurn], promises: turn('2023', '2022-12-01') }), [])
    assert.deepEqual(questionsOf({ done: [outOfTurn], promises: turn('2022', '2022-02-01') }), ['2022'])
    assert.deepEqual(
      questionsOf({ done: [outOfTurn], promises: decided({ kind: 'suspended', period: '2024' }).promises }),
      ['2022'],
    )
  })
})
