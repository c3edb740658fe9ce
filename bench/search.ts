import type { Row } from './row.ts'
import { fillLedger, percentile, withStorage, wordOf, zipf, type Bench } from './support-ledger.ts'

const records = 100_000
const queriesPerKind = 300

/** Queries as people type them: words as often as the texts have them, so the commonest come up most. */
const queries: Record<string, (next: () => number) => string> = {
  'one word': (next) => wordOf(next()),
  'two words': (next) => `${wordOf(next())} ${wordOf(next())}`,
  'the ten commonest words': (next) => wordOf(next() % 10),
  'the first two letters': (next) => wordOf(next()).slice(0, 2),
  'the first three letters': (next) => wordOf(next()).slice(0, 3),
  'a word and two letters': (next) => `${wordOf(next())} ${wordOf(next()).slice(0, 2)}`,
}

/** Search among a hundred thousand records, the best twenty of them read and returned. */
export function run(): Promise<Row[]> {
  return withStorage(async (bench) => {
    await fillLedger(bench, records)
    const rows: Row[] = []
    const all: number[] = []
    for (const [name, query] of Object.entries(queries)) {
      const times = await timesOf(bench, query)
      all.push(...times)
      rows.push({ name: `search: ${name}, p50`, value: percentile(times, 0.5), unit: 'ms' })
      rows.push({ name: `search: ${name}, p95`, value: percentile(times, 0.95), unit: 'ms' })
    }
    rows.push({ name: 'search: all of these, p95', value: percentile(all, 0.95), unit: 'ms', aim: '≤ 10 ms' })
    return rows
  })
}

async function timesOf({ storage, office }: Bench, query: (next: () => number) => string): Promise<number[]> {
  const next = zipf(50_000, 23)
  const times: number[] = []
  for (let done = 0; done < queriesPerKind; done += 1) {
    const text = query(next)
    const start = performance.now()
    await storage.search(office, text, { limit: 20 })
    times.push(performance.now() - start)
  }
  return times
}
