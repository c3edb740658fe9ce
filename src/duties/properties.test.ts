import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { standing } from './standing.ts'
import type { Duty, DutyState, Standing } from './duty.ts'
import { Names } from './situation/names.ts'
import { recordsOf } from './situation/records.ts'
import { situation, type CaseSituation } from './situation/situation.ts'

const sides = ['A', 'B', 'C']
const day = fc
  .record({
    year: fc.integer({ min: 2018, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: number }) => `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`)
const year = fc.integer({ min: 2018, max: 2026 }).map(String)

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
const promise = fc.record(
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
const word = fc.record(
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
const text = fc.record(
  {
    parties: fc.constant(['A', 'B']),
    status: fc.constantFrom('in force', 'signed', 'terminated', 'expired'),
    signed: day,
    period: fc.constantFrom('2019/2024', '2020-03-01/2022-06-30', '2021/..'),
    ended: day,
  },
  { requiredKeys: ['parties', 'status'] },
)
const world = fc
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

type World = CaseSituation & { readonly asOf: string }
const bare = { name: 'a word', promises: {} }
const wordOf = (word: object): World['done'][number] => situation.parse({ ...bare, done: [word] }).done[0]!
const plain = (answer: Standing): unknown => JSON.parse(JSON.stringify(answer))
const reckoned = (given: World): Standing => standing(recordsOf(given, new Names()), given.asOf)

/** From bad to good, for states that evidence can change. */
const goodness: Partial<Record<DutyState, number>> = {
  missed: 0,
  overdue: 0,
  open: 1,
  'part met': 2,
  'made up': 3,
  met: 4,
}

describe('whatever is recorded', () => {
  it('the order of the records does not matter', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const records = recordsOf(given, new Names())
        const keys = new Map(records.map((record) => [record, numbers.next().value]))
        const shuffled = records.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        assert.deepEqual(plain(standing(shuffled, given.asOf)), plain(standing(records, given.asOf)))
      }),
    )
  })

  it('no two duties have the same id', () => {
    fc.assert(
      fc.property(world, (given) => {
        const ids = reckoned(given).duties.map((duty) => duty.id)
        assert.equal(new Set(ids).size, ids.length)
      }),
    )
  })

  it('every duty can tell why, and tells its source first', () => {
    fc.assert(
      fc.property(world, (given) => {
        for (const duty of reckoned(given).duties) {
          assert.ok(['clause', 'promised'].includes(duty.because[0]?.code ?? ''), JSON.stringify(duty))
          assert.ok(duty.because.length >= 2)
        }
      }),
    )
  })

  it('what nobody denies never makes a duty worse', () => {
    fc.assert(
      fc.property(world, word, (given, added) => {
        const words = given.done.filter((one) => one.says === 'met')
        const before = new Map(reckoned({ ...given, done: words }).duties.map((duty) => [duty.id, duty]))
        for (const duty of reckoned({ ...given, done: [...words, wordOf({ ...added, says: 'met' })] }).duties) {
          const earlier = before.get(duty.id)
          const [was, is] = [earlier && goodness[earlier.state], goodness[duty.state]]
          if (earlier === undefined || was === undefined || is === undefined) continue
          assert.ok(is >= was, `${earlier.state} became ${duty.state}`)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a turn never goes to a body outside the order', () => {
    fc.assert(
      fc.property(world, (given) => {
        const ids = new Names()
        const { duties } = standing(recordsOf(given, ids), given.asOf)
        for (const { turn, commitment, debtors } of duties) {
          const names: readonly string[] = given.promises[ids.nameOf(commitment)]?.by.names ?? []
          if (turn) assert.ok(names.includes(ids.nameOf(turn.whose)))
          assert.ok(debtors.every((debtor) => names.includes(ids.nameOf(debtor))))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('what happens after the day is not seen', () => {
    fc.assert(
      fc.property(world, word, (given, added) => {
        const later = wordOf({ ...added, date: '2027-01-01' })
        const seen = { ...given, done: [...given.done, later] }
        assert.deepEqual(plain(reckoned(seen)), plain(reckoned(given)))
      }),
    )
  })
})

const merger = fc.record({
  event: day,
  decision: fc.constantFrom('keep', 'merge', 'close'),
  decided: day,
  confirmed: fc.option(day, { nil: undefined }),
})

type Merger = typeof merger extends fc.Arbitrary<infer Value> ? Value : never

describe('a succession', () => {
  const lineage = (date: string): object => ({ A: [{ kind: 'merged into', date, others: ['Heir'] }] })
  const withMerger = (given: World, { event, ...told }: Merger): World => {
    const bodies = lineage(event)
    const successions = [
      { body: 'A', text: 'memorandum', heir: 'Heir', into: 'memorandum', ...told },
      { body: 'A', heir: 'Heir', into: 'memorandum', ...told },
    ]
    return { ...given, ...situation.parse({ ...bare, bodies, successions, texts: { memorandum: {} } }), ...kept(given) }
  }
  const kept = ({ name, texts, promises, done, events, partnership }: World) => ({
    name,
    texts,
    promises,
    done,
    events,
    partnership,
  })
  const told = (given: World): { readonly ids: Names; readonly duties: readonly Duty[] } => {
    const ids = new Names()
    return { ids, duties: standing(recordsOf(given, ids), given.asOf).duties }
  }

  it('neither adds nor loses a duty, and none stands with both', () => {
    fc.assert(
      fc.property(world, merger, (given, merged) => {
        const [before, after] = [told(given), told(withMerger(given, merged))]
        const perPeriod = ({ ids, duties }: typeof before): string[] =>
          duties.map(({ id, commitment }) =>
            [
              ids.nameOf(commitment),
              ...id
                .split('@')
                .slice(1)
                .map((part) => ids.nameOf(part)),
            ].join('@'),
          )
        if (merged.decision === 'keep') assert.deepEqual(perPeriod(after), perPeriod(before))
        for (const { debtors, creditors } of after.duties) {
          const names = [...debtors, ...creditors].map((id) => after.ids.nameOf(id))
          assert.ok(!names.includes('A') || !names.includes('Heir'), names.join(', '))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('moves nothing before the partner confirms, and changes no state where the heir keeps the text', () => {
    fc.assert(
      fc.property(world, merger, (given, merged) => {
        const [before, after] = [told(given), told(withMerger(given, { ...merged, decision: 'keep' }))]
        assert.deepEqual(
          after.duties.map(({ state, done }) => [state, done]),
          before.duties.map(({ state, done }) => [state, done]),
        )
        const day =
          merged.confirmed !== undefined && merged.confirmed > merged.decided ? merged.confirmed : merged.decided
        if (merged.confirmed !== undefined && day <= given.asOf) return
        const names = after.duties.flatMap(({ debtors }) => debtors.map((id) => after.ids.nameOf(id)))
        assert.ok(!names.includes('Heir'))
      }),
      { numRuns: 300 },
    )
  })
})

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
