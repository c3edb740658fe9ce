import { dateFrom, dayFrom, parseEdtf } from '#kernel'
import type { DateWords } from '../languages/date-words.ts'

/** What an expression of the language caught, by the names that `DateWords` lists. */
export type DateGroups = Readonly<Record<string, string | undefined>>

/** A date as it was read: EDTF (two where two days are joined), or the knowledge that there is no such day, or nothing that can be told. */
export type DateReading = { readonly when: string; readonly also?: string } | { readonly impossible: true } | null

interface Point {
  year?: number
  month?: number
  day?: number
}

/** What the text says around a date: the date and the day told before it, and whether it speaks of what is to come. */
export interface DateContext {
  readonly before?: string | undefined
  readonly day?: string | undefined
  readonly toCome?: boolean
}

const unknownYear = 'XXXX'
const longestPeriodInYears = 60

/**
 * Puts the parts of a date together as EDTF (ISO 8601-2). A weekday or a relative word alone is resolved against
 * the day of publication, where there is one; a day without a year stays `XXXX-MM-DD`.
 */
export function readDate(
  groups: DateGroups,
  words: DateWords,
  published: string | undefined,
  told: DateContext = {},
): DateReading {
  if (groups['relative'] !== undefined) return relativeDate(groups, words, published, told.day)
  if (groups['quarter'] !== undefined || groups['half'] !== undefined) return partOfYear(groups, words, published, told)
  const start = startOf(groups, words, published, told)
  if (start.month === undefined && start.year === undefined) {
    return start.day === undefined
      ? weekdayDate(groups, words, published, told.toCome ?? false)
      : dayAlone(start.day, groups, words, published, told)
  }
  const end = endOf(groups, words, start)
  if (end && groups['joint'] !== undefined && groups['span'] === undefined && !areNeighbours(start, end))
    return checked(edtfOf(start), edtfOf(end))
  if (end && end.year !== undefined && start.year === undefined) {
    start.year = isAfter(start, end) ? end.year - 1 : end.year
  }
  if (end && isYearOnly(start) && !isPeriod(start, end)) return null
  return checked(end ? `${edtfOf(start)}/${edtfOf(end)}` : edtfOf(start))
}

function checked(when: string, also?: string): DateReading {
  if (!parseEdtf(when).ok || (also !== undefined && !parseEdtf(also).ok)) return { impossible: true }
  return also === undefined ? { when } : { when, also }
}

/** “March 6 and 7” is one stay; “31 January and 31 July” are two days. */
function areNeighbours(start: Point, end: Point): boolean {
  if (start.month === undefined || end.month === undefined) return false
  if (start.month === end.month) return Math.abs((end.day ?? 0) - (start.day ?? 0)) <= 2
  return end.month - start.month === 1 && (start.day ?? 0) >= 28 && end.day === 1
}

function startOf(groups: DateGroups, words: DateWords, published: string | undefined, told: DateContext): Point {
  const year = yearOf(groups, words, published, told)
  if (groups['first'] !== undefined && groups['second'] !== undefined) {
    return dayAndMonthOf(groups, words, year)
  }
  const month = monthOf(groups['month'], words)
  return { year: year ?? yearBeside(month, groups, published), month, day: numberOf(groups['day'], words) }
}

/** *지난 11월*, *오는 2월*: the nearest one before or behind the day of writing. */
function yearBeside(month: number | undefined, groups: DateGroups, published: string | undefined): number | undefined {
  const today = dayKnown(published)
  if (!today || month === undefined) return undefined
  if (groups['coming'] !== undefined) return month < today.month ? today.year + 1 : today.year
  return groups['past'] === undefined ? undefined : month > today.month ? today.year - 1 : today.year
}

function endOf(groups: DateGroups, words: DateWords, start: Point): Point | null {
  const { toDay, toMonth, toYear } = groups
  if (toDay === undefined && toMonth === undefined && toYear === undefined) return null
  const month = monthOf(toMonth, words) ?? (toDay === undefined ? undefined : start.month)
  const end: Point = { month, day: numberOf(toDay, words), year: numberOf(toYear, words) ?? start.year }
  // “2018-23” names the century once.
  if (toYear?.length === 2 && start.year !== undefined) end.year = start.year - (start.year % 100) + Number(toYear)
  if (toYear === undefined && end.year !== undefined && isAfter(start, end)) end.year += 1
  return end
}

