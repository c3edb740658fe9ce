import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayText, edtfDate, isEdtf, parseEdtf } from './index.ts'

const bounds = (text: string): [string, string] => {
  const { earliest, latest } = edtfDate(text)
  return [dayText(earliest), dayText(latest)]
}

describe('a season', () => {
  const seasons: readonly [text: string, first: string, last: string][] = [
    ['2025-21', '2025-03-01', '2025-06-21'],
    ['2025-22', '2025-06-01', '2025-09-23'],
    ['2025-23', '2025-09-01', '2025-12-22'],
    ['2025-24', '2025-12-01', '2026-03-21'],
    ['2025-25', '2025-03-01', '2025-06-21'],
    ['2025-28', '2025-12-01', '2026-03-21'],
    ['2025-29', '2025-09-01', '2025-12-22'],
    ['2025-30', '2025-12-01', '2026-03-21'],
    ['2025-32', '2025-06-01', '2025-09-23'],
    ['0999-24', '0999-12-01', '1000-03-21'],
  ]
  for (const [text, first, last] of seasons) {
    it(`${text} means every day from ${first} to ${last}`, () => assert.deepEqual(bounds(text), [first, last]))
  }

  it('beyond the four seasons is a part of the year', () => {
    assert.deepEqual(bounds('2025-33'), ['2025-01-01', '2025-03-31'])
    assert.deepEqual(bounds('2025-41'), ['2025-07-01', '2025-12-31'])
  })
})

describe('the precision of a date', () => {
  const precisions = {
    day: ['2025-12-03', 'XXXX-12-03', '2025-12-03~', '2025-12-02/2025-12-06', '../2025-12-03', '/2025-12-03'],
    month: ['2025-12', '2025-12?', '2025-11/..', '../2025-11', '2025-XX'],
    year: ['2025', '2025%', '2019/2024', '../2024', '2024/'],
    season: ['2025-21', '2025-24', '2025-33', '2025-40', '2025-41'],
    decade: ['202X', '20XX'],
  }
  for (const [precision, texts] of Object.entries(precisions)) {
    for (const text of texts)
      it(`of ${text} is the ${precision}`, () => assert.equal(edtfDate(text).precision, precision))
  }
})

describe('an interval', () => {
  it('has two ends, each with days that it may mean', () => {
    const span = edtfDate('2024-11/2025-02')
    assert.deepEqual([dayText(span.startLatest), dayText(span.endEarliest)], ['2024-11-30', '2025-02-01'])
    assert.ok(span.isInterval)
    assert.equal(edtfDate('2024-11').isInterval, false)
  })

  it('may be open or unknown at either end', () => {
    for (const text of ['2024/..', '2024/']) assert.equal(edtfDate(text).latest, Infinity, text)
    for (const text of ['../2024', '/2024']) assert.equal(edtfDate(text).earliest, -Infinity, text)
  })

  it('may lie in one day, and never ends before it begins', () => {
    assert.ok(isEdtf('2025-12-03/2025-12-03'))
    assert.equal(isEdtf('2025-12-04/2025-12-03'), false)
  })
})

describe('what is sure of a date', () => {
  it('is told apart: exact, about, uncertain, both', () => {
    const told = ['2024', '2024~', '2024?', '2024%'].map((text) => {
      const { approximate, uncertain } = edtfDate(text)
      return [approximate, uncertain]
    })
    assert.deepEqual(told, [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ])
  })

  it('without a year lets 29 February be a day, and 30 February not', () => {
    assert.ok(isEdtf('XXXX-02-29'))
    assert.equal(isEdtf('XXXX-02-30'), false)
    assert.equal(isEdtf('2024-02-28/2024-02-30'), false)
  })
})

describe('what is no date', () => {
  for (const text of ['2024-2', '2024-00', '2024-13-01', '2024-06-31', '24', '2024-06-12/', '2024//2025']) {
    const isOpen = text.endsWith('12/')
    it(`${text} ${isOpen ? 'has an unknown end' : 'is refused'}`, () => assert.equal(isEdtf(text), isOpen))
  }

  it('is declined with a reason, or breaks an invariant where it was checked before', () => {
    assert.deepEqual(parseEdtf('soon'), { ok: false, reason: 'date-not-understood' })
    assert.throws(() => edtfDate('soon'), /Broken invariant: “soon” is an EDTF date/)
  })

  it('is told again when it is asked again', () => {
    assert.equal(isEdtf('2024-02-30'), false)
    assert.equal(isEdtf('2024-02-30'), false)
    assert.equal(edtfDate('2024-02-29'), edtfDate('2024-02-29'))
  })
})
