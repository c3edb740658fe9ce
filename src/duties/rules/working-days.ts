import { edtfDate, type Day } from '#kernel'
import type { RecordOf, RuleLength } from '#records'
import { firstDayOf, lastDayOf, monthOf, yearOf } from '../calendar.ts'

type Holidays = RecordOf<'holidays'>

/** 1970-01-01 was a Thursday; ISO 8601 counts Monday as 1. */
const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1
const usualWeekend: readonly number[] = [6, 7]
/** Longer than any time of holidays: a calendar in which nobody ever works is a mistake. */
const mostDaysOff = 400

/** On which days people of one country work: weekends, days off, and days that are worked all the same. */
export class WorkCalendar {
  readonly country: string | undefined
  readonly #off = new Map<Day, string>()
  readonly #worked = new Set<Day>()
  readonly #weekends = new Map<number, readonly number[]>()

  constructor(country: string | undefined, lists: readonly Holidays[]) {
    this.country = country
    for (const { body } of lists) {
      if (body.country !== country) continue
      this.#weekends.set(body.year, body.weekend)
      for (const { date, name, off } of body.days) {
        const { earliest, latest } = edtfDate(date)
        if (!Number.isFinite(earliest) || latest - earliest > mostDaysOff) continue
        for (let day = earliest; day <= latest; day += 1) {
          if (off) this.#off.set(day, name.in[name.original] ?? '')
          else this.#worked.add(day)
        }
      }
    }
  }

  /** False where nobody entered the days off of that year: then only weekends are known. */
  knows(day: Day): boolean {
    return this.#weekends.has(yearOf(day))
  }

  /** What the day is called where it is off; empty where it is a day of a weekend, null where people work. */
  dayOff(day: Day): string | null {
    if (this.#worked.has(day)) return null
    const name = this.#off.get(day)
    if (name !== undefined) return name
    return (this.#weekends.get(yearOf(day)) ?? usualWeekend).includes(weekdayOf(day)) ? '' : null
  }

  /** The nearest day on which people work, from this one on in steps of one day; the day itself where they do. */
  nearest(day: Day, step: 1 | -1): Day {
    for (let at = day, tries = 0; tries < mostDaysOff; at += step, tries += 1) if (this.dayOff(at) === null) return at
    return day
  }

  /** The day that is so many working days away; the day itself is not counted. */
  away(day: Day, count: number, step: 1 | -1): Day {
    let at = day
    for (let counted = 0, tries = 0; counted < count && tries < count * 7 + mostDaysOff; tries += 1) {
      at += step
      if (this.dayOff(at) === null) counted += 1
    }
    return at
  }
}

/** The same day of another month; its last day where it is shorter. */
function monthsAway(day: Day, months: number): Day {
  const month = monthOf(day)
  const target = month + months
  return Math.min(firstDayOf(target) + (day - firstDayOf(month)), lastDayOf(target))
}

/** The day at the end of a stretch that begins the day after, or that counts back. */
export function daysAway(day: Day, { count, unit }: RuleLength, step: 1 | -1, calendar: WorkCalendar): Day {
  if (unit === 'working days') return calendar.away(day, count, step)
  return unit === 'months' ? monthsAway(day, step * count) : day + step * count
}