function yearOf(
  groups: DateGroups,
  words: DateWords,
  published: string | undefined,
  told: DateContext,
): number | undefined {
  const word = groups['yearWord']?.toLowerCase() ?? ''
  const fromTold = words.yearsFromTold?.[word]
  if (fromTold !== undefined)
    return /^\d{4}/.test(told.before ?? '') ? Number(told.before?.slice(0, 4)) + fromTold : undefined
  const offset = words.yearWords[word]
  if (offset !== undefined) return published === undefined ? undefined : Number(published.slice(0, 4)) + offset
  const year = numberOf(groups['year'], words)
  // ’24 is a year of this century.
  return year !== undefined && year < 100 ? 2000 + year : year
}

/** “Fri, 07/05/2024”: the weekday tells the order, where one of the two has it; else the order of the language. */
function dayAndMonthOf(groups: DateGroups, words: DateWords, year: number | undefined): Point {
  const [first, second] = [Number(groups['first']), Number(groups['second'])]
  const usual = { year, ...dayAndMonth(first, second, words.dayFirst) }
  const swapped = { year, ...dayAndMonth(first, second, !words.dayFirst) }
  const agrees = (point: Point): boolean =>
    parseEdtf(edtfOf(point)).ok && weekdayAgrees(groups, words, edtfOf(point)) === true
  return agrees(swapped) && !agrees(usual) ? swapped : usual
}

/**
 * A day without a month: *past* and *coming* days lie within a month of the writing; else in the month of the date told
 * before or in that of the writing, whichever brings it nearer to the writing.
 */
function dayAlone(
  day: number,
  groups: DateGroups,
  words: DateWords,
  published: string | undefined,
  told: DateContext,
): DateReading {
  const today = dayKnown(published)
  const toDay = numberOf(groups['toDay'], words)
  const before = told.before ?? published
  return (today && nearDay(day, toDay, groups, today, before)) ?? dayOfMonthTold(day, toDay, before)
}

function nearDay(
  day: number,
  toDay: number | undefined,
  groups: DateGroups,
  today: Temporal.PlainDate,
  before: string | undefined,
): DateReading {
  const [past, coming] = [groups['past'] !== undefined, groups['coming'] !== undefined]
  const ahead = day - today.day
  // What is not said to come does not lie weeks ahead.
  const months =
    (past && ahead > 0) || (!coming && ahead > mostDaysAhead) ? -1 : coming && (toDay ?? day) < today.day ? 1 : 0
  const here = dayOfMonthTold(day, toDay, today.add({ months }).toPlainYearMonth().toString())
  if (past || coming) return here
  const told = before?.replaceAll(unknownYear, String(today.year))
  const there = dayOfMonthTold(day, toDay, told)
  return isWithin(there, told) || distance(there, today) <= distance(here, today) ? there : here
}
const mostDaysAhead = 14

/** A day of the stay that was told before. */
function isWithin(reading: DateReading, told = ''): boolean {
  const [start = '', end] = told.split('/')
  // A quarter or some months are no stay.
  const isStay = dayKnown(start) !== null && end !== undefined
  return reading !== null && 'when' in reading && isStay && start <= reading.when && reading.when <= end
}

/** Days between the writing and a date. */
function distance(reading: DateReading, today: Temporal.PlainDate): number {
  const when = reading && 'when' in reading ? reading.when : ''
  const day = dayKnown(when.split('/')[0])
  return day ? Math.abs(day.until(today, { largestUnit: 'days' }).days) : Infinity
}

/** “On the 13th”, after a date has been told: in its month, or in the month of its other end if only that fits. */
function dayOfMonthTold(day: number, toDay: number | undefined, before: string | undefined): DateReading {
  const months = (before ?? '').split('/').flatMap((when) => /^(?:\d{4}|XXXX)-\d{2}/.exec(when)?.[0] ?? [])
  const days = months.map((month) => `${month}-${String(day).padStart(2, '0')}`)
  const [start = '', end = ''] = (before ?? '').split('/')
  const within = days.find((when) => when.slice(4) >= start.slice(4) && when.slice(4) <= end.slice(4))
  const when = within ?? days[0]
  if (when === undefined) return null
  return checked(toDay === undefined ? when : `${when}/${when.slice(0, -2)}${String(toDay).padStart(2, '0')}`)
}

/** Where only one order gives a month, that one; else the order of the language. */
function dayAndMonth(first: number, second: number, dayFirst: boolean): Point {
  const swapped = dayFirst ? second > 12 && first <= 12 : first > 12 && second <= 12
  return dayFirst !== swapped ? { day: first, month: second } : { day: second, month: first }
}

function monthOf(text: string | undefined, words: DateWords): number | undefined {
  if (text === undefined) return undefined
  return /^\d/.test(text)
    ? Number(text)
    : (words.months[text.toLowerCase()] ?? words.months[text.slice(0, 3).toLowerCase()])
}

