import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Problem } from '#kernel'
import { readSettings } from './settings.ts'

const invalid = (field: string) => (error: unknown) =>
  error instanceof Problem && error.code === 'value-invalid' && error.details['field'] === field

describe('settings', () => {
  it('work without any', () => {
    assert.deepEqual(readSettings({}), { dataFolder: 'data', host: '127.0.0.1', port: 3210 })
  })

  it('that are empty count as not set', () => {
    assert.deepEqual(readSettings({ PORT: '', DATABASE_URL: '' }), readSettings({}))
  })

  it('are refused by name where they cannot be', () => {
    for (const port of ['70000', '-1', 'eighty', '3210x'])
      assert.throws(() => readSettings({ PORT: port }), invalid('PORT'))
    assert.throws(() => readSettings({ COMITY_ORIGIN: 'comity.example.org' }), invalid('COMITY_ORIGIN'))
  })

  it('tell where people reach Comity without a path', () => {
    const { publicOrigin } = readSettings({ COMITY_ORIGIN: 'https://comity.example.org/start?x=1' })
    assert.equal(publicOrigin, 'https://comity.example.org')
  })

  it('of a language model are all there with its address alone, and none without', () => {
    assert.equal(readSettings({ COMITY_MODEL_NAME: 'small', COMITY_MODEL_KEY: 'k' }).model, undefined)
    assert.deepEqual(readSettings({ COMITY_MODEL_URL: 'http://127.0.0.1:8080/v1/' }).model, {
      url: 'http://127.0.0.1:8080/v1/chat/completions',
      name: 'default',
      seconds: 60,
      characters: 48_000,
    })
    const whole = 'https://model.example.org/v1/chat/completions?version=2'
    assert.equal(readSettings({ COMITY_MODEL_URL: whole }).model?.url, whole)
  })

  it('of a language model take no key in the address, and no time without end', () => {
    const url = 'https://model.example.org/v1'
    for (const bad of ['model.example.org', 'file:///etc/passwd', 'https://me:secret@model.example.org/v1']) {
      assert.throws(() => readSettings({ COMITY_MODEL_URL: bad }), invalid('COMITY_MODEL_URL'))
    }
    for (const seconds of ['0', '-1', '1e9', 'long']) {
      const given = { COMITY_MODEL_URL: url, COMITY_MODEL_SECONDS: seconds }
      assert.throws(() => readSettings(given), invalid('COMITY_MODEL_SECONDS'))
    }
  })
})
