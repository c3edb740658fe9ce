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
})
