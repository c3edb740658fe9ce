import { edtfDate, type Day } from '#kernel'
import type { AnyRecord, RecordOf } from '#records'
import { firstDayOf, monthOf } from '../calendar.ts'
import type { Duty } from '../duty.ts'

const monthsOfYear = 12

/** Days from the first to the last on which the state of a duty may have changed. Whatever else changed it, its year is there. */
export function daysToLookAt(
  records: readonly AnyRecord[],
  commitment: RecordOf<'commitment'> | undefined,
  duty: Duty,
  asOf: Day,
): readonly Day[] {
  const { made, decisions = [] } = commitment?.body ?? {}
  const dates = [
    made,
    ...decisions.flatMap((one) => [one.date, ...(one.kind === 'postponed' ? [one.to] : [])]),
    ...records.flatMap(datesOf),
  ]
  const named = dates.flatMap((date) => (date === undefined ? [] : boundsOf(date)))
  const { first, last } = duty.period
  const days = [first, first - 1, last + 1, ...(duty.due === null ? [] : [duty.due + 1]), ...named, asOf]
  const known = days.filter((day) => Number.isFinite(day) && day <= asOf)
  return [...new Set([...known, ...newYears(Math.min(...known), asOf)])].toSorted((a, b) => a - b)
}

const datesOf = (record: AnyRecord): (string | undefined)[] =>
  record.kind === 'fulfilment'
    ? [record.body.date]
    : record.kind === 'agreement'
      ? [record.body.signed, record.body.period, record.body.ended]
      : []

/** The first day that a date may mean, and the day after its last. */
function boundsOf(date: string): Day[] {
  const { earliest, latest, yearKnown } = edtfDate(date)
  return yearKnown ? [earliest, latest + 1] : []
}

/** A hundred years are more than any promise is old. */
const mostYears = 100

function newYears(from: Day, to: Day): Day[] {
  const last = monthOf(to) - (monthOf(to) % monthsOfYear)
  const first = Math.max(monthOf(from), last - mostYears * monthsOfYear)
  const days: Day[] = []
  for (let month = last; month > first; month -= monthsOfYear) days.push(firstDayOf(month))
  return days
}
