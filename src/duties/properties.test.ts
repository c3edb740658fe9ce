import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { DutyState } from './duty.ts'
import { Names } from './situation/names.ts'
import { recordsOf } from './situation/records.ts'
import { standing } from './standing.ts'
import { plain, reckoned, word, wordOf, world } from './test-worlds.ts'

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
          // Who owes it may be another body when more is known: then it is not the same duty.
          if (earlier.debtors.join() !== duty.debtors.join()) continue
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