const numberOf = (text: string | undefined, { numeral }: DateWords): number | undefined =>
  text === undefined ? undefined : (numeral?.(text) ?? Number.parseInt(text, 10))

function edtfOf({ year, month, day }: Point): string {
  const parts = [year === undefined ? unknownYear : String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

const isYearOnly = ({ month, day }: Point): boolean => month === undefined && day === undefined

function isPeriod(start: Point, end: Point): boolean {
  const years = (end.year ?? 0) - (start.year ?? 0)
  return years > 0 && years <= longestPeriodInYears
}

function isAfter(start: Point, end: Point): boolean {
  return (start.month ?? 0) > (end.month ?? 0) || (start.month === end.month && (start.day ?? 0) > (end.day ?? 0))
}

/** “The second quarter” alone is that of the year told before, else of the writing. */
function partOfYear(
  groups: DateGroups,
  words: DateWords,
  published: string | undefined,
  told: DateContext,
): DateReading {
  const named = groups['yearWord'] !== undefined || groups['year'] !== undefined
  const near = /^\d{4}/.exec(told.before ?? '') ?? /^\d{4}/.exec(published ?? '')
  const year = named ? yearOf(groups, words, published, told) : numberOf(near?.[0], words)
  if (year === undefined) return null
  const [name, months] = groups['half'] === undefined ? [groups['quarter'], 3] : [groups['half'], 6]
  const which = words.ordinals[name?.toLowerCase() ?? '']
  if (which === undefined || which * months > 12) return null
  return checked(`${edtfOf({ year, month: (which - 1) * months + 1 })}/${edtfOf({ year, month: which * months })}`)
}

/** The day of publication, where it is known to the day. */
export function dayKnown(published: string | undefined): Temporal.PlainDate | null {
  return published !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(published) ? Temporal.PlainDate.from(published) : null
}

/** News names a weekday of the week that ends with its publication, or of the week to come. */
function weekdayDate(
  groups: DateGroups,
  words: DateWords,
  published: string | undefined,
  toCome: boolean,
): DateReading {
  const today = dayKnown(published)
  const first = weekdayOf(groups['weekday'], words)
  if (!today || first === undefined) return null
  const last = weekdayOf(groups['toWeekday'], words)
  const days = (last ?? first) - today.dayOfWeek
  const end = toCome ? today.add({ days: (days + 7) % 7 }) : lastWeekday(today, last ?? first)
  if (last === undefined) return { when: end.toString() }
  const begun = lastWeekday(today, first)
  const running = begun.add({ days: (last - first + 7) % 7 })
  if (Temporal.PlainDate.compare(begun, today) < 0 && Temporal.PlainDate.compare(running, today) >= 0)
    return { when: `${begun.toString()}/${running.toString()}` }
  return { when: `${lastWeekday(end, first).toString()}/${end.toString()}` }
}

const weekdayOf = (name: string | undefined, words: DateWords): number | undefined =>
  name === undefined
    ? undefined
    : (words.weekdays[name.toLowerCase()] ?? words.weekdays[name.slice(0, 3).toLowerCase()])

function lastWeekday(day: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 })
}

function relativeDate(
  { relative: text = '', day, toDay }: DateGroups,
  words: DateWords,
  published: string | undefined,
  before: string | undefined,
): DateReading {
  const relative = words.relative[text.toLowerCase()]
  if (relative?.from === 'told' && relative.unit === 'day') return dayFromTold(before, relative.offset)
  const today = dayKnown(relative?.from === 'told' ? before : published)
  if (!today || !relative || relative.unit === 'week') return null
  const { unit, offset } = relative
  if (unit === 'day') return { when: dateFrom(dayFrom(today) + offset).toString() }
  if (unit === 'year') return { when: String(today.year + offset) }
  const month = today.add({ months: offset }).toPlainYearMonth().toString()
  return day === undefined ? { when: month } : dayOfMonthTold(numberOf(day, words) ?? 0, numberOf(toDay, words), month)
}

/** “The next day” of a day without a year has none either. */
function dayFromTold(day: string | undefined, offset: number): DateReading {
  const told = dayKnown(day?.replace(unknownYear, '2000'))
  if (day === undefined || !told) return null
  const when = dateFrom(dayFrom(told) + offset).toString()
  return { when: day.startsWith(unknownYear) ? `${unknownYear}${when.slice(4)}` : when }
}

/** Whether a weekday that stands before a full date is the weekday of that date; null where nothing can be said. */
export function weekdayAgrees(groups: DateGroups, words: DateWords, when: string): boolean | null {
  const weekday = weekdayOf(groups['weekday'], words)
  const day = dayKnown(when.split('/')[0])
  return weekday === undefined || !day ? null : day.dayOfWeek === weekday
}
