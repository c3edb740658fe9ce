import { dateFrom, type Day } from '#kernel'
import { languageFor, translator } from '#messages'
import ICAL from 'ical.js'
import type { DutyLine } from './duty-line.ts'

// The library does not count the blank with which a folded line goes on: RFC 5545 allows 75 octets with it.
ICAL.foldLength = 74

/** One day of a calendar on which something is due. */
export interface CalendarDay {
  /** The same for the same duty for ever: programs know by it what they have already. */
  readonly uid: string
  readonly day: Day
  readonly title: string
  readonly text: string
  /** How many days before a program may remind. */
  readonly reminders: readonly number[]
}

export interface DutyCalendar {
  readonly name: string
  /** BCP 47: that of the words in it. */
  readonly language: string
  /** ISO 8601 in UTC: when what it shows was last written. */
  readonly stamp: string
  readonly days: readonly CalendarDay[]
}

/** States in which nothing is left to do; what was met stays in the calendar, with a mark. */
const over: ReadonlySet<DutyLine['state']> = new Set(['missed', 'waived', 'superseded', 'ended', 'suspended'])
const met: ReadonlySet<DutyLine['state']> = new Set(['met', 'made up'])

/** What is due by day. Duties without a last day stand in no calendar. */
export function dutyCalendar(
  lines: readonly DutyLine[],
  about: Pick<DutyCalendar, 'name' | 'language' | 'stamp'>,
): DutyCalendar {
  const { say } = translator(languageFor([about.language]))
  const days = lines.flatMap((line) =>
    line.due === null || over.has(line.state) ? [] : [dayOfDuty({ ...line, due: line.due }, say)],
  )
  return { ...about, days }
}

type Say = ReturnType<typeof translator>['say']

function dayOfDuty(line: DutyLine & { readonly due: Day }, say: Say): CalendarDay {
  const { id, due, what, debtors, partnership, agreement, stateInWords, isOurs, because, state } = line
  const who = isOurs ? say('calendar.ours', { what }) : say('calendar.theirs', { what, who: debtors })
  const facts = [stateInWords, debtors, partnership, agreement].filter(Boolean).join(' · ')
  return {
    uid: `${id}@duty.comity`,
    day: due,
    title: met.has(state) ? say('calendar.done', { title: who }) : who,
    text: [facts, ...because].join('\n'),
    reminders: isOurs && !met.has(state) ? [7, 1] : [],
  }
}

/** The calendar as iCalendar (RFC 5545), of whole days: what Outlook, Google and Apple show alike. */
export function iCalendarOf({ name, language, stamp, days }: DutyCalendar): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', `-//Comity//Duties//${language.toUpperCase()}`)
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN')
  calendar.updatePropertyWithValue('method', 'PUBLISH')
  // Not in RFC 5545, and what programs name a subscribed calendar by, and how often they come back.
  calendar.updatePropertyWithValue('x-wr-calname', name)
  calendar.updatePropertyWithValue('x-published-ttl', 'PT6H')
  const at = timeOf(stamp)
  for (const day of days) calendar.addSubcomponent(eventOf(day, at, language))
  return `${calendar.toString()}\r\n`
}

function eventOf(
  { uid, day, title, text, reminders }: CalendarDay,
  stamp: ICAL.Time,
  language: string,
): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.updatePropertyWithValue('uid', uid)
  event.updatePropertyWithValue('dtstamp', stamp)
  event.updatePropertyWithValue('last-modified', stamp)
  event.updatePropertyWithValue('dtstart', dateOf(day))
  // The end of whole days is the day after them.
  event.updatePropertyWithValue('dtend', dateOf(day + 1))
  event.updatePropertyWithValue('summary', title).setParameter('language', language)
  event.updatePropertyWithValue('description', text).setParameter('language', language)
  event.updatePropertyWithValue('transp', 'TRANSPARENT')
  for (const before of reminders) event.addSubcomponent(alarmOf(title, before))
  return event
}

function alarmOf(title: string, daysBefore: number): ICAL.Component {
  const alarm = new ICAL.Component('valarm')
  alarm.updatePropertyWithValue('action', 'DISPLAY')
  alarm.updatePropertyWithValue('description', title)
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString(`-P${daysBefore}D`))
  return alarm
}

function dateOf(day: Day): ICAL.Time {
  const { year, month, day: dayOfMonth } = dateFrom(day)
  return new ICAL.Time({ year, month, day: dayOfMonth, isDate: true }, ICAL.Timezone.localTimezone)
}

function timeOf(instant: string): ICAL.Time {
  const { year, month, day, hour, minute, second } = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC')
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, ICAL.Timezone.utcTimezone)
}
