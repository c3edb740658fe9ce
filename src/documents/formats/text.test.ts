import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { text } from './text.ts'

test('a UTF-8 text stays exactly as it is, so that places in it are places in the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (written) => {
      assert.equal(text.extract(Buffer.from(written)).text, written.replace(/^\uFEFF/, ''))
    }),
  )
})

test('decomposed letters of a UTF-8 file are not composed', () => {
  const decomposed = 'hội đàm'.normalize('NFD')
  assert.equal(text.extract(Buffer.from(decomposed)).text, decomposed)
})

test('paragraphs lie in order inside the text and hold all of its words', () => {
  const line = fc.constantFrom('a', 'b c', '', ' ', '\t', '\r', '.')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const document = text.extract(Buffer.from(lines.join('\n')))
      let last = 0
      for (const { start, end } of document.blocks) {
        assert.ok(last <= start && start < end)
        assert.equal(document.text.slice(last, start).trim(), '')
        assert.ok(!/\n\s*\n/.test(document.text.slice(start, end)))
        last = end
      }
      assert.equal(document.text.slice(last).trim(), '')
    }),
  )
})

test('binary data under the name of a text is not a text', () => {
  assert.ok(!text.identify(randomBytes(4000)))
  assert.ok(!text.identify(Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008', 'hex')))
  assert.ok(text.identify(Buffer.from('short')))
})
