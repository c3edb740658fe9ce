import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { dayOf } from '#kernel'
import type { AnyRecord } from '#records'
import { dueList, type DueList } from '../due-list.ts'
import { Names } from '../situation/names.ts'
import { readSituation } from '../situation/read-situation.ts'
import { recordsOf } from '../situation/records.ts'
import { standing } from '../standing.ts'
import { plain, world } from '../test-worlds.ts'
import { DueBook } from './due-book.ts'

const folder = new URL('../rules/', import.meta.url)
const cases = globSync('*.examples.json', { cwd: folder })
  .toSorted()
  .flatMap((file) => {
    const { examples }: { examples: unknown[] } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    return examples.map((example) => readSituation(JSON.stringify(example)))
  })

const listed = (list: DueList): unknown =>
  (['late', 'soon', 'ours', 'theirs'] as const).map((part) => list[part].map(({ id, state }) => `${id} ${state}`))

/** An office as it is written down, record by record, with the book beside it. */
class Replay {
  readonly #present = new Map<string, AnyRecord>()
  readonly #book: DueBook
  readonly #asOf: string
  readonly #ours: ReadonlySet<string>

  constructor(asOf: string, ours: ReadonlySet<string>) {
    this.#asOf = asOf
    this.#ours = ours
    this.#book = new DueBook([], dayOf(asOf))
    this.#book.dueList(ours)
  }

  write(record: AnyRecord): void {
    const before = this.#present.get(record.id) ?? null
    const after = { ...record, version: (before?.version ?? 0) + 1 }
    this.#present.set(record.id, after)
    this.#book.change(before, after)
    const whole = standing([...this.#present.values()], this.#asOf)
    assert.deepEqual(plain(this.#book.standing), plain(whole))
    assert.deepEqual(listed(this.#book.dueList(this.#ours)), listed(dueList(whole, this.#ours)))
  }
}

const withdrawn = (record: AnyRecord): AnyRecord => ({ ...record, withdrawn: true })

describe('a book that is kept record by record', () => {
  for (const given of cases) {
    it(`says what a full reckoning says: ${given.name}`, () => {
      const names = new Names()
      const records = recordsOf(given, names)
      const ours = new Set([names.idOf('organisation', 'Hanoi'), names.idOf('organisation', 'A')])
      fc.assert(
        fc.property(fc.shuffledSubarray(records, { minLength: records.length }), fc.nat(), (order, number) => {
          const replay = new Replay(given.asOf ?? '2024-06-15', ours)
          for (const record of order) replay.write(record)
          const taken = order.filter((_, index) => (number >> (index % 16)) & 1)
          for (const record of taken) replay.write(withdrawn(record))
          for (const record of taken.slice(0, 3)) replay.write(record)
        }),
        { numRuns: 2 },
      )
    })
  }

  it('says what a full reckoning says, whatever is written, written again and taken back', () => {
    fc.assert(
      fc.property(world, world, fc.array(fc.nat(), { maxLength: 25 }), (one, other, numbers) => {
        const names = new Names()
        const records = [...recordsOf(one, names), ...recordsOf(other, names)]
        const replay = new Replay(one.asOf, new Set([names.idOf('organisation', 'A')]))
        for (const number of numbers) {
          const record = records[number % records.length]!
          replay.write(number % 5 === 0 ? withdrawn(record) : record)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('stands on another day as if it had been opened on it', () => {
    fc.assert(
      fc.property(world, world, (given, { asOf }) => {
        const records = recordsOf(given, new Names())
        const book = new DueBook(records, dayOf(given.asOf))
        book.turnTo(dayOf(asOf))
        assert.deepEqual(plain(book.standing), plain(standing(records, asOf)))
      }),
    )
  })

  it('leaves what it has said before as it was', () => {
    fc.assert(
      fc.property(world, fc.nat(), (given, number) => {
        const records = recordsOf(given, new Names())
        const book = new DueBook(records, dayOf(given.asOf))
        const before = book.standing
        const record = records[number % records.length]!
        book.change(record, withdrawn(record))
        assert.deepEqual(plain(before), plain(standing(records, given.asOf)))
      }),
    )
  })
})
