import type { Role } from '#app'
import { openAccounts } from '#storage'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { after, before, describe, it } from 'node:test'
import {
  clientOf,
  cookieOf,
  openTestOffice,
  password,
  type Answer,
  type Client,
  type TestOffice,
} from '../test-office.ts'

const codeOf = (answer: Answer): unknown => Object(answer.json).code
const first = { name: 'Nguyễn Thị Ba', email: 'first@example.org', password }

const signIn = (client: Client, email: string, given: string, headers?: Record<string, string>): Promise<Answer> =>
  client.call('POST', '/api/auth/sign-in/email', { body: { email, password: given }, ...(headers ? { headers } : {}) })

describe('the first start', () => {
  let office: TestOffice
  before(async () => {
    office = await openTestOffice()
  })
  after(() => office.close())

  it('gives a link that makes the first administrator once, on this machine only', async () => {
    const { nobody, setupToken } = office
    const setUp = (body: object, headers = {}): Promise<Answer> =>
      nobody.call('POST', '/api/setup', { body: { token: setupToken, ...first, ...body }, headers })
    assert.equal(codeOf(await setUp({}, { 'x-forwarded-for': '192.0.2.7' })), 'local-only')
    assert.equal(await setUpUnderName(office.url, 'rebound.example', { token: setupToken, ...first }), 403)
    assert.equal(codeOf(await setUp({ password: 'elevenchars' })), 'password-too-short')
    assert.equal(codeOf(await setUp({ token: 'a'.repeat(43) })), 'link-not-valid')
    const done = await setUp({})
    assert.equal(done.status, 201)
    assert.equal(codeOf(await setUp({ email: 'second@example.org' })), 'link-not-valid')
    const me = await clientOf(office.url, office.url, cookieOf(done)).call('GET', '/api/me')
    assert.equal(Object(me.json).role, 'administrator')
    assert.deepEqual((await nobody.call('GET', '/api/setup')).json, { needed: false })
  })

  it('keeps no token that could be used, and no password', async () => {
    const accounts = await openAccounts({ dataFolder: office.dataFolder })
    const links = await accounts.database.selectFrom('account').selectAll().execute()
    assert.match(String(links[0]?.password), /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    assert.equal((await accounts.database.selectFrom('one_time_link').selectAll().execute()).length, 0)
    await accounts.close()
  })

  it('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await signIn(office.nobody, first.email, first.password)
    const [cookie = ''] = answer.headers.getSetCookie()
    assert.match(cookie, /^comity\.session=/)
    assert.match(cookie, /; HttpOnly/)
    assert.match(cookie, /; SameSite=Lax/)
    assert.doesNotMatch(answer.text, /token/)
  })
})

/** A page of another name that had this machine's address given to it (DNS rebinding). */
async function setUpUnderName(url: string, name: string, body: object): Promise<number | undefined> {
  const { port } = new URL(url)
  const host = `${name}:${port}`
  const asked = request(`${url}/api/setup`, {
    method: 'POST',
    headers: { host, origin: `http://${host}`, 'content-type': 'application/json' },
  })
  asked.end(JSON.stringify(body))
  const [answer]: IncomingMessage[] = await once(asked, 'response')
  answer?.resume()
  return answer?.statusCode
}

