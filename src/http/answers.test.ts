import type { Role } from '#app'
import { digestOf } from '#kernel'
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bodyAs, openTestOffice, type Answer, type CallOptions, type Client, type TestOffice } from './test-office.ts'
import { endpoints } from './resources/index.ts'

const report = new TextEncoder().encode(`Ha Long City Federation of Labour, 4 March 2025

On 4 March 2025 the Ha Long City Federation of Labour received a delegation of the Busan Regional Council of the
Federation of Korean Trade Unions, led by Mr Park Ji-hoon, Chairman of the Busan Regional Council.

The two sides signed a memorandum of understanding on cooperation for the period 2025-2030. Both sides agreed to exchange
one delegation every year. The Ha Long City Federation of Labour will hold two training courses each year.

In 2024 the unions of the city recruited 1,200 new members, reaching 120% of the plan of 1,000.`)

/** What the description at /api/openapi.json says of an answer holds for the answer itself. */
function described(method: string, path: string, answer: Answer): unknown {
  const endpoint = endpoints.find((one) => one.method === method && one.path === path)
  const schema = endpoint?.answer.content?.['application/json']?.schema
  assert.ok(schema, `${method} ${path}`)
  assert.equal(answer.status, endpoint?.answer.status, answer.text)
  return bodyAs(answer, schema)
}

