import type { Proposal } from '#reading'
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withoutRestated } from './restated-figures.ts'

const figure = (
  start: number,
  fields: { value: number; unit: string; plan?: number; percentage?: number },
): Proposal => ({
  kind: 'figure',
  fields: { what: 'unions', ...fields },
  citations: [{ start, end: start + 3, quote: 'abc' }],
  confidence: 'sure',
  basis: {},
})

describe('percentages', () => {
  const whole = figure(10, { value: 306, unit: 'unions', plan: 750, percentage: 40.8 })

  it('that restate a figure beside them are not proposed again', () => {
    assert.deepEqual(withoutRestated([whole, figure(30, { value: 40.8, unit: '%' })]), [whole])
  })

  it('that stand for themselves are kept', () => {
    const other = figure(30, { value: 75, unit: '%' })
    const elsewhere = figure(900, { value: 40.8, unit: '%' })
    assert.deepEqual(withoutRestated([whole, other, elsewhere]), [whole, other, elsewhere])
  })
})
