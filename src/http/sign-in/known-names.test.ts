import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { knownNames } from './known-names.ts'

describe('names of users', () => {
  it('are shown as they are from the moment that they change here', async () => {
    let name: string | null = 'Anh'
    const names = knownNames(async () => name)
    assert.equal(await names.of('1'), 'Anh')
    name = null
    names.forget()
    assert.equal(await names.of('1'), null)
  })

  it('that were being looked up while they changed are looked up again', async () => {
    const { promise: old, resolve } = Promise.withResolvers<string>()
    const answers = [old, Promise.resolve('Bình')]
    const names = knownNames(async () => (await answers.shift()) ?? null)
    const asked = names.of('1')
    names.forget()
    resolve('Anh')
    assert.equal(await asked, 'Anh')
    assert.equal(await names.of('1'), 'Bình')
  })
})
