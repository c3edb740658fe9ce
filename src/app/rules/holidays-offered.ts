import { dayOf, dayText } from '#kernel'
import { writtenIn, type HolidaysBody } from '#records'
import Holidays from 'date-holidays'
import type { Context } from '../context.ts'
import { permit } from '../permissions.ts'
import type { Actor } from '../views.ts'
import type { OfferedHolidays } from './views.ts'

type Days = HolidaysBody['days']

/** Days off with the same date every year, for countries that the library does not have; to be checked each year. */
const byHand: Readonly<
  Record<string, { readonly source: string; readonly days: readonly [monthDay: string, name: string][] }>
> = {
  LA: {
    source: 'Entered by hand: days that are usually off in Laos. Check them against the notice of the year.',
    days: [
      ['01-01', 'ວັນປີໃໝ່ສາກົນ'],
      ['03-08', 'ວັນແມ່ຍິງສາກົນ'],
      ['04-14/04-16', 'ບຸນປີໃໝ່ລາວ'],
      ['05-01', 'ວັນກຳມະກອນສາກົນ'],
      ['12-02', 'ວັນຊາດ'],
    ],
  },
}

/**
 * The days off of a country in a year, as a proposal that a person looks through and saves: from the library where it
 * has the country, else from the list by hand. Days that move by a notice of the year (bridge days, days that are worked
 * instead) are in neither.
 */
export async function holidaysOffered(
  _context: Context,
  actor: Actor,
  { country, year }: { readonly country: string; readonly year: number },
): Promise<OfferedHolidays> {
  permit(actor, 'look')
  const hand = byHand[country]
  if (hand) return { known: true, body: bodyOf(country, year, hand.source, handDays(hand.days, year)) }
  const library = new Holidays(country)
  const isKnown = Object.hasOwn(library.getCountries(), country)
  const days = isKnown ? libraryDays(library, year) : []
  const source = isKnown ? `date-holidays 3.37.0, ${country}. Check it against the notice of the year.` : '…'
  return { known: isKnown, body: bodyOf(country, year, source, days) }
}

const bodyOf = (country: string, year: number, source: string, days: Days): HolidaysBody => ({
  country,
  year,
  days,
  weekend: [6, 7],
  source,
})

const handDays = (days: readonly [string, string][], year: number): Days =>
  days.map(([monthDay, name]) => ({
    date: monthDay
      .split('/')
      .map((part) => `${year}-${part}`)
      .join('/'),
    name: writtenIn('lo', name),
    off: true,
  }))

/** Public holidays of whole days: those of half a day, or for some people only, begin at noon in the library. */
function libraryDays(library: Holidays, year: number): Days {
  const [language = 'en'] = library.getLanguages()
  const zone = library.getTimezones()[0] ?? 'UTC'
  return library
    .getHolidays(year)
    .filter(({ type, date }) => type === 'public' && date.slice(11, 16) === '00:00')
    .map(({ date, start, end, name }) => ({
      date: spanOf(date.slice(0, 10), lengthInDays(start, end, zone)),
      name: writtenIn(language, name),
      off: true,
    }))
}

type Moment = ReturnType<Holidays['getHolidays']>[number]['start']

function lengthInDays(start: Moment, end: Moment, zone: string): number {
  const [from, to] = [start, end].map((moment) =>
    Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).toPlainDate(),
  )
  return from && to ? from.until(to).days : 1
}

const spanOf = (first: string, days: number): string =>
  days <= 1 ? first : `${first}/${dayText(dayOf(first) + days - 1)}`
