import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { harmless, widthOf, wrapped } from './text.ts'

describe('wrapping', () => {
  it('breaks between words, and Chinese between letters', () => {
    assert.deepEqual(wrapped('one two three', 7), ['one two', 'three'])
    assert.deepEqual(wrapped('双方同意每年互访', 8), ['双方同意', '每年互访'])
  })

  it('never makes a line too wide, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const clean = harmless(text)
        const lines = wrapped(clean, columns)
        // One letter of two columns cannot be broken.
        assert.ok(lines.every((line) => widthOf(line) <= Math.max(columns, 2)))
        assert.equal(lines.join('').replace(/\s/g, ''), clean.replace(/\s/g, ''))
      }),
    )
  })
})

describe('text from outside', () => {
  it('cannot command the terminal', () => {
    assert.equal(harmless('a\u001B[2Jb\r\nc\u202Ed'), 'a [2Jb cd')
  })
})
