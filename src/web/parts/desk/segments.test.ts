import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { partsOf, segmentsOf } from './segments.ts'

describe('highlights', () => {
  it('cut overlapping quotes into pieces that know all of their proposals, the narrowest first', () => {
    const spans = [
      { start: 2, end: 8, owner: 0 },
      { start: 5, end: 7, owner: 1 },
    ]
    assert.deepEqual(segmentsOf({ start: 0, end: 10 }, spans), [
      { start: 0, end: 2, owners: [] },
      { start: 2, end: 5, owners: [0] },
      { start: 5, end: 7, owners: [1, 0] },
      { start: 7, end: 8, owners: [0] },
      { start: 8, end: 10, owners: [] },
    ])
  })

  it('go on in the next block where a quote reaches over its end', () => {
    const spans = [{ start: 3, end: 9, owner: 4 }]
    assert.deepEqual(segmentsOf({ start: 0, end: 5 }, spans).at(-1), { start: 3, end: 5, owners: [4] })
    assert.deepEqual(segmentsOf({ start: 5, end: 12 }, spans)[0], { start: 5, end: 9, owners: [4] })
  })

  it('stand in the whole text, also where no block was noticed', () => {
    const text = 'Title\nleft over\nEnd'
    const parts = partsOf(text, [
      { start: 0, end: 5, role: 'heading' },
      { start: 16, end: 19, role: 'content' },
    ])
    assert.equal(parts.map((part) => text.slice(part.start, part.end)).join('|'), 'Title|\nleft over\n|End')
  })
})
