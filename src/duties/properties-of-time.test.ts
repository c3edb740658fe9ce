import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Duty, DutyState } from './duty.ts'
import { reckoned, world, type World } from './test-worlds.ts'

/**
 * Where a later day must say the same, or more: as long as nobody decides, denies, closes or restates anything in
 * between, what passes is only time, and what is added are only words that something was done.
 */
const calm = world.map((given): World => {
  const promises = Object.entries(given.promises).map(([what, promise]) => [
    what,
    { ...promise, decisions: undefined, made: promise.made ?? '2018-01-01' },
  ])
  const texts = Object.entries(given.texts).map(([what, text]) => [
    what,
    { ...text, status: 'in force', ended: undefined },
  ])
  const done = given.done.filter(({ says }) => says === 'met')
  return { ...given, promises: Object.fromEntries(promises), texts: Object.fromEntries(texts), done }
})
const days = fc
  .tuple(fc.integer({ min: 2018, max: 2027 }), fc.integer({ min: 2018, max: 2027 }))
  .map((years): [string, string] => [`${Math.min(...years)}-05-17`, `${Math.max(...years)}-09-04`])

const stages: Partial<Record<DutyState, number>> = { 'not yet': 0, open: 1, 'part met': 1, overdue: 2, ended: 2 }
const good = new Set<DutyState>(['met', 'made up'])

function eachDuty(check: (before: Duty, after: Duty) => void): void {
  fc.assert(
    fc.property(calm, days, (given, [early, late]) => {
      const later = new Map(reckoned({ ...given, asOf: late }).duties.map((duty) => [duty.id, duty]))
      for (const before of reckoned({ ...given, asOf: early }).duties) {
        const after = later.get(before.id)
        if (after) check(before, after)
      }
    }),
    { numRuns: 500 },
  )
}

describe('from one day to a later one, where nobody decides, denies or closes anything', () => {
  it('a duty keeps its last day and its period', () => {
    eachDuty((before, after) => {
      assert.equal(after.due, before.due)
      assert.deepEqual(after.period, before.period)
    })
  })

  it('what was done is never less', () => {
    eachDuty((before, after) => assert.ok(after.done >= before.done))
  })

  it('what was met is met, and what was made up is made up', () => {
    eachDuty((before, after) => {
      if (good.has(before.state)) assert.equal(after.state, before.state)
    })
  })

  it('what is not met goes from ahead to running to over, and never back', () => {
    eachDuty((before, after) => {
      const [was, is] = [stages[before.state], stages[after.state]]
      if (was !== undefined && is !== undefined) assert.ok(is >= was, `${before.state} became ${after.state}`)
    })
  })

  it('what is late is late until it is made up', () => {
    eachDuty((before, after) => {
      if (before.state === 'overdue') assert.ok(['overdue', 'made up'].includes(after.state), after.state)
    })
  })

  it('whose turn a period was that is over never changes once it is known', () => {
    fc.assert(
      fc.property(calm, days, (given, [early, late]) => {
        const [then, now] = [reckoned({ ...given, asOf: early }), reckoned({ ...given, asOf: late })]
        const later = new Map(now.duties.map((duty) => [duty.id, duty]))
        for (const before of then.duties) {
          if (before.turn === undefined || before.period.last >= then.asOf) continue
          assert.equal(later.get(before.id)?.turn?.whose, before.turn.whose)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('no duty that had begun is forgotten', () => {
    fc.assert(
      fc.property(calm, days, (given, [early, late]) => {
        const later = new Set(reckoned({ ...given, asOf: late }).duties.map(({ id }) => id))
        for (const before of reckoned({ ...given, asOf: early }).duties) {
          if (before.state !== 'not yet') assert.ok(later.has(before.id), before.id)
        }
      }),
    )
  })
})
