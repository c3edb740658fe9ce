import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { longReport } from '../test-long-report.ts'
import { partsOf } from './parts.ts'

const given = (text: string) => ({ text, blocks: [] })

describe('the parts of a text that a model is shown', () => {
  it('follow each other without a gap, each bounded, and end with a line or a sentence', () => {
    const text = longReport(40_000)
    const parts = partsOf(given(text), 30_000)
    assert.ok(parts.every((part) => part.text.length <= 8_000))
    let at = 0
    for (const part of parts) {
      assert.equal(part.start, at)
      at += part.text.length
    }
    assert.equal(at, 30_000)
    assert.ok(parts.slice(0, -1).every((part) => /[\n ]$/.test(part.text)))
  })

  it('keep every character in its place, also where lines were full or blanks are odd', () => {
    const text = 'Thành phố Hà Nội\u00a0đón đoàn.\n'.repeat(40)
    const [part] = partsOf(given(text), 5_000)
    assert.equal(part?.text.length, text.length)
    assert.equal(part?.text.indexOf('đón'), text.indexOf('đón'))
  })

  it('cut no character in two', () => {
    const parts = partsOf(given('𠮷'.repeat(9_000)), 18_000)
    assert.ok(parts.length > 1)
    for (const { text } of parts) assert.ok(text.isWellFormed())
  })
})
