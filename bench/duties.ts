import { standing } from '#duties'
import type { AnyRecord, CommitmentBody } from '#records'
import type { Row } from './row.ts'

const asOf = '2024-06-15'
const places = 200

/** Ids as they come in an office: ordered by the time at which they were made. */
const idOf = (kind: number, number: number): string =>
  `0190${kind.toString(16)}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

type Common = { version: number; format: number; citations: []; author: string; audience: 'office' }
const common: Common = { version: 1, format: 1, citations: [], author: 'bench', audience: 'office' }

/** Nine in ten are what memoranda are full of: yearly visits and courses; the rest is every other kind of occasion. */
function occasionOf(number: number, years: string): CommitmentBody['when'] {
  switch (number % 20) {
    case 0:
      return { kind: 'quota', period: years, shares: [{ period: years.slice(0, 4), min: 1 }] }
    case 1:
    case 2:
      return { kind: 'once', due: '2024' }
    case 3:
      return { kind: 'every', cadence: 'half-year' }
    case 4:
      return { kind: 'every', cadence: 'two years' }
    default:
      return { kind: 'every', cadence: 'year' }
  }
}

/** A fifth as many texts as commitments, and two fulfilments for each: three to four years of history. */
function officeOf(commitments: number): AnyRecord[] {
  const records: AnyRecord[] = []
  const organisation = (number: number): string => idOf(0, number % places)
  const what = { original: 'en', in: { en: 'a course for union officers' } }
  for (let number = 0; number < commitments / 5; number += 1) {
    const year = 2020 + (number % 3)
    const parties = [{ organisation: organisation(number) }, { organisation: organisation(number + 1) }]
    const signed = `${year}-${String((number % 12) + 1).padStart(2, '0')}-10`
    const period = `${year}/${year + 5}`
    const lists = { signatories: [], languages: [], scans: [], acts: [], approvals: [] }
    const body = { title: what, type: 'memorandum', parties, signed, period, ...lists }
    records.push({
      ...common,
      id: idOf(1, number),
      kind: 'agreement',
      body: { ...body, status: 'in force', evidence: 'copy' },
    })
  }
  for (let number = 0; number < commitments; number += 1) {
    const text = Math.floor(number / 5)
    const year = 2020 + (text % 3)
    const order = [organisation(text), organisation(text + 1)]
    const [first, second] = order
    const inTurn = number % 10 === 9
    const body: CommitmentBody = {
      agreement: idOf(1, text),
      clause: `${number % 9}.1`,
      by: inTurn ? { kind: 'in turn', order, startsWith: order[0] } : { kind: 'one', organisation: first ?? '' },
      to: inTurn ? [] : [second ?? ''],
      what,
      modality: 'agreed',
      amount: { min: 1, max: 2, unit: 'courses' },
      when: occasionOf(number, `${year}/${year + 5}`),
    }
    records.push({ ...common, id: idOf(2, number), kind: 'commitment', body })
    for (let done = 0; done < 2; done += 1) {
      const date = `${year + done}-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`
      records.push({
        ...common,
        id: idOf(3 + done, number),
        kind: 'fulfilment',
        body: { commitment: idOf(2, number), date, amount: 1, by: order[done], voice: 'debtor', says: 'met' },
      })
    }
  }
  return records
}

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

function milliseconds(act: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    globalThis.gc?.()
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[3] ?? 0
}

/** All duties of an office for one date, beside merely enumerating their periods with `Temporal`. */
export async function run(): Promise<Row[]> {
  return [10_000, 100_000].map((commitments) => {
    const records = officeOf(commitments)
    const { length } = standing(records, asOf).duties
    const value = milliseconds(() => standing(records, asOf))
    const baseline = milliseconds(() => enumerateOnly(records))
    return {
      name: `duties of ${commitments} commitments for one date (${length} duties)`,
      value,
      unit: 'ms',
      baseline: { name: 'their periods alone, with Temporal', value: baseline },
      ratio: value / baseline,
      ...(commitments === 100_000 ? { aim: '≤ 300 ms' } : {}),
    }
  })
}
