import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { dayOf } from '#kernel'
import { dayText } from './calendar.ts'
import type { Duty } from './duty.ts'
import { situation } from './situation/situation.ts'
import { reckoned } from './test-worlds.ts'

const total = (duties: readonly Duty[], of: (duty: Duty) => number): number =>
  duties.reduce((sum, duty) => sum + of(duty), 0)

const quota = fc.record({
  shares: fc.uniqueArray(fc.integer({ min: 2020, max: 2025 }), { maxLength: 6 }),
  extra: fc.integer({ min: 0, max: 5 }),
  done: fc.array(fc.integer({ min: 2020, max: 2025 }), { maxLength: 10 }),
})

describe('a quota that is split', () => {
  it('neither loses nor doubles what is owed and what was done', () => {
    fc.assert(
      fc.property(quota, ({ shares, extra, done }) => {
        const min = shares.length * 2 + extra
        const given = situation.parse({
          name: 'a quota',
          promises: {
            course: {
              by: 'A',
              to: ['B'],
              made: '2020-01-01',
              amount: { min, unit: 'courses' },
              when: { quota: '2020/2025', shares: Object.fromEntries(shares.map((one) => [String(one), 2])) },
            },
          },
          done: done.map((one) => ({ promise: 'course', date: `${one}-06-01`, amount: 1 })),
        })
        const { duties, questions } = reckoned({ ...given, asOf: '2025-12-31' })
        const lost = questions.filter(({ code }) => code === 'which-period').length
        assert.equal(
          total(duties, (duty) => duty.owed.min),
          min,
        )
        assert.equal(total(duties, (duty) => duty.done) + lost, done.length)
      }),
    )
  })
})

const dayWithin = (first: string, last: string): fc.Arbitrary<string> =>
  fc.integer({ min: dayOf(first), max: dayOf(last) }).map((day) => dayText(day))

const cadences = ['month', 'quarter', 'half-year', 'year', 'two years'] as const

describe('six years that are split into periods', () => {
  const given = fc.record({
    every: fc.constantFrom(...cadences),
    from: fc.constantFrom('2018', '2020', '2022'),
    done: fc.array(dayWithin('2018-01-01', '2027-12-31'), { maxLength: 12 }),
  })

  it('follow each other without a gap or a day that is owed twice', () => {
    fc.assert(
      fc.property(given, ({ every, from }) => {
        const until = String(Number(from) + 5)
        const promises = { letter: { by: 'A', to: ['B'], made: from, when: { every, from, until } } }
        const { duties } = reckoned({ ...situation.parse({ name: 'split', promises }), asOf: '2028-01-01' })
        const periods = duties.map(({ period }) => period)
        assert.equal(periods[0]?.first, dayOf(`${from}-01-01`))
        assert.equal(periods.at(-1)?.last, dayOf(`${until}-12-31`))
        for (const [index, { first }] of periods.entries()) {
          if (index > 0) assert.equal(first, (periods[index - 1]?.last ?? 0) + 1)
        }
      }),
    )
  })

  it('hold what was done once, or ask for its period', () => {
    fc.assert(
      fc.property(given, ({ every, from, done }) => {
        const until = String(Number(from) + 5)
        const read = situation.parse({
          name: 'split',
          promises: { letter: { by: 'A', to: ['B'], made: from, when: { every, from, until } } },
          done: done.map((date) => ({ promise: 'letter', date })),
        })
        const { duties, questions } = reckoned({ ...read, asOf: '2028-01-01' })
        const asked = questions.filter(({ code }) => code === 'which-period').length
        assert.equal(total(duties, (duty) => duty.done) + asked, done.length)
      }),
    )
  })
})

describe('a term that is split between a text and the one that carries it on', () => {
  const given = fc.record({
    split: fc.integer({ min: 2021, max: 2025 }),
    every: fc.constantFrom('month', 'quarter', 'half-year', 'year'),
    done: fc.array(dayWithin('2020-01-01', '2026-12-31'), { maxLength: 10 }),
    asOf: dayWithin('2021-01-01', '2027-12-31'),
  })
  const parties = ['A', 'B']
  const letter = { text: 'first', by: 'A', to: ['B'] }

  it('owes the same for every period as one text over the whole term', () => {
    fc.assert(
      fc.property(given, ({ split, every, done, asOf }) => {
        const first = { parties, signed: '2020-01-01' }
        const words = done.map((date) => ({ promise: 'letter', date }))
        const when = { every }
        const whole = situation.parse({
          name: 'one text',
          texts: { first: { ...first, period: '2020/2026' } },
          promises: { letter: { ...letter, when } },
          done: words,
        })
        const parted = situation.parse({
          name: 'two texts',
          texts: {
            first: { ...first, period: `2020/${split - 1}` },
            second: { parties, signed: `${split}-01-01`, period: `${split}/2026`, replaces: 'first' },
          },
          promises: { letter: { ...letter, when }, again: { ...letter, text: 'second', when, restates: 'letter' } },
          done: words,
        })
        const alive = (duties: readonly Duty[]) =>
          duties
            .filter(({ state }) => state !== 'not yet' && state !== 'superseded')
            .map(summary)
            .sort()
        assert.deepEqual(alive(reckoned({ ...parted, asOf }).duties), alive(reckoned({ ...whole, asOf }).duties))
      }),
      { numRuns: 300 },
    )
  })
})

const summary = ({ period, state, done, due }: Duty): string => [period.text, state, done, due].join(' ')
