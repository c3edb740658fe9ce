import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { packed } from './packed.ts'
import { stretchOf } from './years.ts'

describe('the timeline', () => {
  it('knows how long a date of any precision lasts', () => {
    assert.deepEqual(stretchOf('2013', 2026), { from: 2013, to: 2014 })
    assert.deepEqual(stretchOf('2018/2023', 2026), { from: 2018, to: 2024 })
    assert.equal(stretchOf('2025-07', 2026)?.from, 2025.5)
  })

  it('lets an open end reach to today, and leaves out a day without a year', () => {
    assert.deepEqual(stretchOf('2013/..', 2026.5), { from: 2013, to: 2026.5 })
    assert.equal(stretchOf('XXXX-12-03', 2026), null)
  })

  it('puts labels that would overlap on rows of their own', () => {
    const rows = packed([
      { from: 0, to: 100 },
      { from: 50, to: 150 },
      { from: 110, to: 200 },
    ])
    assert.deepEqual(rows, [0, 1, 0])
  })
})
