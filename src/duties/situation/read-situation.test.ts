import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Problem, type ProblemDetails } from '#kernel'
import fc from 'fast-check'
import { readSituation } from './read-situation.ts'

const letter = { by: 'A', to: ['B'], made: '2024-01-10', when: { once: '2024' } }
const written = (given: object): string => JSON.stringify({ name: 'a case', promises: { letter }, ...given })
const promised = (given: object): string => written({ promises: { letter: { ...letter, ...given } } })
const done = (given: object): string => written({ done: [{ promise: 'letter', date: '2024-05-01' }, given] })

function problemOf(text: string): Problem {
  try {
    readSituation(text)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error(`it was understood: ${text}`)
}

/** What was written wrongly, and what a person is told: the code, the place, what would fit. */
const faults: readonly [what: string, text: string, code: string, details: ProblemDetails][] = [
  ['a comma too many', '{\n  "name": "a case",\n}', 'situation-not-json', { line: 3, column: 1 }],
  ['a file that ends too early', '{\n  "name": "a', 'situation-not-json', { line: 2, column: 13 }],
  ['no object at all', '[]', 'situation-value-unfit', { place: '{ }', fits: '{ … }' }],
  ['nothing promised', '{ "name": "a case" }', 'situation-value-missing', { place: 'promises' }],
  [
    'an unknown field',
    done({ promise: 'letter', date: '2024', when: '2024' }),
    'situation-field-unknown',
    {
      place: 'done › #2',
      given: 'when',
      known: 'promise, rule, trigger, date, period, amount, by, voice, says, event',
    },
  ],
  [
    'a day that does not exist',
    done({ promise: 'letter', date: '2024-02-30' }),
    'date-not-understood',
    {
      field: 'done › #2 › date',
    },
  ],
  [
    'a day that does not exist inside a form',
    promised({ when: { once: '2023-02-29' } }),
    'date-not-understood',
    {
      field: 'promises › letter › when › once',
    },
  ],
  ['a day to look from that is none', written({ asOf: '2024' }), 'date-not-understood', { field: 'asOf' }],
  [
    'a period of a share that is none',
    promised({ when: { quota: '2024', shares: { soon: 1 } } }),
    'date-not-understood',
    {
      field: 'promises › letter › when › shares › soon',
    },
  ],
  [
    'a cadence that is none',
    promised({ when: { every: 'week' } }),
    'situation-value-unfit',
    {
      place: 'promises › letter › when › every',
      fits: '"month", "quarter", "half-year", "year", "two years", "term"',
    },
  ],
  [
    'a form that is none',
    promised({ by: { both: ['A', 'B'] } }),
    'situation-value-unfit',
    {
      place: 'promises › letter › by',
      fits: '"A" | { "each": ["A", "B"] } | { "jointly": ["A", "B"] } | { "in turn": ["A", "B"], "starts": "A" }',
    },
  ],
  [
    'one body that is several',
    promised({ by: { each: ['A'] } }),
    'situation-value-unfit',
    {
      place: 'promises › letter › by › each',
      fits: '[ … ] ≥ 2',
    },
  ],
  [
    'nobody who owes it',
    written({ promises: { letter: { when: 'once' } } }),
    'situation-value-missing',
    {
      place: 'promises › letter › by',
    },
  ],
  [
    'a number in quotation marks',
    done({ promise: 'letter', date: '2024', amount: '2' }),
    'situation-value-unfit',
    {
      place: 'done › #2 › amount',
      fits: '1',
    },
  ],
  [
    'a decision of an unknown kind',
    promised({ decisions: [{ kind: 'moved' }] }),
    'situation-value-unfit',
    {
      place: 'promises › letter › decisions › #1 › kind',
      fits: 'postponed, swapped, turn, waived, suspended',
    },
  ],
  [
    'a state of talks, which have none',
    written({ events: { talks: { state: 'held' } } }),
    'situation-field-unknown',
    {
      place: 'events › talks',
      given: 'state',
      known: 'kind, when, host, source',
    },
  ],
  [
    'a text that is not there',
    promised({ text: 'plan' }),
    'situation-name-unknown',
    {
      place: 'promises › letter › text',
      given: 'plan',
      known: '–',
    },
  ],
  [
    'a promise that is not there',
    done({ promise: 'Letter', date: '2024' }),
    'situation-name-unknown',
    {
      place: 'done › #2 › promise',
      given: 'Letter',
      known: 'letter',
    },
  ],
  [
    'a body that nothing introduces',
    done({ promise: 'letter', date: '2024', by: 'C' }),
    'situation-name-unknown',
    {
      place: 'done › #2 › by',
      given: 'C',
      known: 'A, B',
    },
  ],
  [
    'a first turn of somebody else',
    promised({ by: { 'in turn': ['A', 'B'], starts: 'C' } }),
    'situation-name-unknown',
    {
      place: 'promises › letter › by › starts',
      given: 'C',
      known: 'A, B',
    },
  ],
  ['a name that is too long', written({ name: 'a'.repeat(301) }), 'name-too-long', { field: 'name', most: 300 }],
  ['something expected of no day', written({ expect: {} }), 'situation-day-missing', {}],
  [
    'a state that is none',
    written({ asOf: '2024-01-01', expect: { 'letter once': { state: 'late' } } }),
    'situation-value-unfit',
    {
      place: 'expect › letter once › state',
      fits: '"not yet", "open", "part met", "met", "overdue", "made up", "missed", "waived", "suspended", "disputed", "superseded", "ended"',
    },
  ],
]

describe('a situation that is not written rightly', () => {
  for (const [what, text, code, details] of faults) {
    it(`is told: ${what}`, () => {
      const problem = problemOf(text)
      assert.deepEqual([problem.code, problem.details], [code, details])
    })
  }

  it('tells all faults of a file at once, each with its place', () => {
    const first = problemOf(
      written({
        promise: {},
        promises: { letter: { ...letter, made: '2024-02-30', when: { every: 'week' } } },
        done: [{ promise: 'letter', date: 'soon', amuont: 2, bye: 'A' }],
      }),
    )
    assert.deepEqual(
      new Set(
        [first, ...first.further].map(({ code, details }) =>
          [code, details['place'] ?? details['field'], details['given']].join(' | '),
        ),
      ),
      new Set([
        'date-not-understood | done › #1 › date | ',
        'date-not-understood | promises › letter › made | ',
        'situation-field-unknown | { } | promise',
        'situation-field-unknown | done › #1 | amuont',
        'situation-field-unknown | done › #1 | bye',
        'situation-value-unfit | promises › letter › when › every | ',
      ]),
    )
  })

  it('tells all names that stand for nothing', () => {
    const first = problemOf(
      written({
        promises: { letter: { ...letter, text: 'plan' } },
        done: [{ promise: 'Letter', date: '2024', by: 'C' }],
        expect: {},
      }),
    )
    assert.deepEqual(
      [first, ...first.further].map(({ code, details }) => [code, details['given']]),
      [
        ['situation-name-unknown', 'plan'],
        ['situation-name-unknown', 'Letter'],
        ['situation-name-unknown', 'C'],
        ['situation-day-missing', undefined],
      ],
    )
  })

  it('is a problem of the file whatever stands in it, never one of ours', () => {
    const anything = fc.json()
    const nearly = fc.dictionary(
      fc.constantFrom('name', 'promises', 'texts', 'bodies', 'done', 'events', 'expect'),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          nearly.map((given) => JSON.stringify(given)),
        ),
        (text) => {
          assert.ok(problemOf(text).code.length > 0)
        },
      ),
      { numRuns: 500 },
    )
  })
})
