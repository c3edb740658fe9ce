import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { attemptCounter } from './attempts.ts'

const rule = { max: 2, window: 60 }

describe('attempts', () => {
  it('are let through up to the limit, then refused with the time that is left', async () => {
    let now = 0
    const counter = attemptCounter(() => now)
    assert.equal((await counter.consume('a', rule)).allowed, true)
    now = 20_000
    assert.equal((await counter.consume('a', rule)).allowed, true)
    assert.deepEqual(await counter.consume('a', rule), { allowed: false, retryAfter: 40 })
  })

  it('are counted for each address by itself, and anew when the time has passed', async () => {
    let now = 0
    const counter = attemptCounter(() => now)
    for (const _ of [1, 2]) await counter.consume('a', rule)
    assert.equal((await counter.consume('b', rule)).allowed, true)
    now = 60_000
    assert.equal((await counter.consume('a', rule)).allowed, true)
  })

  it('while refused do not make the wait longer', async () => {
    let now = 0
    const counter = attemptCounter(() => now)
    for (const _ of [1, 2, 3, 4]) await counter.consume('a', rule)
    now = 59_000
    assert.deepEqual(await counter.consume('a', rule), { allowed: false, retryAfter: 1 })
  })
})
