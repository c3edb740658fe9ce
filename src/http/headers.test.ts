import type { Role } from '#app'
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { openTestOffice, type Client, type TestOffice } from './test-office.ts'

const script = 'export const answer = 42\n'.repeat(20)
const page = '<!doctype html><meta property="csp-nonce" nonce="__NONCE__"><script src="/assets/a-1f.js"></script>'

async function builtApplication(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'comity-web-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(folder, 'assets', 'a-1f.js'), script)
  await writeFile(join(folder, 'assets', 'a-1f.js.br'), brotliCompressSync(script))
  return folder
}

/** What every answer has to carry, whatever it answers. */
const always: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none'; (?!.*unsafe)(?=.*frame-ancestors 'none')(?=.*base-uri 'none')/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'cache-control': /./,
}

function assertHeaders(headers: Headers, what: string): void {
  for (const [name, pattern] of Object.entries(always))
    assert.match(headers.get(name) ?? '', pattern, `${what}: ${name}`)
  assert.equal(headers.get('access-control-allow-origin'), null, what)
  assert.equal(headers.get('server'), null, what)
  assert.equal(headers.get('x-powered-by'), null, what)
}

describe('headers', () => {
  let office: TestOffice
  let people: Record<Role, Client>
  let webFolder: string
  before(async () => {
    webFolder = await builtApplication()
    office = await openTestOffice({
      settings: { webFolder },
      around: (app) => ({ ...app, figures: () => Promise.reject(new Error('Nguyễn Văn Ẩn, 12 Phố Huế')) }),
    })
    people = await office.settle()
  })
  after(async () => {
    await office.close()
    await rm(webFolder, { recursive: true })
  })

  it('stand on every kind of answer', async () => {
    const { nobody } = office
    const { reader, administrator, editor } = people
    const bytes = new TextEncoder().encode('The federations met in Hue on 3 May 2025.')
    const added = await editor.call('POST', '/api/documents?name=a.txt', { bytes })
    const { digest } = Object(added.json).document
    const answers = {
      health: await nobody.call('GET', '/healthz'),
      metrics: await nobody.call('GET', '/metrics'),
      description: await nobody.call('GET', '/api/openapi.json'),
      json: await reader.call('GET', '/api/office'),
      created: added,
      download: await reader.call('GET', `/api/documents/${digest}/file`),
      empty: await reader.call('POST', '/api/auth/sign-out', { body: {} }),
      'signed in': await nobody.call('POST', '/api/auth/sign-in/email', { body: { email: 'a@b.cd', password: 'no' } }),
      'no session': await nobody.call('GET', '/api/office'),
      'no right': await editor.call('GET', '/api/users'),
      'no such route': await nobody.call('GET', '/api/nothing'),
      'no such method': await administrator.call('DELETE', '/api/office'),
      'wrong body': await editor.call('POST', '/api/records', { body: [] }),
      fault: await editor.call('GET', '/api/figures'),
      page: await nobody.call('GET', '/documents/abc', { headers: { accept: 'text/html' } }),
      asset: await nobody.call('GET', '/assets/a-1f.js'),
      'no such asset': await nobody.call('GET', '/assets/b-2f.js'),
      picture: await nobody.call('GET', '/mark.svg'),
    }
    for (const [what, answer] of Object.entries(answers)) assertHeaders(answer.headers, what)
    assert.equal(answers.fault.status, 500)
    assert.equal(answers['no such asset'].status, 404)
  })

  it('stand on answers to what is no HTTP', async () => {
    for (const [sent, status] of [
      ['this is no request\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
      ['GET / HTTP/1.1\r\nHost: a b\\c\r\nConnection: close\r\n\r\n', 400],
    ] as const) {
      const text = await raw(Number(new URL(office.url).port), sent)
      assert.match(text, new RegExp(`^HTTP/1.1 ${status} `))
      const headers = new Headers(
        text
          .split('\r\n\r\n')[0]
          ?.split('\r\n')
          .slice(1)
          .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      )
      assertHeaders(headers, sent.slice(0, 20))
      assert.match(text, /"code":"request-malformed"/)
    }
  })

  it('let a page run its own scripts and the styles that carry its nonce, a new one each time', async () => {
    const ask = () => office.nobody.call('GET', '/', { headers: { accept: 'text/html' } })
    const [one, other] = [await ask(), await ask()]
    const nonce = /nonce="([\w-]{24})"/.exec(one.text)?.[1]
    assert.ok(nonce)
    const policy = one.headers.get('content-security-policy') ?? ''
    assert.match(policy, /script-src 'self';/)
    assert.ok(policy.includes(`style-src 'self' 'nonce-${nonce}'`))
    assert.ok(!other.text.includes(nonce))
    assert.equal(one.headers.get('cache-control'), 'no-store')
  })

  it('keep hashed files for ever, and nothing else', async () => {
    const response = await office.nobody.call('GET', '/assets/a-1f.js', { headers: { 'accept-encoding': 'br' } })
    assert.match(response.headers.get('cache-control') ?? '', /immutable/)
    assert.equal(response.headers.get('content-encoding'), 'br')
    assert.equal(response.text, script)
    const plain = await office.nobody.call('GET', '/assets/a-1f.js', { headers: { 'accept-encoding': 'identity' } })
    assert.equal(plain.headers.get('content-encoding'), null)
    assert.equal(plain.text, script)
    assert.equal((await office.nobody.call('GET', '/mark.svg')).headers.get('cache-control'), 'no-cache')
    assert.equal((await people.editor.call('GET', '/api/office')).headers.get('cache-control'), 'no-store')
  })

  it('promise HTTPS only where there is HTTPS', async () => {
    assert.equal((await office.nobody.call('GET', '/healthz')).headers.get('strict-transport-security'), null)
  })
})

describe('the log', () => {
  let office: TestOffice
  before(async () => {
    office = await openTestOffice({
      around: (app) => ({ ...app, figures: () => Promise.reject(new Error('Nguyễn Văn Ẩn, 12 Phố Huế')) }),
    })
  })
  after(() => office.close())

  it('says what was asked and how it went, and nothing about people', async () => {
    const { reader } = await office.settle()
    await reader.call('GET', '/api/search?text=Nguy%E1%BB%85n')
    await reader.call('GET', '/api/records/0192d3b4-0000-7000-8000-000000000000')
    await office.nobody.call('POST', '/api/auth/sign-in/email', {
      body: { email: 'someone@example.org', password: 'x' },
    })
    const fault = await reader.call('GET', '/api/figures')
    const text = office.logged.join('')
    for (const secret of [
      'Nguy',
      'Ẩn',
      'example.org',
      '127.0.0.1',
      '0192d3b4',
      'quiet words',
      reader.cookie,
      'text=',
    ]) {
      assert.ok(!text.includes(secret), secret)
    }
    const lines = office.logged.map((line) => Object(JSON.parse(line)))
    const search = lines.find((line) => line.route === '/api/search')
    assert.deepEqual(Object.keys(search).toSorted(), ['level', 'method', 'ms', 'request', 'route', 'status', 'time'])
    const { reference } = Object(fault.json).details
    assert.equal(Object(fault.json).code, 'unexpected')
    assert.ok(lines.some((line) => line.level === 'error' && line.request === reference && line.at.length > 0))
    assert.ok(!fault.text.includes('Ẩn'))
  })
})

/** What the server answers to bytes on a bare connection. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const connection = connect(port, '127.0.0.1', () => connection.write(text))
    let answer = ''
    connection.setEncoding('utf8')
    connection.on('data', (chunk: string) => (answer += chunk))
    connection.on('end', () => resolve(answer))
    connection.on('error', reject)
  })
}
