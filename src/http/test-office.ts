import { createApp, type App, type Role } from '#app'
import { generateSigningKey, type Clock } from '#kernel'
import { openAccounts, openStorage } from '#storage'
import { openFileReader } from '../file-reader.ts'
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { randomUUIDv7 } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { z } from '@hono/zod-openapi'
import { createLog, openSignIn, startServer, type RunningServer, type ServerSettings } from './index.ts'
import type { AttemptLimit } from './sign-in/attempts.ts'

/** A whole server on its own data folder, reached through real HTTP. */
export interface TestOffice {
  readonly url: string
  readonly setupToken: string
  readonly app: App
  readonly server: RunningServer
  readonly dataFolder: string
  /** Everything that was logged, one JSON line each. */
  readonly logged: string[]
  /** Somebody who is not signed in. */
  readonly nobody: Client
  /** Makes the first administrator and an office, and signs one person in for each role. */
  settle(): Promise<Record<Role, Client>>
  close(): Promise<void>
  /** For a test that has stopped the server itself. */
  closeStorage(): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown
}

export interface CallOptions {
  readonly body?: unknown
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
}

export interface Client {
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  readonly cookie: string
}

export const clock: Clock = {
  now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  today: () => Temporal.Now.plainDateISO('UTC').toString(),
}

export const password = 'three quiet words here'

export interface TestOptions {
  readonly settings?: Partial<ServerSettings>
  readonly attemptLimit?: AttemptLimit
  /** What to put between the server and the real use cases. */
  readonly around?: (app: App) => App
}

export async function openTestOffice(options: TestOptions = {}): Promise<TestOffice> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-http-'))
  const storage = await openStorage({ dataFolder })
  const reader = openFileReader()
  const place = randomUUIDv7()
  await storage.addOffice({ office: place, created: clock.now(), signingKey: generateSigningKey() })
  const settings = { host: '127.0.0.1', port: 0, webFolder: join(dataFolder, 'web'), ...options.settings }
  const signIn = await openSignIn({
    accounts: await openAccounts({ dataFolder }),
    clock,
    ...(settings.publicOrigin ? { publicOrigin: settings.publicOrigin } : {}),
    attemptLimit: options.attemptLimit ?? { attempts: 1000, seconds: 60 },
  })
  const parts = {
    storage,
    clock,
    newIdentifier: randomUUIDv7,
    read: reader.read,
    readerVersion: 'test',
    office: place,
  }
  const app = await createApp({ ...parts, users: signIn.users })
  const logged: string[] = []
  const log = createLog({ destination: { write: (line: string) => void logged.push(line) } })
  const server = await startServer({
    app: options.around?.(app) ?? app,
    signIn,
    settings,
    log,
    storageAnswers: () => storage.health(),
  })
  const origin = settings.publicOrigin ?? server.url
  const nobody = clientOf(server.url, origin, '')
  const closeStorage = async (): Promise<void> => {
    await reader.close()
    await storage.close()
    await rm(dataFolder, { recursive: true })
  }
  const setupToken = server.setupLink?.split('#')[1] ?? ''
  return {
    url: server.url,
    setupToken,
    app,
    server,
    dataFolder,
    logged,
    nobody,
    settle: () => settle(server.url, origin, nobody, setupToken),
    close: async () => {
      await server.stop()
      await closeStorage()
    },
    closeStorage,
  }
}

/** Calls as a browser on the server's own pages does. */
export function clientOf(url: string, origin: string, cookie: string): Client {
  return {
    cookie,
    call: async (method, path, { body, bytes, headers } = {}) => {
      const type = bytes ? 'application/octet-stream' : 'application/json'
      const response = await fetch(url + path, {
        method,
        headers: { origin, cookie, ...(method === 'GET' ? {} : { 'content-type': type }), ...headers },
        ...(bytes ? { body: bytes } : body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, text, json: jsonOf(text) }
    },
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const cookieOf = (answer: Answer): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** The body as the schema describes it; fails the test where it is not that. */
export function bodyAs<Value>(answer: Answer, schema: z.ZodType<Value>): Value {
  const result = schema.safeParse(answer.json)
  assert.ok(result.success, `${answer.status} ${answer.text.slice(0, 500)} ${result.error?.message ?? ''}`)
  return result.data
}

async function settle(url: string, origin: string, nobody: Client, token: string): Promise<Record<Role, Client>> {
  const first = { name: 'Nguyễn Thị Ba', email: 'administrator@example.org', password }
  const setUp = await nobody.call('POST', '/api/setup', { body: { token, ...first } })
  assert.equal(setUp.status, 201, setUp.text)
  const administrator = clientOf(url, origin, cookieOf(setUp))
  const office = {
    name: 'Test office',
    language: 'en',
    timeZone: 'Asia/Ho_Chi_Minh',
    organisationName: 'Test Federation',
  }
  const started = await administrator.call('POST', '/api/office', { body: office })
  assert.equal(started.status, 201, started.text)
  const invite = async (role: Role): Promise<Client> => {
    const user = { name: `A ${role}`, email: `${role}@example.org`, role }
    const link = String(Object(await administrator.call('POST', '/api/users', { body: user })).json.link)
    const chosen = await nobody.call('POST', '/api/auth/reset-password', {
      body: { token: link.split('#')[1], newPassword: password },
    })
    assert.equal(chosen.status, 200, chosen.text)
    return clientOf(url, origin, cookieOf(chosen))
  }
  return {
    administrator,
    reader: await invite('reader'),
    editor: await invite('editor'),
    approver: await invite('approver'),
  }
}
