import { roles, type Role } from '#app'
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { randomUUIDv7 } from 'node:crypto'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './resources/index.ts'
import { openTestOffice, type CallOptions, type Client, type TestOffice } from './test-office.ts'

const id = randomUUIDv7()
const digest = 'ab'.repeat(32)
const nobodysToken = 'a'.repeat(43)

const memorandum = {
  languages: ['en'],
  parties: [
    { organisation: id, names: {} },
    { organisation: randomUUIDv7(), names: {} },
  ],
  areas: ['organising'],
  costs: 'each its own',
  contactDays: 30,
  reviews: { final: 3 },
  years: 5,
  renewal: 'automatic',
  renewalYears: 5,
  noticeMonths: 6,
}

const successionDecision = {
  organisation: id,
  event: { kind: 'merged into', date: '2025-07-01' },
  agreement: id,
  replaces: null,
  kind: 'close',
}

interface Row {
  /** Whoever may less than this is refused. `anyone` needs no session. */
  readonly least: Role | 'anyone'
  readonly path?: string
  readonly request?: CallOptions
}

const one = (path: string): string =>
  path.replace('{id}', id).replace('{digest}', digest).replace('{key}', 'person-1').replace('{language}', 'en')

/** Who may do what. A route that is not here fails the test: whoever adds one has to decide. */
const rights: Readonly<Record<string, Row>> = {
  'get /healthz': { least: 'anyone' },
  'get /readyz': { least: 'anyone' },
  'get /api/rules': { least: 'reader' },
  'post /api/rules/trial': {
    least: 'reader',
    request: {
      body: { date: '2026-01-15', direction: 'after', length: { count: 7, unit: 'working days' }, rolls: 'no' },
    },
  },
  'get /api/holidays/offer': { least: 'reader', path: '/api/holidays/offer?country=LA&year=2026' },
  'get /api/planner': { least: 'reader' },
  'get /api/due/table': { least: 'reader' },
  'get /api/due/calendar': { least: 'reader' },
  'get /api/calendar-links': { least: 'reader' },
  'post /api/calendar-links': { least: 'reader', request: { body: { name: 'Phone', shows: 'office' } } },
  'delete /api/calendar-links/{id}': { least: 'reader' },
  'get /calendars/{secret}': { least: 'anyone', path: `/calendars/${nobodysToken}.ics` },
  'get /metrics': { least: 'administrator', request: { headers: { 'x-forwarded-for': '192.0.2.1' } } },
  'post /api/auth/sign-in/email': { least: 'anyone', request: { body: {} } },
  'post /api/auth/sign-out': { least: 'anyone', request: { body: { not: 'a field' } } },
  'post /api/auth/change-password': { least: 'reader', request: { body: {} } },
  'get /api/auth/get-session': { least: 'anyone' },
  'post /api/auth/reset-password': {
    least: 'anyone',
    request: { body: { token: nobodysToken, newPassword: 'quite long enough' } },
  },
  'get /api/me': { least: 'reader' },
  'patch /api/me': { least: 'reader', request: { body: { language: 'vi' } } },
  'get /api/setup': { least: 'anyone' },
  'post /api/setup': { least: 'anyone', request: { body: {} } },
  'get /api/office': { least: 'reader' },
  'post /api/office': {
    least: 'administrator',
    request: { body: { name: 'A', language: 'en', timeZone: 'UTC', organisationName: 'B' } },
  },
  'get /api/ledger': { least: 'reader' },
  'post /api/ledger/verify': { least: 'approver', request: { body: {} } },
  'post /api/documents': {
    least: 'editor',
    path: '/api/documents?name=a.txt',
    request: { bytes: new TextEncoder().encode('A visit took place.') },
  },
  'get /api/documents': { least: 'reader' },
  'get /api/documents/{digest}': { least: 'reader' },
  'get /api/documents/{digest}/explanation': { least: 'reader' },
  'get /api/documents/{digest}/file': { least: 'reader' },
  'post /api/documents/{digest}/proposals/{key}/warnings': { least: 'editor', request: { body: {} } },
  'post /api/documents/{digest}/proposals/{key}/confirm': { least: 'editor', request: { body: {} } },
  'post /api/documents/{digest}/proposals/{key}/refuse': { least: 'editor', request: { body: {} } },
  'post /api/documents/{digest}/proposals/{key}/reopen': { least: 'editor', request: { body: {} } },
  'post /api/documents/{digest}/confirm-sure': { least: 'editor', request: { body: {} } },
  'get /api/records': { least: 'reader', path: '/api/records?kind=organisation' },
  'get /api/records/{id}': { least: 'reader' },
  'get /api/records/{id}/warnings': { least: 'reader' },
  'post /api/records/warnings': {
    least: 'editor',
    request: { body: { kind: 'agreement', body: {}, replaces: null } },
  },
  'get /api/records/{id}/history': { least: 'reader' },
  'post /api/records': { least: 'editor', request: { body: { kind: 'person', body: {}, replaces: null } } },
  'put /api/records/{id}': { least: 'editor', request: { body: { kind: 'person', body: {}, replaces: 1 } } },
  'post /api/records/{id}/withdraw': { least: 'approver', request: { body: { replaces: 1 } } },
  'get /api/partnerships': { least: 'reader' },
  'get /api/partnerships/{id}': { least: 'reader' },
  'get /api/agreements': { least: 'reader' },
  'get /api/agreements/{id}': { least: 'reader' },
  'post /api/agreements/{id}/acts': {
    least: 'editor',
    request: { body: { act: { kind: 'drafted', date: '2025-03-01' }, replaces: 1 } },
  },
  'post /api/agreements/{id}/signing': {
    least: 'approver',
    request: { body: { signed: '2025-03-01', signatories: [{ name: 'A' }], evidence: 'copy', replaces: 1 } },
  },
  'post /api/agreements/{id}/approvals': {
    least: 'editor',
    request: { body: { name: 'A', asked: '2025-03-01', replaces: 1 } },
  },
  'post /api/agreements/{id}/approvals/{place}': {
    least: 'editor',
    path: `/api/agreements/${id}/approvals/0`,
    request: { body: { replaces: 1 } },
  },
  'post /api/agreements/{id}/no-scan': { least: 'editor', request: { body: { reason: 'lost', replaces: 1 } } },
  'get /api/due': { least: 'reader' },
  'post /api/fulfilments': { least: 'editor', request: { body: { commitment: id, date: '2026' } } },
  'post /api/commitments/{id}/cadence': { least: 'approver', request: { body: { cadence: 'year', replaces: 1 } } },
  'get /api/agreements/{id}/review': { least: 'reader' },
  'post /api/agreements/{id}/reviews': { least: 'editor', request: { body: { type: 'final' } } },
  'post /api/agreements/{id}/renewal': { least: 'editor', request: { body: { title: 'Next', commitments: [] } } },
  'put /api/reviews/{id}': { least: 'editor', request: { body: { rows: [], answers: [], replaces: 1 } } },
  'post /api/reviews/{id}/refill': { least: 'editor', request: { body: { replaces: 1 } } },
  'post /api/reviews/{id}/sign-offs': {
    least: 'approver',
    request: { body: { organisation: id, name: 'Mai', date: '2025', replaces: 1 } },
  },
  'post /api/reviews/{id}/reopen': { least: 'approver', request: { body: { replaces: 1 } } },
  'get /api/commitments/{id}/life': { least: 'reader' },
  'get /api/duties/{id}': { least: 'reader', path: `/api/duties/${id}@2025` },
  'post /api/commitments/{id}/decisions': {
    least: 'approver',
    request: {
      body: { decision: { kind: 'waived', period: '2025', by: [id], date: '2025-03-01' }, replaces: 1 },
    },
  },
  'post /api/commitments/{id}/owner': { least: 'editor', request: { body: { owner: { name: 'Mai' }, replaces: 1 } } },
  'post /api/commitments/{id}/not-fulfilled-by': { least: 'editor', request: { body: { event: id } } },
  'get /api/agreements/{id}/text': { least: 'reader' },
  'get /api/agreements/{id}/text/differences': { least: 'reader' },
  'get /api/agreements/{id}/text/file': { least: 'reader', path: `/api/agreements/${id}/text/file?languages=en` },
  'post /api/memorandum/preview': { least: 'reader', request: { body: memorandum } },
  'post /api/memorandum': { least: 'editor', request: { body: { choices: memorandum, replaces: null } } },
  'put /api/agreements/{id}/text/{language}': { least: 'editor', request: { body: { words: 'A', replaces: null } } },
  'patch /api/agreements/{id}/text/{language}': { least: 'editor', request: { body: { replaces: null } } },
  'put /api/agreements/{id}/text/{language}/clause': {
    least: 'editor',
    request: { body: { clause: 'clause 1', text: 'A', replaces: 1 } },
  },
  'patch /api/agreements/{id}/text': { least: 'editor', request: { body: { replaces: 1 } } },
  'post /api/agreements/{id}/text/signed': {
    least: 'approver',
    request: { body: { on: '2026-01-05', languages: ['en'], replaces: 1 } },
  },
  'get /api/successions': { least: 'reader' },
  'post /api/organisations/{id}/lineage': {
    least: 'editor',
    request: { body: { replaces: 1, kind: 'renamed', date: '2025' } },
  },
  'post /api/successions': { least: 'approver', request: { body: successionDecision } },
  'post /api/successions/preview': { least: 'reader', request: { body: successionDecision } },
  'get /api/successions/{id}/letter': { least: 'reader', path: `/api/successions/${id}/letter?to=${id}` },
  'get /api/successions/{id}/letter/file': { least: 'reader', path: `/api/successions/${id}/letter/file?to=${id}` },
  'post /api/successions/{id}/letters': {
    least: 'editor',
    request: { body: { replaces: 1, to: id, date: '2026', text: { original: 'en', in: { en: 'A letter' } } } },
  },
  'post /api/successions/{id}/answers': {
    least: 'editor',
    request: { body: { replaces: 1, by: id, says: 'confirmed', date: '2026', how: 'letter' } },
  },
  'get /api/search': { least: 'reader', path: '/api/search?text=visit' },
  'get /api/figures': { least: 'reader' },
  'get /api/users': { least: 'administrator' },
  'post /api/users': {
    least: 'administrator',
    request: { body: { name: 'New', email: 'new@example.org', role: 'reader' } },
  },
  'post /api/users/{id}/link': { least: 'administrator', request: { body: {} } },
  'patch /api/users/{id}': { least: 'administrator', request: { body: { role: 'reader' } } },
  'delete /api/users/{id}': { least: 'administrator' },
}

