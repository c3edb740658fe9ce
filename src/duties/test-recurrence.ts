import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
import { dayFrom, type Day } from '#kernel'
import { CalendarSlots, cadenceSlots } from './rules/slots.ts'

/** Our periods beside the occurrences that two libraries of iCalendar rules (RFC 5545) give for the same rule. */

/** In iCalendar's words: how often, and how many months from one to the next. */
const rules = {
  month: { freq: 'MONTHLY', interval: 1, months: 1 },
  quarter: { freq: 'MONTHLY', interval: 3, months: 3 },
  'half-year': { freq: 'MONTHLY', interval: 6, months: 6 },
  year: { freq: 'YEARLY', interval: 1, months: 12 },
  'two years': { freq: 'YEARLY', interval: 2, months: 24 },
} as const
export const cadences = Object.keys(rules) as (keyof typeof rules)[]

/** A promise to do something in every period from the one that holds `start` to the one that holds `until`. */
export interface RandomRule {
  readonly cadence: keyof typeof rules
  readonly start: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

/** The generator “mulberry32”: the same seed gives the same rules on every machine. */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Starts between 1900 and 2100, on any day; up to fifteen years long, or so that a month has 100 periods at most. */
export function randomRule(number: () => number): RandomRule {
  const below = (limit: number): number => Math.floor(number() * limit)
  const cadence = cadences[below(cadences.length)]!
  const start = Temporal.PlainDate.from({ year: 1900, month: 1, day: 1 }).add({ days: below(73_000) })
  return { cadence, start, until: start.add({ days: below(cadence === 'month' ? 3000 : 5500) }) }
}

export interface Stretch {
  readonly first: Day
  readonly last: Day
}

export function ourPeriods({ cadence, start, until }: RandomRule, calendar: CalendarSlots): Stretch[] {
  const [first, last] = [dayFrom(start), dayFrom(until)]
  // Asked on the last day: the period after it is not theirs.
  const pledge = { start: { earliest: first, latest: first }, end: last, asOf: last }
  return cadenceSlots(pledge, { cadence }, calendar).map(({ period }) => ({ first: period.first, last: period.last }))
}

/** The first day of the period of the calendar in which a rule starts. */
function beginningOf({ cadence, start }: RandomRule): Temporal.PlainDate {
  const { months } = rules[cadence]
  return start.with({ day: 1, month: months >= 12 ? 1 : start.month - ((start.month - 1) % months) })
}

/** A period ends on the day before the next one begins. */
const stretches = (starts: readonly Day[], end: Day): Stretch[] =>
  starts.map((first, index) => ({ first, last: (starts[index + 1] ?? end) - 1 }))

const endOf = (rule: RandomRule, last: Temporal.PlainDate): Day =>
  dayFrom(last.add({ months: rules[rule.cadence].months }))

export function periodsOfRruleTemporal(rule: RandomRule): Stretch[] {
  const { freq, interval } = rules[rule.cadence]
  const starts = new RRuleTemporal({
    freq,
    interval,
    tzid: 'UTC',
    dtstart: beginningOf(rule).toZonedDateTime('UTC'),
    until: rule.until.toZonedDateTime('UTC'),
  })
    .all()
    .map((date) => Temporal.PlainDate.from(date.toString().slice(0, 10)))
  return stretches(starts.map(dayFrom), endOf(rule, starts.at(-1)!))
}

export function periodsOfIcal(rule: RandomRule): Stretch[] {
  const { freq, interval } = rules[rule.cadence]
  const recur = ICAL.Recur.fromString(
    `FREQ=${freq};INTERVAL=${interval};UNTIL=${rule.until.toString().replaceAll('-', '')}`,
  )
  const occurrences = recur.iterator(ICAL.Time.fromDateString(beginningOf(rule).toString()))
  const starts: Temporal.PlainDate[] = []
  for (let next = occurrences.next(); next; next = occurrences.next()) {
    starts.push(Temporal.PlainDate.from({ year: next.year, month: next.month, day: next.day }))
  }
  return stretches(starts.map(dayFrom), endOf(rule, starts.at(-1)!))
}
