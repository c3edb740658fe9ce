import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { DocumentText } from '#documents'
import { openModel } from './open-model.ts'
import { saying, sayingText, startModelServer, type Answer, type ModelServer } from './test-model-server.ts'

let server: ModelServer
let elsewhere: ModelServer
before(async () => {
  server = await startModelServer()
  elsewhere = await startModelServer()
})
after(async () => {
  await server.close()
  await elsewhere.close()
})

const text = 'The Seoul Bakers Union received the Hanoi Federation of Labour.'
const document: DocumentText = { text, mediaType: 'text/plain', blocks: [], cautions: [] }
const honest = {
  kind: 'organisation',
  fields: { name: 'Seoul Bakers Union', country: 'KR' },
  quotes: ['Seoul Bakers Union'],
}

const ask = (settings: { seconds?: number; key?: string; url?: string } = {}, asked = document) =>
  openModel({
    url: `${server.url}/chat/completions`,
    name: 'stub',
    seconds: 5,
    characters: 20_000,
    ...settings,
  }).suggest(asked)

async function troubleWith(answer: Answer, seconds?: number): Promise<string | undefined> {
  server.answer(answer)
  const { parts, trouble } = await ask(seconds === undefined ? {} : { seconds })
  assert.deepEqual(parts, [])
  return trouble
}

describe('asking a language model', () => {
  it('gives what it proposes, in the form of the fields', async () => {
    server.answer((_, response) => response.end(saying([honest])))
    const { parts, trouble } = await ask({ key: 'a-secret' })
    assert.equal(trouble, undefined)
    assert.deepEqual(parts, [
      {
        start: 0,
        end: text.length,
        suggestions: [
          {
            kind: 'organisation',
            fields: { name: 'Seoul Bakers Union', aliases: [], country: 'KR' },
            quotes: ['Seoul Bakers Union'],
          },
        ],
      },
    ])
    const seen = server.seen.at(-1)
    assert.equal(seen?.path, '/v1/chat/completions')
    assert.equal(seen?.headers.authorization, 'Bearer a-secret')
    assert.ok(seen?.document.includes(text))
    assert.ok(!seen?.body.includes('a-secret'))
    assert.equal((JSON.parse(seen?.body ?? '') as { tools?: unknown }).tools, undefined, 'it is given no tools')
  })

  it('understands JSON with words around it', async () => {
    const fenced = '```json\n' + JSON.stringify({ proposals: [honest] }) + '\n```\nDone!'
    server.answer((_, response) => response.end(sayingText(fenced)))
    assert.equal((await ask()).parts[0]?.suggestions.length, 1)
  })

  it('counts proposals in a form that nobody asked for, and keeps the others', async () => {
    const odd = [
      { ...honest, kind: 'act' },
      { ...honest, quotes: [] },
      { kind: 'topic', fields: { topic: 'ovens' }, quotes: ['x'] },
      'organisation',
    ]
    server.answer((_, response) => response.end(saying([...odd, honest])))
    const { parts, malformed } = await ask()
    assert.deepEqual([parts[0]?.suggestions.length, malformed], [1, 4])
  })

  it('goes on without it where the answer is no JSON, or none of the kind', async () => {
    for (const said of [
      sayingText('I would rather not.'),
      'garbage',
      '{"choices":[]}',
      sayingText('{"proposals":7}'),
    ]) {
      assert.equal(await troubleWith((_, response) => response.end(said)), 'unclear')
    }
    const endless = saying(Array.from({ length: 500 }, () => honest))
    assert.equal(await troubleWith((_, response) => response.end(endless)), 'unclear')
  })

  it('stops listening to an answer that does not end', async () => {
    let given = 0
    const trouble = await troubleWith((_, response) => {
      const more = () => {
        if (response.destroyed || given > 50_000_000) return
        given += 65_536
        response.write(' '.repeat(65_536), more)
      }
      more()
    })
    assert.equal(trouble, 'endless')
    assert.ok(given < 20_000_000)
  })

  it('does not wait for one that is slow, before it answers or in the middle', async () => {
    assert.equal(await troubleWith(() => undefined, 0.2), 'slow')
    assert.equal(await troubleWith((_, response) => response.write('{'), 0.2), 'slow')
  })

  it('is not sent elsewhere, and takes a refusal for one', async () => {
    const away = await troubleWith((_, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/chat/completions` }).end()
    })
    assert.equal(away, 'refused')
    assert.equal(elsewhere.seen.length, 0)
    assert.equal(await troubleWith((_, response) => response.writeHead(500).end('no')), 'refused')
  })

  it('says so where nothing answers', async () => {
    const { trouble } = await ask({ url: 'http://127.0.0.1:9/v1/chat/completions' })
    assert.equal(trouble, 'unreachable')
  })

  it('shows the beginning of a long text, part by part, and keeps what was said of the good parts', async () => {
    const long = { ...document, text: `${text}\n`.repeat(2_000) }
    const before = server.seen.length
    server.answer((_, response) => response.end(server.seen.length - before === 2 ? 'garbage' : saying([])))
    const { parts, trouble } = await ask({}, long)
    assert.equal(server.seen.length - before, 3, 'twenty thousand characters are three parts')
    assert.deepEqual([parts.length, trouble], [2, 'unclear'])
  })
})