const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`

describe('rights', () => {
  let office: TestOffice
  let people: Record<Role, Client>
  before(async () => {
    office = await openTestOffice()
    people = await office.settle()
  })
  after(() => office.close())

  const statusFor = async (endpoint: Endpoint, row: Row, client: Client): Promise<number> => {
    const path = row.path ?? one(endpoint.path)
    return (await client.call(endpoint.method.toUpperCase(), path, row.request ?? {})).status
  }

  it('are decided for every route, and for no route that is not there', () => {
    assert.deepEqual(Object.keys(rights).toSorted(), endpoints.map(nameOf).toSorted())
  })

  it('are described as they are', () => {
    for (const endpoint of endpoints.filter(({ path }) => path !== '/metrics')) {
      assert.equal(endpoint.access, rights[nameOf(endpoint)]?.least, nameOf(endpoint))
    }
  })

  it('refuse everybody who may less, and let in everybody who may enough', async () => {
    for (const endpoint of endpoints) {
      const row = rights[nameOf(endpoint)]
      assert.ok(row, nameOf(endpoint))
      const needed = row.least === 'anyone' ? -1 : roles.indexOf(row.least)
      const nobodys = await statusFor(endpoint, row, office.nobody)
      if (needed >= 0) assert.equal(nobodys, 401, `${nameOf(endpoint)} without a session`)
      for (const [rank, role] of roles.entries()) {
        const status = await statusFor(endpoint, row, people[role])
        if (rank < needed) assert.equal(status, 403, `${nameOf(endpoint)} as ${role}`)
        else
          assert.ok(
            ![401, 403, 500].includes(status) || isOpenRefusal(row, status),
            `${nameOf(endpoint)} as ${role}: ${status}`,
          )
      }
    }
  })

  /** Open routes refuse by what is in the request (a wrong password), not by who asks. */
  const isOpenRefusal = (row: Row, status: number): boolean => row.least === 'anyone' && status !== 500
})
