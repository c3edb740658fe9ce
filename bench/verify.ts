import { hash } from 'node:crypto'
import { verify } from '#ledger'
import { openStorage } from '#storage'
import type { Row } from './row.ts'
import { fillLedger, withStorage, type Bench } from './support-ledger.ts'

const entries = 1_000_000

/** Verifying a ledger of a million entries beside bare SHA-256 over as many bytes, and starting with it. */
export function run(): Promise<Row[]> {
  return withStorage(async (bench) => {
    await fillLedger(bench, entries)
    const bytes = await contentBytes(bench)
    const [start, before] = [performance.now(), process.cpuUsage()]
    const report = await verify(bench.storage, bench.office)
    const seconds = (performance.now() - start) / 1000
    const { user, system } = process.cpuUsage(before)
    if (!report.ok) throw new Error(`The ledger does not verify: ${JSON.stringify(report.findings.slice(0, 3))}`)
    const bare = entries / bareHashes(bytes / entries)
    return [
      {
        name: `verify ${entries.toLocaleString('en')} entries`,
        value: entries / seconds,
        unit: 'entries/s',
        baseline: { name: 'SHA-256 of as many texts', value: bare },
        ratio: entries / seconds / bare,
      },
      { name: '… the whole ledger', value: seconds, unit: 's', aim: '≤ 10 s' },
      { name: '… processor time for an entry', value: (user + system) / entries, unit: 'µs' },
      { name: `open it and answer a first question`, value: await firstAnswer(bench), unit: 'ms', aim: '≤ 1,000 ms' },
    ]
  })
}

async function contentBytes({ storage, office }: Bench): Promise<number> {
  let bytes = 0
  let seen = 0
  for await (const { content } of storage.entries(office)) {
    bytes += Buffer.byteLength(content ?? '')
    seen += 1
    if (seen === 10_000) break
  }
  return (bytes / seen) * entries
}

/** Seconds for a million hashes of texts of this length. */
function bareHashes(length: number): number {
  const text = new Uint8Array(Math.round(length)).fill(65)
  const start = performance.now()
  for (let done = 0; done < entries; done += 1) hash('sha256', text, 'buffer')
  return (performance.now() - start) / 1000
}

async function firstAnswer({ dataFolder, office }: Bench): Promise<number> {
  const start = performance.now()
  const storage = await openStorage({ dataFolder })
  await storage.head(office)
  await storage.records(office, { limit: 20 })
  const milliseconds = performance.now() - start
  await storage.close()
  return milliseconds
}
