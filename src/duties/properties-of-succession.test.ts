import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Duty } from './duty.ts'
import { Names } from './situation/names.ts'
import { recordsOf } from './situation/records.ts'
import { situation } from './situation/situation.ts'
import { standing } from './standing.ts'
import { day, world, type World } from './test-worlds.ts'

const bare = { name: 'a succession', promises: {} }

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