describe('signing in', () => {
  let office: TestOffice
  let people: Record<Role, Client>
  before(async () => {
    office = await openTestOffice()
    people = await office.settle()
  })
  after(() => office.close())

  it('says the same to a wrong password and to an address that nobody has', async () => {
    const wrong = await signIn(office.nobody, 'reader@example.org', 'not the password')
    const unknown = await signIn(office.nobody, 'nobody@example.org', 'not the password')
    const malformed = await signIn(office.nobody, 'no address', 'not the password')
    assert.equal(wrong.status, 401)
    assert.equal(codeOf(wrong), 'sign-in-failed')
    assert.equal(unknown.text, wrong.text)
    assert.equal(malformed.text, wrong.text)
  })

  it('ends with signing out, from the next request on', async () => {
    const client = clientOf(
      office.url,
      office.url,
      cookieOf(await signIn(office.nobody, 'reader@example.org', password)),
    )
    assert.equal((await client.call('GET', '/api/me')).status, 200)
    assert.equal((await client.call('POST', '/api/auth/sign-out', { body: {} })).status, 204)
    assert.equal((await client.call('GET', '/api/me')).status, 401)
    assert.equal((await client.call('GET', '/api/auth/get-session')).json, null)
  })

  it('lets nobody give themselves a role, make themselves an account or reach what is not offered', async () => {
    const { nobody } = office
    const withRole = { email: 'reader@example.org', password, role: 'administrator' }
    assert.equal(codeOf(await nobody.call('POST', '/api/auth/sign-in/email', { body: withRole })), 'request-malformed')
    for (const path of ['sign-up/email', 'update-user', 'delete-user', 'list-sessions', 'revoke-sessions', 'error']) {
      const answer = await people.reader.call('POST', `/api/auth/${path}`, { body: { role: 'administrator' } })
      assert.equal(answer.status, 404, path)
    }
  })

  it('keeps to the language that the person chose', async () => {
    const changed = await people.reader.call('PATCH', '/api/me', { body: { language: 'vi' } })
    assert.equal(Object(changed.json).language, 'vi')
    const { cookie } = people.reader
    const vietnamese = clientOf(office.url, office.url, `${cookie}; ${cookieOf(changed)}`)
    const answer = await vietnamese.call('GET', '/api/users')
    assert.match(String(Object(answer.json).message), /Quản trị viên|quản trị viên/)
  })

  it('ends after a week however much it is used', async () => {
    const cookie = cookieOf(await signIn(office.nobody, 'reader@example.org', password))
    const client = clientOf(office.url, office.url, cookie)
    const accounts = await openAccounts({ dataFolder: office.dataFolder })
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0]
    const began = Temporal.Now.instant()
      .subtract({ hours: 24 * 7 + 1 })
      .toString({ smallestUnit: 'millisecond' })
    await accounts.database.updateTable('session').set({ createdAt: began }).where('token', '=', token).execute()
    assert.equal((await client.call('GET', '/api/me')).status, 401)
    const left = await accounts.database.selectFrom('session').selectAll().where('token', '=', token).execute()
    assert.equal(left.length, 0)
    await accounts.close()
  })

  it('ends when it was not used for half a day', async () => {
    const cookie = cookieOf(await signIn(office.nobody, 'reader@example.org', password))
    const accounts = await openAccounts({ dataFolder: office.dataFolder })
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0]
    const past = Temporal.Now.instant().subtract({ seconds: 1 }).toString({ smallestUnit: 'millisecond' })
    await accounts.database.updateTable('session').set({ expiresAt: past }).where('token', '=', token).execute()
    await accounts.close()
    assert.equal((await clientOf(office.url, office.url, cookie).call('GET', '/api/me')).status, 401)
  })

  it('keeps neither address nor browser of those who sign in', async () => {
    const accounts = await openAccounts({ dataFolder: office.dataFolder })
    const sessions = await accounts.database.selectFrom('session').select(['ipAddress', 'userAgent']).execute()
    await accounts.close()
    assert.ok(sessions.length > 0)
    assert.ok(sessions.every(({ ipAddress, userAgent }) => ipAddress === '' && userAgent === ''))
  })
})

