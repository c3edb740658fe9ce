import { dateFrom, dayFrom, type Day, type EdtfDate } from '#kernel'
import type { Period } from './duty.ts'

/**
 * Calendar arithmetic on whole numbers: periods are enumerated for every commitment of an office, and no date object
 * is made for it. A month is counted as year × 12 + month, January being 0. The two conversions are the algorithms
 * `civil_from_days` and `days_from_civil` of Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”.
 */

const daysOfFourCenturies = 146_097
/** From 1 March of the year 0, where the algorithm's years begin, to 1970-01-01. */
const daysBefore1970 = 719_468

/** The month in which a day lies. */
export function monthOf(day: Day): number {
  const shifted = day + daysBefore1970
  const era = Math.floor(shifted / daysOfFourCenturies)
  const dayOfEra = shifted - era * daysOfFourCenturies
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / (daysOfFourCenturies - 1))
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  return (era * 400 + yearOfEra) * 12 + monthFromMarch + 2
}

export function firstDayOf(month: number): Day {
  const fromMarch = month - 2
  const year = Math.floor(fromMarch / 12)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (fromMarch - year * 12) + 2) / 5)
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysOfFourCenturies + dayOfEra - daysBefore1970
}

export const lastDayOf = (month: number): Day => firstDayOf(month + 1) - 1
export const yearOf = (day: Day): number => Math.floor(monthOf(day) / 12)

const yearText = (month: number): string => String(Math.floor(month / 12)).padStart(4, '0')
const monthText = (month: number): string => `${yearText(month)}-${String((month % 12) + 1).padStart(2, '0')}`

/** ISO 8601; without a date object. */
export function dayText(day: Day): string {
  const month = monthOf(day)
  return `${monthText(month)}-${String(day - firstDayOf(month) + 1).padStart(2, '0')}`
}

function textOf(first: number, months: number): string {
  if (months === 1) return monthText(first)
  if (months === 12) return yearText(first)
  if (months % 12 === 0) return `${yearText(first)}/${yearText(first + months - 12)}`
  return `${monthText(first)}/${monthText(first + months - 1)}`
}

/** A period of whole months of the calendar. */
export function periodOfMonths(first: number, months: number): Period {
  return { text: textOf(first, months), first: firstDayOf(first), last: lastDayOf(first + months - 1) }
}

const monthsOfPrecision = { day: 0, month: 1, season: 3, year: 12, decade: 120 } as const

/** The last day on which something due at this date is in time: `~` reaches one unit of its precision further. */
export function deadlineOf(date: EdtfDate): Day {
  const end = date.text.slice(date.text.lastIndexOf('/') + 1)
  if (!/[~%]/.test(end) || !Number.isFinite(date.latest)) return date.latest
  const months = monthsOfPrecision[date.precision]
  return months === 0 ? date.latest + 1 : lastDayOf(monthOf(date.latest) + months)
}

/** The last day of a term that is so many months longer (or shorter): the end of a month stays one. */
export const endMoved = (last: Day, months: number): Day => dayFrom(dateFrom(last + 1).add({ months })) - 1