describe('answers', () => {
  let office: TestOffice
  let people: Record<Role, Client>
  let digest: string

  const ask = async (client: Client, method: string, path: string, pattern: string, options?: CallOptions) => {
    const answer = await client.call(method.toUpperCase(), path, options)
    return Object(described(method, pattern, answer))
  }

  before(async () => {
    office = await openTestOffice()
    people = await office.settle()
    digest = digestOf(report)
  })
  after(() => office.close())

  it('to what is asked of the server are those that its description tells of', async () => {
    const { reader, administrator } = people
    for (const path of [
      '/healthz',
      '/readyz',
      '/api/setup',
      '/api/auth/get-session',
      '/api/me',
      '/api/office',
      '/api/ledger',
    ]) {
      await ask(reader, 'get', path, path)
    }
    await ask(administrator, 'get', '/api/users', '/api/users')
    const description = (await office.nobody.call('GET', '/api/openapi.json')).json
    const paths = Object.keys(Object(description).paths)
    assert.deepEqual(paths.toSorted(), [...new Set(endpoints.map(({ path }) => path))].toSorted())
  })

  it('carry a report from its upload to the list of what is due', async () => {
    const { editor, approver, reader } = people
    const added = await ask(editor, 'post', '/api/documents?name=report.txt', '/api/documents', { bytes: report })
    assert.equal(added.document.digest, digest)
    assert.equal(added.alreadyKnown, false)
    const again = await ask(editor, 'post', '/api/documents?name=report.txt', '/api/documents', { bytes: report })
    assert.equal(again.alreadyKnown, true)
    const document = await ask(reader, 'get', `/api/documents/${digest}`, '/api/documents/{digest}')
    assert.ok(document.proposals.length >= 3, `${document.proposals.length} proposals`)
    const list = await ask(reader, 'get', '/api/documents?limit=5', '/api/documents')
    assert.equal(list.documents.length, 1)

    const sure = await ask(
      editor,
      'post',
      `/api/documents/${digest}/confirm-sure`,
      '/api/documents/{digest}/confirm-sure',
      {
        body: {},
      },
    )
    assert.ok(sure.confirmed.length + sure.left.length > 0)
    const open = Object(await ask(reader, 'get', `/api/documents/${digest}`, '/api/documents/{digest}')).proposals.find(
      (proposal: { state: string }) => proposal.state === 'open',
    )
    if (open) {
      const proposal = `/api/documents/${digest}/proposals/${open.key}`
      const pattern = '/api/documents/{digest}/proposals/{key}'
      await ask(editor, 'post', `${proposal}/refuse`, `${pattern}/refuse`, { body: { reason: 'not ours' } })
      await ask(editor, 'post', `${proposal}/reopen`, `${pattern}/reopen`, { body: {} })
    }
    await ask(reader, 'get', '/api/due?asOf=2026-06-30', '/api/due')
    await ask(reader, 'get', '/api/figures', '/api/figures')
    await ask(reader, 'get', '/api/search?text=busan&kinds=organisation,person', '/api/search')
    const partnerships = await ask(reader, 'get', '/api/partnerships', '/api/partnerships')
    for (const { id } of partnerships.records) {
      await ask(reader, 'get', `/api/partnerships/${id}`, '/api/partnerships/{id}')
    }
    await ask(approver, 'post', '/api/ledger/verify', '/api/ledger/verify', { body: {} })
  })

  it('carry a promise from the day it was made to its fulfilment', async () => {
    const { editor, approver, reader } = people
    const add = async (kind: string, body: object): Promise<string> =>
      Object(await ask(editor, 'post', '/api/records', '/api/records', { body: { kind, body, replaces: null } })).record
        .id
    const organisation = (text: string): Promise<string> =>
      add('organisation', { names: [{ text, language: 'en', kind: 'official' }], type: 'union' })
    const [ours, theirs] = [await organisation('Da Nang Federation'), await organisation('Daegu Council')]
    const partnership = await add('partnership', {
      title: { original: 'en', in: { en: 'Da Nang and Daegu' } },
      organisations: [ours, theirs],
    })
    const promise = {
      partnership,
      by: { kind: 'one', organisation: theirs },
      to: [ours],
      what: { original: 'en', in: { en: 'hold a course' } },
      modality: 'agreed',
      made: '2024',
    }
    const yearly = await add('commitment', { ...promise, when: { kind: 'every', cadence: 'year' } })
    const regular = await add('commitment', { ...promise, when: { kind: 'regularly' } })
    const cadence = { cadence: 'half-year', from: '2025', replaces: 1 }
    const pattern = '/api/commitments/{id}/cadence'
    await ask(approver, 'post', `/api/commitments/${regular}/cadence`, pattern, { body: cadence })
    const fulfilment = { commitment: yearly, date: '2025-05-06', amount: 1, note: 'two days in Daegu' }
    await ask(editor, 'post', '/api/fulfilments', '/api/fulfilments', { body: fulfilment })
    const inTurn = await add('commitment', {
      ...promise,
      by: { kind: 'in turn', order: [ours, theirs], startsWith: ours },
      to: [],
      when: { kind: 'every', cadence: 'year' },
      difficulties: [{ date: '2025-03', text: { original: 'en', in: { en: 'No interpreter' } }, by: ours }],
    })
    const waived = { kind: 'waived', period: '2025', by: [ours, theirs], date: '2025-12-01' }
    const decisions = '/api/commitments/{id}/decisions'
    await ask(approver, 'post', `/api/commitments/${inTurn}/decisions`, decisions, {
      body: { decision: waived, replaces: 1 },
    })
    const path = `/api/commitments/${inTurn}/life?asOf=2026-06-30`
    const life = await ask(reader, 'get', path, '/api/commitments/{id}/life')
    assert.equal(life.turns.length, 4)
    const story = await ask(reader, 'get', `/api/duties/${inTurn}@2025?asOf=2026-06-30`, '/api/duties/{id}')
    assert.equal(story.duty.state, 'waived')
    assert.ok(story.moments.length >= 4)
    const agreement = await add('agreement', {
      title: { original: 'en', in: { en: 'Memorandum' } },
      type: 'memorandum',
      parties: [{ organisation: ours }, { organisation: theirs }],
      status: 'in force',
      evidence: 'copy',
      period: '2024/2028',
    })
    await add('commitment', { ...promise, agreement, when: { kind: 'every', cadence: 'year' } })
    const of = `/api/agreements/${agreement}`
    const sheet = await ask(reader, 'get', `${of}/review?asOf=2026-06-30`, '/api/agreements/{id}/review')
    assert.equal(sheet.sheet.rows.length, 1)
    const beginning = '/api/agreements/{id}/reviews'
    const begun = await ask(editor, 'post', `${of}/reviews`, beginning, { body: { type: 'mid-term' } })
    const sign = { organisation: ours, name: 'Mai Anh', date: '2026-06-30', replaces: 1 }
    const signOffs = '/api/reviews/{id}/sign-offs'
    await ask(approver, 'post', `/api/reviews/${begun.record.id}/sign-offs`, signOffs, { body: sign })
    await ask(reader, 'get', `${of}/review`, '/api/agreements/{id}/review')
    const due = await ask(reader, 'get', '/api/due?asOf=2026-06-30', '/api/due')
    assert.ok([...due.late, ...due.met].some((duty: { commitment: string }) => duty.commitment === yearly))
    const view = await ask(reader, 'get', `/api/partnerships/${partnership}?asOf=2026-06-30`, '/api/partnerships/{id}')
    assert.ok(view.duties.length >= 3)
  })

  it('carry a fact from its first version to its withdrawal', async () => {
    const { editor, approver, reader } = people
    const body = { names: [{ text: 'Vientiane Federation', language: 'en', kind: 'official' }], type: 'union' }
    const draft = { kind: 'organisation', body, replaces: null, why: 'from a letter' }
    const { record } = await ask(editor, 'post', '/api/records', '/api/records', { body: draft })
    const next = { kind: 'organisation', body: { ...body, place: 'Vientiane' }, replaces: 1 }
    const changed = await ask(editor, 'put', `/api/records/${record.id}`, '/api/records/{id}', { body: next })
    assert.equal(changed.record.version, 2)
    const late = await editor.call('PUT', `/api/records/${record.id}`, { body: next })
    assert.equal(late.status, 409)
    assert.equal(Object(late.json).code, 'version-conflict')
    const list = await ask(reader, 'get', '/api/records?kind=organisation&text=vientiane', '/api/records')
    assert.equal(list.records.length, 1)
    await ask(reader, 'get', `/api/records/${record.id}`, '/api/records/{id}')
    await ask(approver, 'post', `/api/records/${record.id}/withdraw`, '/api/records/{id}/withdraw', {
      body: { replaces: 2, why: 'a mistake' },
    })
    const history = await ask(reader, 'get', `/api/records/${record.id}/history`, '/api/records/{id}/history')
    assert.equal(history.length, 3)
  })

  it('give a file back byte for byte, to be saved and never shown', async () => {
    const response = await fetch(`${office.url}/api/documents/${digest}/file`, {
      headers: { cookie: people.reader.cookie },
    })
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), report)
    assert.equal(response.headers.get('content-type'), 'application/octet-stream')
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="report\.txt"/)
  })
})
