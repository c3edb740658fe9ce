import type { Role } from '#app'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { longReport } from '../reading/test-long-report.ts'
import { openTestOffice, type Answer, type CallOptions, type Client, type TestOffice } from './test-office.ts'

const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value)
const json = { 'content-type': 'application/json' }

describe('bad input', () => {
  let office: TestOffice
  let people: Record<Role, Client>
  before(async () => {
    office = await openTestOffice()
    people = await office.settle()
  })
  after(() => office.close())

  /** A refusal has its code, says in words what to do, and leaves a server that answers. */
  async function refused(method: string, path: string, options: CallOptions, code: string): Promise<Answer> {
    const answer = await people.editor.call(method, path, options)
    const what = `${method} ${path.slice(0, 60)}: ${answer.status} ${answer.text.slice(0, 300)}`
    assert.equal(Object(answer.json).code, code, what)
    assert.ok(answer.status >= 400 && answer.status < 500, what)
    assert.ok(String(Object(answer.json).message).length > 20, what)
    assert.equal((await office.nobody.call('GET', '/healthz')).status, 200)
    return answer
  }

  it('of files is kept or refused, and told apart', async () => {
    const add = (name: string, bytes: Uint8Array<ArrayBuffer>, code: string): Promise<Answer> =>
      refused('POST', `/api/documents?name=${encodeURIComponent(name)}`, { bytes }, code)
    await add('empty.txt', new Uint8Array(0), 'document-empty')
    await add('large.txt', new Uint8Array(60_000_000), 'document-too-large')
    await add('n'.repeat(10_000), text('A meeting.'), 'name-too-long')
    await refused('POST', '/api/documents', { bytes: text('A meeting.') }, 'request-malformed')
    const malformed = { bytes: text('A meeting.'), headers: { 'content-type': 'multipart/form-data' } }
    await refused('POST', '/api/documents?name=a.txt', malformed, 'request-malformed')
  })

  it('that is binary is kept with its bytes, and says that it could not be read', async () => {
    const bytes = Uint8Array.from(randomBytes(20_000))
    const answer = await people.editor.call('POST', '/api/documents?name=noise.bin', { bytes })
    assert.equal(answer.status, 200, answer.text)
    const { document } = Object(answer.json)
    assert.match(document.problem.code, /^document-/)
    const kept = await people.reader.call('GET', `/api/documents/${document.digest}`)
    assert.equal(Object(kept.json).problem.code, document.problem.code)
  })

  it('that takes long to read does not keep others waiting', async () => {
    let read = false
    const bytes = text(longReport(5_000_000))
    const reading = people.editor.call('POST', '/api/documents?name=long.txt', { bytes }).finally(() => (read = true))
    for (let asked = 0; asked < 60; asked += 1) {
      assert.equal((await office.nobody.call('GET', '/healthz')).status, 200)
      assert.equal((await people.reader.call('GET', '/api/office')).status, 200)
    }
    assert.equal(read, false)
    assert.equal((await reading).status, 200)
  })

  it('of JSON is refused with the field that is wrong', async () => {
    const post = (bytes: Uint8Array<ArrayBuffer>, code = 'request-malformed'): Promise<Answer> =>
      refused('POST', '/api/records', { bytes, headers: json }, code)
    await post(text('{"kind": "person", '))
    await post(text(''))
    await post(text('null'))
    await post(text(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))
    await post(text(`{"kind":"person","replaces":null,"body":${'{"a":'.repeat(60)}1${'}'.repeat(60)}}`))
    await post(text('{"kind":"person","replaces":null,"body":{"__proto__":{"role":"administrator"}}}'))
    await post(text(String.raw`{"kind":"person","replaces":null,"body":{"name":"\ud800"}}`))
    await post(Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]))
    await post(new Uint8Array(1_500_000).fill(0x20), 'request-too-large')
    const unknown = await refused(
      'POST',
      '/api/records',
      { body: { kind: 'person', body: {}, replaces: null, by: 'somebody else' } },
      'request-malformed',
    )
    assert.equal(Object(unknown.json).details.field, 'by')
  })

  it('in an address is refused with the parameter that is wrong', async () => {
    const field = async (path: string, code = 'request-malformed'): Promise<unknown> =>
      Object((await refused('GET', path, {}, code)).json).details.field
    assert.equal(await field('/api/documents/not-a-digest'), 'digest')
    assert.equal(await field('/api/records/1'), 'id')
    assert.equal(await field('/api/records?kind=secret'), 'kind')
    assert.equal(await field('/api/records?kind=person&limit=0'), 'limit')
    assert.equal(await field('/api/records?kind=person&and=more'), 'and')
    assert.equal(await field('/api/due?asOf=2022/51/27', 'date-not-understood'), 'asOf')
    assert.equal(await field('/api/due?asOf=2025-02-30', 'date-not-understood'), 'asOf')
    assert.equal(await field(`/api/search?text=${'x'.repeat(5000)}`, 'name-too-long'), 'text')
    await refused('GET', `/api/documents/${'0'.repeat(64)}`, {}, 'not-found')
    await refused('GET', `/api/documents/${'0'.repeat(64)}/file`, {}, 'not-found')
    await refused('GET', '/api/records/0192d3b4-0000-7000-8000-000000000000', {}, 'not-found')
  })

  it('of values is refused with the field of the record', async () => {
    const save = async (body: unknown, code: string): Promise<unknown> => {
      const draft = { kind: 'organisation', body, replaces: null }
      return Object((await refused('POST', '/api/records', { body: draft }, code)).json).details.field
    }
    const named = (given: string) => ({ names: [{ text: given, language: 'en', kind: 'official' }], type: 'union' })
    assert.equal(await save(named('n'.repeat(10_000)), 'name-too-long'), 'body.names.0.text')
    const dated = { names: [{ text: 'A', language: 'en', kind: 'official', from: '2022/51/27' }], type: 'union' }
    assert.equal(await save(dated, 'date-not-understood'), 'body.names.0.from')
  })

  it('that tries to leave the folder of the application finds nothing', async () => {
    for (const path of [
      '/assets/../../../../etc/passwd',
      '/assets/..%2f..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/%00.js',
      '/..%5c..%5cpackage.json',
    ]) {
      const answer = await office.nobody.call('GET', path)
      assert.ok([400, 404, 503].includes(answer.status), `${path} ${answer.status}`)
      assert.doesNotMatch(answer.text, /root:|dependencies/)
    }
  })

  it('from another site changes nothing', async () => {
    const body = { kind: 'organisation', body: {}, replaces: null }
    const elsewhere: readonly Readonly<Record<string, string>>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: office.url, 'sec-fetch-site': 'cross-site' },
      { origin: office.url, 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of elsewhere) {
      await refused('POST', '/api/records', { body, headers }, 'origin-refused')
      await refused('POST', '/api/auth/sign-out', { body: {}, headers }, 'origin-refused')
    }
    const { cookie } = people.editor
    const bare = await fetch(`${office.url}/api/records`, {
      method: 'POST',
      headers: { cookie, ...json },
      body: JSON.stringify(body),
    })
    assert.equal(bare.status, 403)
    assert.equal((await people.editor.call('GET', '/api/me')).status, 200)
  })

  it('sent as a form is refused: only JSON is understood', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    await refused('POST', '/api/records', { bytes: text('kind=person'), headers }, 'request-malformed')
  })
})
