import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { kinds, type AnyRecord } from '#records'
import type { Row } from './row.ts'
import { load, type Load } from './support-load.ts'
import { fillLedger, requestOf, withStorage, wordOf } from './support-ledger.ts'

const records = 2000
const organisations = 200
const rounds = 3
const roundMs = 1500
const aim = '≥ half of bare node:http'

interface Served {
  readonly process: ChildProcess
  readonly url: string
  readonly setupLink?: string
}

/** Reads by somebody who is signed in, beside a bare `node:http` that sends the same bytes from memory, in turns. */
export async function run(): Promise<Row[]> {
  return await withStorage(async (bench) => {
    await bench.storage.append(requestOf(bench.office, someOrganisations()))
    await fillLedger(bench, records)
    const talks = await bench.storage.records(bench.office, { kinds: ['talks'], limit: 1 })
    const comity = await serve('comity', bench.dataFolder, bench.office)
    const bare = await serve('bare')
    try {
      const cookie = await signedIn(comity)
      return [
        ...(await compare(
          'authenticated list of 50 records',
          '/api/records?kind=talks&limit=50',
          comity,
          bare,
          cookie,
        )),
        ...(await compare('authenticated read of one record', `/api/records/${talks[0]?.id}`, comity, bare, cookie)),
        ...(await compare('who is signed in', '/api/me', comity, bare, cookie)),
      ]
    } finally {
      comity.process.kill()
      bare.process.kill()
    }
  })
}

/** The bodies that the generated talks name as their guests. */
function someOrganisations(): AnyRecord[] {
  return Array.from({ length: organisations }, (_, number) => ({
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'organisation',
    version: 1,
    format: kinds.organisation.format,
    body: {
      names: [{ text: `Federation of ${wordOf(number)}`, language: 'en', kind: 'official' }],
      type: 'union',
      lineage: [],
    },
    citations: [],
    author: 'bench',
    audience: 'office',
  }))
}

async function serve(...what: string[]): Promise<Served> {
  const child = fork(join(import.meta.dirname, 'support-http-server.ts'), what, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [message] = await once(child, 'message')
  return { process: child, ...message }
}

async function signedIn({ url, setupLink = '' }: Served): Promise<string> {
  const first = { name: 'First', email: 'first@example.org', password: 'three quiet words here' }
  const response = await fetch(`${url}/api/setup`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ token: setupLink.split('#')[1], ...first }),
  })
  if (!response.ok) throw new Error(await response.text())
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

async function compare(name: string, path: string, comity: Served, bare: Served, cookie: string): Promise<Row[]> {
  const answer = await fetch(comity.url + path, { headers: { cookie } })
  if (!answer.ok) throw new Error(await answer.text())
  const body = await answer.arrayBuffer()
  await fetch(bare.url, { method: 'POST', body })
  const ours: Load[] = []
  const theirs: Load[] = []
  await load(comity.url, path, cookie, roundMs / 2)
  await load(bare.url, path, cookie, roundMs / 2)
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(await load(bare.url, path, cookie, roundMs))
    ours.push(await load(comity.url, path, cookie, roundMs))
  }
  const [value, baseline] = [middle(ours.map((one) => one.perSecond)), middle(theirs.map((one) => one.perSecond))]
  return [
    {
      name: `${name} (${(body.byteLength / 1000).toFixed(1)} kB)`,
      value,
      unit: 'per s',
      baseline: { name: 'bare node:http, same bytes', value: baseline },
      ratio: value / baseline,
      aim,
    },
    { name: `… the slowest 1 % of them`, value: middle(ours.map((one) => one.p99)), unit: 'ms' },
  ]
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
