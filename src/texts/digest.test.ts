import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { digestOf } from '#kernel'
import { textDigest } from './digest.ts'

const en = {
  language: 'en',
  authentic: true,
  state: 'draft' as const,
  clauses: [{ role: 'clause' as const, number: '1', heading: 'Purpose', text: 'To work together.' }],
}
const vi = {
  clauses: [{ text: 'Hợp tác.', heading: 'Mục đích', number: '1', role: 'clause' as const }],
  state: 'agreed' as const,
  authentic: true,
  language: 'vi',
}
const annexes = [{ title: 'Courses', document: 'b'.repeat(64) }]

describe('the digest over a text', () => {
  const digest = textDigest({ versions: [en, vi], annexes, prevails: 'en' })

  it('is that of the format as it is written down', () => {
    const written =
      '{"annexes":[{"document":"' +
      'b'.repeat(64) +
      '","title":"Courses"}],"prevails":"en","versions":[{"authentic":true,"clauses":[{"heading":"Purpose",' +
      '"number":"1","role":"clause","text":"To work together."}],"language":"en"},{"authentic":true,"clauses":' +
      '[{"heading":"Mục đích","number":"1","role":"clause","text":"Hợp tác."}],"language":"vi"}]}'
    assert.equal(digest, digestOf(written))
  })

  it('does not depend on the order of fields or versions, nor on how the text came about', () => {
    const again = { ...vi, state: 'draft' as const, method: 'machine' as const, translator: 'N.' }
    assert.equal(textDigest({ prevails: 'en', annexes, versions: [again, en] }), digest)
    const owed = { language: 'ko', authentic: true, state: 'owed' as const, clauses: [] }
    assert.equal(textDigest({ versions: [en, vi, owed], annexes, prevails: 'en' }), digest)
  })

  it('changes with every word, with what prevails, with an annex', () => {
    const others = [
      textDigest({
        versions: [en, { ...vi, clauses: [{ ...vi.clauses[0], role: 'clause', text: 'Hợp tác' }] }],
        annexes,
        prevails: 'en',
      }),
      textDigest({ versions: [en, vi], annexes, prevails: 'vi' }),
      textDigest({ versions: [en, vi], annexes: [], prevails: 'en' }),
      textDigest({ versions: [en, { ...vi, authentic: false }], annexes, prevails: 'en' }),
      textDigest({ versions: [en, vi], annexes, prevails: 'en' }, ['en']),
    ]
    assert.equal(new Set([digest, ...others]).size, 6)
  })
})
