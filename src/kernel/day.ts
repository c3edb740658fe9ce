/**
 * A calendar day as the number of days since 1970-01-01 (ISO calendar): cheap to compare and to count with.
 * `-Infinity` and `Infinity` stand for an open beginning and an open end.
 */
export type Day = number

const dayMs = 86_400_000

export function dayFrom(date: Temporal.PlainDate): Day {
  return date.toZonedDateTime('UTC').epochMilliseconds / dayMs
}

export function dateFrom(day: Day): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(day * dayMs)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
}

/** The day of an ISO date `YYYY-MM-DD`. Throws a RangeError when there is no such day. */
export function dayOf(text: string): Day {
  return dayFrom(Temporal.PlainDate.from(text, { overflow: 'reject' }))
}

export function dayText(day: Day): string {
  return dateFrom(day).toString()
}
