import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { freshBody, tidied } from './body.ts'

describe('a record that a person writes', () => {
  it('is sent without the fields that they left empty', () => {
    const written = { place: '  ', clause: ' 3.1 ', note: { original: 'en', in: { en: '' } }, to: [], amount: {} }
    assert.deepEqual(tidied(written), { clause: '3.1', to: [] })
  })

  it('keeps what is there, zero and no included', () => {
    assert.deepEqual(tidied({ min: 0, inTurn: false, names: [{ text: 'Hà Nội', language: 'vi' }] }), {
      min: 0,
      inTurn: false,
      names: [{ text: 'Hà Nội', language: 'vi' }],
    })
  })

  it('keeps a text in the languages that have words', () => {
    assert.deepEqual(tidied({ original: 'vi', in: { vi: 'Hội đàm', en: '' } }), {
      original: 'vi',
      in: { vi: 'Hội đàm' },
    })
  })

  it('begins with what its kind cannot be without', () => {
    assert.deepEqual(freshBody('commitment', 'vi')['when'], { kind: 'once' })
  })
})
