import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalText } from './canonical.ts'

test('an accent after an escaped line break stays an accent after a line break', () => {
  const text = canonicalText({ note: 'one\n\u0301two' })
  assert.deepEqual(JSON.parse(text), { note: 'one\n\u0301two' })
})

test('the two ways to write an accented name give the same bytes', () => {
  assert.equal(canonicalText({ name: 'Ha\u0300 No\u0323\u0302i' }), canonicalText({ name: 'Hà Nội' }))
})

test('two keys that are the same in normal form are refused', () => {
  assert.throws(() => canonicalText({ 'a\u0300': 1, à: 2 }), /normal form/)
})
