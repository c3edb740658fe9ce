import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUIDv7 } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createApp } from '#app'
import { generateSigningKey } from '#kernel'
import { openStorage } from '#storage'
import { openFileReader } from '../src/file-reader.ts'
import type { Row } from './row.ts'
import { fillLedger } from './support-ledger.ts'

const rounds = 3
const settleMs = 5000
const patienceMs = 60_000
const main = join(import.meta.dirname, '..', 'src', 'main.ts')

/** How long the server takes until it answers, and what it holds in memory when nobody asks for anything. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = []
  for (const entries of [0, 1_000_000]) {
    const dataFolder = await mkdtemp(join(tmpdir(), 'comity-start-'))
    await fill(dataFolder, entries)
    rows.push(...(await measure(dataFolder, entries)))
    await rm(dataFolder, { recursive: true })
  }
  return rows
}

/** An office as a person starts it, with so many entries. */
async function fill(dataFolder: string, entries: number): Promise<void> {
  const storage = await openStorage({ dataFolder })
  const place = randomUUIDv7()
  await storage.addOffice({ office: place, created: '2026-01-01T00:00:00.000Z', signingKey: generateSigningKey() })
  const clock = { now: () => '2026-01-02T03:04:05.678Z', today: () => '2026-01-02' }
  const parts = {
    storage,
    clock,
    newIdentifier: () => randomUUIDv7(),
    read: openFileReader().read,
    readerVersion: 'bench',
    office: place,
  }
  const app = await createApp(parts)
  const answers = { name: 'Bench', language: 'en', timeZone: 'UTC', organisationName: 'Federation' }
  await app.startOffice({ id: 'bench', name: 'bench', role: 'administrator' }, answers)
  const office = (await storage.offices()).find((row) => row.office !== place)?.office ?? place
  if (entries > 0) await fillLedger({ storage, office, dataFolder }, entries)
  await storage.close()
}

async function measure(dataFolder: string, entries: number): Promise<Row[]> {
  const times: number[] = []
  let memory = 0
  for (let round = 0; round < rounds; round += 1) {
    const port = await freePort()
    const begin = performance.now()
    const child = serve(dataFolder, port)
    await firstAnswer(port, child)
    times.push(performance.now() - begin)
    if (round === rounds - 1) {
      await wait(settleMs)
      memory = residentMegabytes(child)
    }
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('exit', resolve))
  }
  const bare = await bareStart()
  const value = times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0
  const holding = `${new Intl.NumberFormat('en').format(entries)} entries`
  return [
    {
      name: `start of the server until it answers, ${holding}`,
      value,
      unit: 'ms',
      baseline: { name: 'start of Node.js with an empty program', value: bare },
      ratio: value / bare,
      aim: '≤ 1,000 ms',
    },
    { name: `idle memory, ${holding}`, value: memory, unit: 'MB', aim: '≤ 150 MB' },
  ]
}

function serve(dataFolder: string, port: number): ChildProcess {
  // As the launcher starts it.
  const options = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8']
  return spawn(process.execPath, [...options, main, 'serve'], {
    env: {
      NODE_COMPILE_CACHE: join(import.meta.dirname, '..', '.runtime', 'compiled'),
      ...process.env,
      COMITY_DATA: dataFolder,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
}

async function firstAnswer(port: number, child: ChildProcess): Promise<void> {
  const end = performance.now() + patienceMs
  while (performance.now() < end && child.exitCode === null) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/readyz`)).ok) return
    } catch {
      await wait(5)
    }
  }
  child.kill('SIGKILL')
  throw new Error('the server did not answer')
}

/** What is in memory for this process (Linux). */
function residentMegabytes(child: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1000
}

async function bareStart(): Promise<number> {
  const begin = performance.now()
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => child.once('exit', resolve))
  return performance.now() - begin
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