describe('those who may sign in', () => {
  let office: TestOffice
  let people: Record<Role, Client>
  before(async () => {
    office = await openTestOffice()
    people = await office.settle()
  })
  after(() => office.close())

  const idOf = async (email: string): Promise<string> => {
    const { users } = Object((await people.administrator.call('GET', '/api/users')).json)
    return users.find((user: { email: string }) => user.email === email)?.id
  }
  const invite = async (email: string): Promise<{ id: string; token: string }> => {
    const body = { name: 'Somebody', email, role: 'editor' }
    const { user, link } = Object((await people.administrator.call('POST', '/api/users', { body })).json)
    return { id: user.id, token: link.split('#')[1] }
  }
  const choose = (token: string, newPassword = password): Promise<Answer> =>
    office.nobody.call('POST', '/api/auth/reset-password', { body: { token, newPassword } })

  it('set their password by a link that works once', async () => {
    const { token } = await invite('once@example.org')
    assert.equal((await signIn(office.nobody, 'once@example.org', password)).status, 401)
    assert.equal(codeOf(await choose(token, 'too short')), 'password-too-short')
    assert.equal((await choose(token)).status, 200)
    assert.equal(codeOf(await choose(token)), 'link-not-valid')
    assert.equal((await signIn(office.nobody, 'once@example.org', password)).status, 200)
  })

  it('get a new link that ends the earlier one, and with the new password all sessions', async () => {
    const { id, token } = await invite('again@example.org')
    const renewed = await people.administrator.call('POST', `/api/users/${id}/link`, { body: {} })
    assert.equal(codeOf(await choose(token)), 'link-not-valid')
    const client = clientOf(office.url, office.url, cookieOf(await choose(Object(renewed.json).link.split('#')[1])))
    assert.equal((await client.call('GET', '/api/me')).status, 200)
    const lost = await people.administrator.call('POST', `/api/users/${id}/link`, { body: {} })
    assert.equal((await choose(Object(lost.json).link.split('#')[1], 'another long password')).status, 200)
    assert.equal((await client.call('GET', '/api/me')).status, 401)
  })

  it('cannot use a link that is older than a day', async () => {
    const { token } = await invite('late@example.org')
    const accounts = await openAccounts({ dataFolder: office.dataFolder })
    const past = Temporal.Now.instant().subtract({ seconds: 1 }).toString({ smallestUnit: 'millisecond' })
    await accounts.database.updateTable('one_time_link').set({ expires: past }).execute()
    await accounts.close()
    assert.equal(codeOf(await choose(token)), 'link-not-valid')
  })

  it('lose a right, or all access, from the next request on', async () => {
    const organisation = { kind: 'organisation', replaces: null, body: {} }
    assert.equal((await people.editor.call('POST', '/api/records', { body: organisation })).status, 422)
    const id = await idOf('editor@example.org')
    await people.administrator.call('PATCH', `/api/users/${id}`, { body: { role: 'reader' } })
    assert.equal((await people.editor.call('POST', '/api/records', { body: organisation })).status, 403)
    assert.equal((await people.administrator.call('DELETE', `/api/users/${id}`)).status, 204)
    assert.equal((await people.editor.call('GET', '/api/me')).status, 401)
    assert.equal((await signIn(office.nobody, 'editor@example.org', password)).status, 401)
  })

  it('always have an administrator among them', async () => {
    const id = await idOf('administrator@example.org')
    const lower = await people.administrator.call('PATCH', `/api/users/${id}`, { body: { role: 'editor' } })
    assert.equal(codeOf(lower), 'last-administrator')
    assert.equal(codeOf(await people.administrator.call('DELETE', `/api/users/${id}`)), 'last-administrator')
  })

  it('have an address each', async () => {
    const body = { name: 'Twin', email: 'Approver@Example.org', role: 'reader' }
    assert.equal(codeOf(await people.administrator.call('POST', '/api/users', { body })), 'email-in-use')
  })

  it('change their password with the present one, and their other sessions end', async () => {
    const other = clientOf(
      office.url,
      office.url,
      cookieOf(await signIn(office.nobody, 'approver@example.org', password)),
    )
    const change = (currentPassword: string): Promise<Answer> =>
      people.approver.call('POST', '/api/auth/change-password', {
        body: { currentPassword, newPassword: 'four more quiet words' },
      })
    assert.equal(codeOf(await change('not it, not at all')), 'password-not-changed')
    assert.equal((await change(password)).status, 204)
    assert.equal((await other.call('GET', '/api/me')).status, 401)
  })
})

describe('guessing', () => {
  let office: TestOffice
  before(async () => {
    const settings = { publicOrigin: 'https://comity.example.org' }
    office = await openTestOffice({ attemptLimit: { attempts: 3, seconds: 60 }, settings })
  })
  after(() => office.close())

  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': `203.0.113.9, ${address}` })

  it('is stopped after a few attempts from one address, and only from that one', async () => {
    const guess = (address: string): Promise<Answer> =>
      signIn(office.nobody, 'first@example.org', 'a guess of some sort', from(address))
    for (const attempt of [1, 2, 3]) assert.equal((await guess('192.0.2.1')).status, 401, `attempt ${attempt}`)
    const stopped = await guess('192.0.2.1')
    assert.equal(stopped.status, 429)
    assert.equal(codeOf(stopped), 'too-many-attempts')
    assert.ok(Number(stopped.headers.get('retry-after')) > 0)
    assert.equal((await guess('192.0.2.2')).status, 401)
  })

  it('meets cookies for this host only where Comity is reached over HTTPS', async () => {
    const body = { token: office.setupToken, ...first }
    const here = { origin: office.url }
    const passedOn = await office.nobody.call('POST', '/api/setup', {
      body,
      headers: { ...here, ...from('192.0.2.3') },
    })
    assert.equal(codeOf(passedOn), 'origin-refused')
    const setUp = await office.nobody.call('POST', '/api/setup', { body, headers: here })
    assert.equal(setUp.status, 201, setUp.text)
    const [cookie = ''] = setUp.headers.getSetCookie()
    assert.match(cookie, /^__Host-comity\.session=.*; Path=\/.*; Secure/)
    assert.match(setUp.headers.get('strict-transport-security') ?? '', /max-age=63072000/)
  })
})
