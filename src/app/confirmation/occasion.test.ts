import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CommitmentFields } from '#reading'
import { amountOf, occasionOf } from './occasion.ts'

const fields = (given: Partial<CommitmentFields>): CommitmentFields => ({
  by: ['both sides'],
  to: [],
  what: 'meet',
  modality: 'agreed',
  ...given,
})
const courses = { min: 4, unit: 'courses' }

describe('when a commitment is owed', () => {
  it('is every so often, from the year in which it begins', () => {
    assert.deepEqual(occasionOf(fields({ recurrence: 'annual', period: '2025' }), undefined, undefined), {
      kind: 'every',
      cadence: 'year',
      from: '2025',
    })
    assert.deepEqual(occasionOf(fields({ recurrence: 'monthly', period: '2025' }), undefined, undefined), {
      kind: 'every',
      cadence: 'month',
      from: '2025',
      until: '2025',
    })
    assert.deepEqual(occasionOf(fields({ recurrence: 'annual', period: '2025/2030' }), undefined, undefined), {
      kind: 'every',
      cadence: 'year',
      from: '2025',
      until: '2030',
    })
  })

  it('waits for a person where the text only says regularly, or only in turn', () => {
    assert.deepEqual(occasionOf(fields({ recurrence: 'regular' }), undefined, undefined), { kind: 'regularly' })
    assert.deepEqual(occasionOf(fields({ inTurn: true }), undefined, undefined), { kind: 'regularly' })
  })

  it('is once, by the deadline or the end of the period', () => {
    assert.deepEqual(occasionOf(fields({ due: '2025-04-30' }), undefined, undefined), {
      kind: 'once',
      due: '2025-04-30',
    })
    assert.deepEqual(occasionOf(fields({ period: '../2025-04-30' }), undefined, undefined), {
      kind: 'once',
      due: '2025-04-30',
    })
    assert.deepEqual(occasionOf(fields({ period: '2013/..' }), undefined, undefined), { kind: 'once' })
  })

  it('is a quota where a number is owed over a term, its own or that of its agreement', () => {
    const quota = { kind: 'quota', period: '2019/2024', shares: [] }
    assert.deepEqual(occasionOf(fields({ period: '2019/2024' }), courses, undefined), quota)
    assert.deepEqual(occasionOf(fields({}), courses, '2019/2024'), quota)
    assert.deepEqual(occasionOf(fields({}), undefined, '2019/2024'), { kind: 'once' })
  })
})

describe('an amount', () => {
  it('is counted from the words where the reader did not', () => {
    assert.deepEqual(amountOf(fields({ quantity: '1-2 courses' })), { min: 1, max: 2, unit: 'courses' })
    assert.equal(amountOf(fields({ quantity: 'several courses' })), undefined)
  })
})
