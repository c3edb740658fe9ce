import { DueBook, registerOf, standing, standingOf } from '#duties'
import { dayOf } from '#kernel'
import type { AnyRecord } from '#records'
import type { Row } from './row.ts'
import { asOf, officeOf, tenYears, young } from './support-office.ts'

/** The same periods with date objects, and nothing else: no evidence, no turns, no states. */
function enumerateOnly(records: readonly AnyRecord[]): number {
  const until = Temporal.PlainDate.from(asOf).add({ years: 1 })
  let periods = 0
  for (const record of records) {
    if (record.kind !== 'agreement') continue
    for (let number = 0; number < 5; number += 1) {
      let start = Temporal.PlainDate.from(record.body.signed ?? asOf).with({ month: 1, day: 1 })
      while (Temporal.PlainDate.compare(start, until) <= 0) {
        const end = start.add({ years: 1 }).subtract({ days: 1 })
        if (Temporal.PlainDate.compare(end, start) > 0) periods += 1
        start = start.add({ years: 1 })
      }
    }
  }
  return periods
}

/** The middle of several runs. */
function milliseconds(act: () => unknown, runs = 7): number {
  const times = Array.from({ length: runs }, () => {
    globalThis.gc?.()
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

const count = (number: number): string => number.toLocaleString('en')

/** All duties of an office for one date, beside merely enumerating their periods with `Temporal`. */
function wholeOffices(): Row[] {
  return [10_000, 100_000].map((commitments) => {
    const records = officeOf(commitments, young)
    const { length } = standing(records, asOf).duties
    const value = milliseconds(() => standing(records, asOf))
    const baseline = milliseconds(() => enumerateOnly(records))
    return {
      name: `duties of ${count(commitments)} commitments for one date, from their records (${count(length)} duties)`,
      value,
      unit: 'ms',
      baseline: { name: 'their periods alone, with Temporal', value: baseline },
      ratio: value / baseline,
    }
  })
}

function tenYearsOfHistory(records: readonly AnyRecord[]): Row[] {
  const register = registerOf(records)
  const { length } = standingOf(register, asOf).duties
  const kept = milliseconds(() => standingOf(register, asOf))
  const whole = milliseconds(() => standing(records, asOf))
  const ofDuties = `(${count(length)} duties)`
  return [
    { name: `… 100,000 with ten years of history each ${ofDuties}`, value: kept, unit: 'ms', aim: '≤ 200 ms' },
    { name: '… the same, and from their records', value: whole, unit: 'ms' },
  ]
}

/** What one new entry costs where the book is kept: the middle and the slowest of a hundred. */
function oneNewEntry(records: readonly AnyRecord[]): Row[] {
  const book = new DueBook(records, dayOf(asOf))
  const commitments = records.filter((record) => record.kind === 'commitment')
  const ours = new Set(
    commitments.slice(0, 1).flatMap(({ body }) => (body.by.kind === 'one' ? [body.by.organisation] : [])),
  )
  book.dueList(ours)
  const times = Array.from({ length: 100 }, (_, number) => {
    const { id } = commitments[(number * 7919) % commitments.length]!
    const body = { commitment: id, date: '2024-03-04', amount: 1, voice: 'debtor', says: 'met' } as const
    const fulfilment = {
      ...records.find(({ kind }) => kind === 'fulfilment')!,
      id: `f${number}`,
      kind: 'fulfilment',
      body,
    }
    const start = performance.now()
    book.change(null, fulfilment as AnyRecord)
    book.dueList(ours)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return [
    { name: '… one new entry brings their due list up to date', value: times[50]!, unit: 'ms', aim: '≤ 5 ms' },
    { name: '… the slowest of a hundred', value: times[99]!, unit: 'ms' },
  ]
}

/** Ten times the commitments; 1 is linear growth. */
function growth(): Row {
  const [small, large] = [100_000, 1_000_000].map((commitments) => {
    const register = registerOf(officeOf(commitments, young))
    return milliseconds(() => standingOf(register, asOf), 3)
  })
  return {
    name: '… time for 1,000,000 commitments, of ten times that for 100,000',
    value: large! / small! / 10,
    unit: 'times',
    aim: '≤ 1.2',
  }
}

export async function run(): Promise<Row[]> {
  const records = officeOf(100_000, tenYears)
  return [...wholeOffices(), ...tenYearsOfHistory(records), ...oneNewEntry(records), growth()]
}
