import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from './row.ts'
import { percentile, recordMaker, requestOf, withStorage, type Bench } from './support-ledger.ts'

const measureMs = 4000
const warmUpMs = 1000
const blockSize = 4096

/** Appends of one record each that are on the disk when they are answered, beside a bare loop of write and fdatasync. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = []
  for (const writers of [1, 32, 128]) {
    const [before, ours, after] = [
      bareLoop(measureMs / 4),
      await withStorage((bench) => appends(bench, writers)),
      bareLoop(measureMs / 4),
    ]
    const bare = (before + after) / 2
    rows.push({
      name: `durable appends, ${writers} ${writers === 1 ? 'writer' : 'writers'}`,
      value: ours.perSecond,
      unit: 'per s',
      baseline: { name: 'write 4 KiB + fdatasync', value: bare },
      ratio: ours.perSecond / bare,
      aim: writers === 128 ? '≥ 10,000 per s' : undefined,
    })
    rows.push({ name: `… the slowest 1 % of them, ${writers} at once`, value: ours.p99, unit: 'ms' })
    rows.push({ name: `… processor time for one, ${writers} at once`, value: ours.microseconds, unit: 'µs' })
  }
  return rows
}

interface Measured {
  readonly perSecond: number
  readonly p99: number
  /** Processor time of all threads for one append. */
  readonly microseconds: number
}

async function appends({ storage, office }: Bench, writers: number): Promise<Measured> {
  const make = recordMaker(11)
  const start = performance.now() + warmUpMs
  const times: number[] = []
  let before = process.cpuUsage()
  const warm = setTimeout(() => {
    before = process.cpuUsage()
  }, warmUpMs)
  const write = async (): Promise<void> => {
    for (;;) {
      const begin = performance.now()
      if (begin > start + measureMs) return
      await storage.append(requestOf(office, [make()]))
      if (begin >= start) times.push(performance.now() - begin)
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  clearTimeout(warm)
  const { user, system } = process.cpuUsage(before)
  return {
    perSecond: (times.length / measureMs) * 1000,
    p99: percentile(times, 0.99),
    microseconds: (user + system) / times.length,
  }
}

/** Writes a second. */
function bareLoop(milliseconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'comity-bare-'))
  const file = openSync(join(folder, 'log'), 'w')
  const block = new Uint8Array(blockSize).fill(7)
  const start = performance.now()
  let writes = 0
  while (performance.now() - start < milliseconds) {
    writeSync(file, block)
    fdatasyncSync(file)
    writes += 1
  }
  const seconds = (performance.now() - start) / 1000
  closeSync(file)
  rmSync(folder, { recursive: true })
  return writes / seconds
}
