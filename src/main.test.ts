import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comity-main-'))
})
after(() => rm(folder, { recursive: true, force: true }))

/** Runs the program as a person does. */
const comity = (...given: string[]) => comityIn('data', ...given)

function comityIn(data: string, ...given: string[]): Promise<{ code: number; output: string; errors: string }> {
  const main = join(import.meta.dirname, 'main.ts')
  const env = { ...process.env, COMITY_DATA: join(folder, data), COMITY_LANGUAGE: 'en', DATABASE_URL: '' }
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
})
