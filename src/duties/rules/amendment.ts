import { edtfDate, type Day } from '#kernel'
import type { cadences, CommitmentBody } from '#records'
import { firstDayOf, monthOf, yearOf } from '../calendar.ts'
import { firstNamed, type Start } from './start.ts'

const monthsOf: Readonly<Partial<Record<(typeof cadences)[number], number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  'two years': 24,
}

const monthsOfPeriod = ({ when }: CommitmentBody): number => (when.kind === 'every' ? (monthsOf[when.cadence] ?? 0) : 0)

/**
 * From when an amended wording is owed: from the first period that begins on or after its day, unless it names another
 * first period. Where the amendment changes how often, it is the first day on which both a period of the old wording
 * and one of the new begin, so that no time is owed twice and none is left out. What is owed once, or over a whole
 * term, has no later period: there the new wording takes over at once. Null where nobody recorded its day. `since` is
 * the day from which the old wording was owed: with it its windows of two years begin.
 */
export function amendedFrom(amending: CommitmentBody, amended: CommitmentBody, since: Start | null): Start | null {
  const named = firstNamed(amending)
  if (named) return named
  if (amending.made === undefined) return null
  const made = edtfDate(amending.made)
  if (!made.yearKnown || !Number.isFinite(made.startLatest)) return null
  // The windows of a new wording begin with its own start.
  const months = Math.max(Math.min(monthsOfPeriod(amending), 12), monthsOfPeriod(amended))
  const day = months === 0 ? made.startLatest : nextBeginning(made.startLatest, months, since)
  return { earliest: day, latest: day }
}

/** The first day of a period of so many months that lies on or after a day. */
function nextBeginning(day: Day, months: number, since: Start | null): Day {
  const month = monthOf(day)
  const anchor = months > 12 && since ? yearOf(since.latest) * 12 : 0
  const own = month - ((month - anchor) % months)
  return firstDayOf(own) === day ? day : firstDayOf(own + months)
}
