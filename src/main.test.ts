import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { saying, startModelServer } from './app/model/test-model-server.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comity-main-'))
})
after(() => rm(folder, { recursive: true, force: true }))

/** Runs the program as a person does. */
const comity = (...given: string[]) => comityIn('data', ...given)
const comityIn = (data: string, ...given: string[]) => comityWith({ COMITY_DATA: join(folder, data) }, ...given)

function comityWith(
  settings: Readonly<Record<string, string>>,
  ...given: string[]
): Promise<{ code: number; output: string; errors: string }> {
  const main = join(import.meta.dirname, 'main.ts')
  const env = { ...process.env, COMITY_LANGUAGE: 'en', DATABASE_URL: '', ...settings }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', main, ...given],
      { env },
      (error, output, errors) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors })
      },
    )
  })
}

describe('comity', () => {
  it('makes the example office where there is no data yet, says so, and not again', async () => {
    const first = await comity('verify')
    assert.equal(first.code, 0, first.errors)
    assert.match(first.errors, /Making the example office/)
    const second = await comity('due', '--json')
    assert.equal(second.code, 0, second.errors)
    assert.equal(second.errors, '')
    const { late, links } = JSON.parse(second.output) as {
      late: { debtors: string[] }[]
      links: Record<string, { title: string }>
    }
    assert.ok(late.every(({ debtors }) => debtors.every((id) => links[id]?.title)))
  })

  it('brings a backup back into another folder', async () => {
    const backup = join(folder, 'backup')
    assert.equal((await comity('backup', backup)).code, 0)
    assert.equal((await comity('backup', backup)).code, 1, 'never over another one')
    const here = await comity('restore', backup)
    assert.equal(here.code, 1, 'not over an office that is there')
    assert.match(here.errors, /not empty/)
    const [before, there] = [await comity('verify', '--json'), await comityIn('other', 'restore', backup)]
    assert.equal(there.code, 0, there.errors)
    assert.deepEqual(JSON.parse((await comityIn('other', 'verify', '--json')).output), JSON.parse(before.output))
  })

  it('invites people by a link', async () => {
    const { code, output, errors } = await comity(
      'user',
      'invite',
      'anh@example.org',
      '--name',
      'Anh',
      '--role',
      'editor',
    )
    assert.equal(code, 0, errors)
    assert.match(output, /http:\/\/127\.0\.0\.1:3210\/invitation#/)
    assert.match((await comity('user', 'list')).output, /Anh · anh@example\.org · Editor/)
  })

  it('marks what a language model proposes, and tells nobody its key', async () => {
    const model = await startModelServer()
    const topic = { kind: 'topic', fields: { topic: 'welfare' }, quotes: ['they planted a tree'] }
    model.answer((_, response) => response.end(saying([topic, { ...topic, quotes: ['they dug a well'] }])))
    const file = join(folder, 'tree.txt')
    await writeFile(file, 'On the last day they planted a tree.')
    const settings = { COMITY_MODEL_URL: model.url, COMITY_MODEL_KEY: 'a-secret-key' }
    const page = await comityWith(settings, 'read', file)
    const line = await comityWith(settings, 'read', '--json', file)
    model.answer((_, response) => response.writeHead(401).end('{"error":"wrong key a-secret-key"}'))
    const refused = await comityWith(settings, 'read', file)
    await model.close()
    assert.equal(model.seen[0]?.headers.authorization, 'Bearer a-secret-key')
    assert.match(page.output, /welfare \(proposed by a language model\)/)
    assert.match(page.output, /1 proposal of the language model was dropped/)
    const { proposals } = JSON.parse(line.output) as { proposals: { foundBy?: string; confidence: string }[] }
    assert.deepEqual(
      proposals.map(({ foundBy, confidence }) => [foundBy, confidence]),
      [['model', 'unsure']],
    )
    assert.match(refused.output, /The language model did not help with all of it \(it refused\)/)
    for (const said of [page, line, refused]) assert.doesNotMatch(said.output + said.errors, /secret/)
  })
})
