import { createApp } from '#app'
import { digestOf, generateSigningKey } from '#kernel'
import { openStorage } from '#storage'
import { openFileReader } from '../file-reader.ts'
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUIDv7 } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { clientOf, clock, cookieOf, openTestOffice, password, type Client } from './test-office.ts'

const main = join(import.meta.dirname, '..', 'main.ts')
const report = new TextEncoder().encode('The federations of Hue and Busan met on 3 May 2025 in Hue.\n'.repeat(2000))

/** An upload of which one half is sent; `finish` sends the other. */
function halfUpload(url: string, client: Client): { request: ClientRequest; finish(): Promise<IncomingMessage> } {
  const upload = request(`${url}/api/documents?name=report.txt`, {
    method: 'POST',
    headers: {
      cookie: client.cookie,
      origin: url,
      'content-type': 'application/octet-stream',
      'content-length': report.length,
    },
  })
  upload.write(report.subarray(0, report.length / 2))
  return {
    request: upload,
    finish: async () => {
      upload.end(report.subarray(report.length / 2))
      const [answer]: IncomingMessage[] = await once(upload, 'response')
      assert.ok(answer)
      answer.resume()
      return answer
    },
  }
}

describe('stopping', () => {
  it('lets an upload finish, takes nothing new, and keeps what came', async () => {
    const office = await openTestOffice()
    const { editor } = await office.settle()
    const upload = halfUpload(office.url, editor)
    await wait(50)
    const stopped = office.server.stop()
    await wait(50)
    await assert.rejects(fetch(`${office.url}/healthz`))
    const answer = await upload.finish()
    assert.equal(answer.statusCode, 200)
    assert.equal(answer.headers.connection, 'close')
    await stopped
    const bytes = await office.app.documentBytes({ id: 'x', name: 'x', role: 'reader' }, digestOf(report))
    assert.deepEqual(Buffer.from(bytes.bytes), Buffer.from(report))
    await office.closeStorage()
  })

  it('does not wait for ever for somebody who sends nothing more', async () => {
    const office = await openTestOffice({ settings: { stopMs: 200 } })
    const { editor } = await office.settle()
    const upload = halfUpload(office.url, editor)
    const broken = once(upload.request, 'error')
    await wait(50)
    await office.server.stop()
    await broken
    await office.closeStorage()
  })

  it('takes two signals in a row for one, and ends well', async () => {
    const folder = await officeFolder()
    const server = await serve(folder)
    const editor = await firstPerson(server)
    const upload = halfUpload(server.url, editor)
    await wait(50)
    server.process.kill('SIGINT')
    server.process.kill('SIGTERM')
    await wait(100)
    assert.equal((await upload.finish()).statusCode, 200)
    const [code] = await once(server.process, 'exit')
    assert.equal(code, 0)
    await rm(folder, { recursive: true })
  })
})

describe('a server that is killed', () => {
  it('has everything that it ever said it had, each time again', async () => {
    const folder = await officeFolder()
    const first = await serve(folder)
    const { cookie } = await firstPerson(first)
    const acknowledged: { id: string; version: number }[] = []
    let running = first
    for (let round = 1; round <= 5; round += 1) {
      await writeUntilKilled(running, cookie, acknowledged)
      running = await serve(folder)
      const client = clientOf(running.url, running.url, cookie)
      for (const { id, version } of acknowledged) {
        const answer = await client.call('GET', `/api/records/${id}`)
        assert.equal(answer.status, 200, `round ${round}: ${answer.text}`)
        assert.ok(Object(answer.json).record.version >= version)
      }
      const verified = await client.call('POST', '/api/ledger/verify', { body: {} })
      assert.equal(Object(verified.json).ok, true, verified.text)
    }
    assert.ok(acknowledged.length >= 5 * writesPerRound, `${acknowledged.length} acknowledged`)
    running.process.kill('SIGTERM')
    await once(running.process, 'exit')
    const storage = await openStorage({ dataFolder: folder })
    assert.equal((await storage.health()).writable, true)
    await storage.close()
    await rm(folder, { recursive: true })
  })
})

interface Served {
  readonly process: ChildProcess
  readonly url: string
  readonly setupLink?: string
}

/** A test that fails must not leave servers behind. */
const children = new Set<ChildProcess>()
after(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** The program itself, on a data folder, in a process of its own. */
async function serve(dataFolder: string): Promise<Served> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'serve', '--json'], {
    env: { ...process.env, COMITY_DATA: dataFolder, HOST: '127.0.0.1', PORT: '0', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  let printed = ''
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += String(chunk)
    const line = printed.split('\n').find((one) => one.includes('"url"'))
    if (line === undefined) continue
    child.stdout.resume()
    return { process: child, ...JSON.parse(line) }
  }
  throw new Error(`the server did not start: ${printed}`)
}

/** A data folder with an office, so that the program does not first make the example. */
async function officeFolder(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-serve-'))
  const storage = await openStorage({ dataFolder })
  const office = randomUUIDv7()
  await storage.addOffice({ office, created: clock.now(), signingKey: generateSigningKey() })
  const parts = {
    storage,
    clock,
    newIdentifier: () => randomUUIDv7(),
    read: openFileReader().read,
    readerVersion: 'test',
  }
  const app = await createApp({ ...parts, office })
  const answers = { name: 'Test', language: 'en', timeZone: 'UTC', organisationName: 'Test Federation' }
  await app.startOffice({ id: 'test', name: 'test', role: 'administrator' }, answers)
  await storage.close()
  return dataFolder
}

async function firstPerson({ url, setupLink = '' }: Served): Promise<Client> {
  const nobody = clientOf(url, url, '')
  const first = { token: setupLink.split('#')[1], name: 'First', email: 'first@example.org', password }
  const answer = await nobody.call('POST', '/api/setup', { body: first })
  assert.equal(answer.status, 201, answer.text)
  return clientOf(url, url, cookieOf(answer))
}

const writersAtOnce = 4
const writesPerRound = 20

/** Several people write without pause; when enough is written the whole server is killed in the middle of it. */
async function writeUntilKilled(
  server: Served,
  cookie: string,
  acknowledged: { id: string; version: number }[],
): Promise<void> {
  const client = clientOf(server.url, server.url, cookie)
  const enough = acknowledged.length + writesPerRound
  const acknowledge = (id: string, version: number): void => {
    acknowledged.push({ id, version })
    if (acknowledged.length === enough) setTimeout(() => server.process.kill('SIGKILL'), Math.random() * 20)
  }
  const write = async (): Promise<void> => {
    for (;;) {
      const body = { names: [{ text: 'Body of work', language: 'en', kind: 'official' }], type: 'other' }
      const added = await client.call('POST', '/api/records', { body: { kind: 'organisation', body, replaces: null } })
      assert.equal(added.status, 201, added.text)
      const { id } = Object(added.json).record
      acknowledge(id, 1)
      const draft = { kind: 'organisation', body: { ...body, place: 'Hue' }, replaces: 1 }
      const changed = await client.call('PUT', `/api/records/${id}`, { body: draft })
      assert.equal(changed.status, 200, changed.text)
      acknowledge(id, 2)
    }
  }
  const writers = Array.from({ length: writersAtOnce }, write)
  const ends = await Promise.allSettled(writers)
  // A writer ends because nobody answers any more (TypeError of fetch), never because of a wrong answer.
  for (const end of ends) assert.ok(end.status === 'rejected' && end.reason instanceof TypeError)
}
