import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dateFrom, dayFrom, dayText as slowDayText, edtfDate } from '#kernel'
import fc from 'fast-check'
import { dayText, deadlineOf, firstDayOf, lastDayOf, monthOf, periodOfMonths, yearOf } from './calendar.ts'

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 })

describe('calendar arithmetic on whole numbers', () => {
  it('finds the month and the year of a day as Temporal does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateFrom(day)
        assert.equal(monthOf(day), date.year * 12 + date.month - 1)
        assert.equal(yearOf(day), date.year)
      }),
    )
  })

  it('finds the first and the last day of a month as Temporal does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateFrom(day)
        assert.equal(firstDayOf(monthOf(day)), dayFrom(date.with({ day: 1 })))
        assert.equal(lastDayOf(monthOf(day)), dayFrom(date.with({ day: date.daysInMonth })))
      }),
    )
  })

  it('writes days as ISO 8601 does', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (day) => assert.equal(dayText(day), slowDayText(day))))
  })

  it('writes periods as EDTF, with the days that EDTF gives them', () => {
    const months = fc.constantFrom(1, 3, 6, 12, 24)
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), months, (year, length) => {
        const period = periodOfMonths(year * 12, length)
        const date = edtfDate(period.text)
        assert.deepEqual([date.earliest, date.latest], [period.first, period.last])
      }),
    )
  })

  it('lets an approximate deadline reach one unit further, and no other', () => {
    const lastDays = ['2025', '2025~', '2025-03~', '2025-03-01%', '2025?', '2024~/2025', '2024/2025~'].map((text) =>
      dayText(deadlineOf(edtfDate(text))),
    )
    assert.deepEqual(lastDays, [
      '2025-12-31',
      '2026-12-31',
      '2025-04-30',
      '2025-03-02',
      '2025-12-31',
      '2025-12-31',
      '2026-12-31',
    ])
  })
})
