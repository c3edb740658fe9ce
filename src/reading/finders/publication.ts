import type { Finder } from '../finder.ts'
import type { Page, Passage } from '../page.ts'
import { expressionsOf, isOpening, openingPassage } from './dates.ts'

const fullDay = /^\d{4}-\d{2}-\d{2}$/
const rolesInOrder: readonly Passage['role'][] = ['dateline', 'byline']

/**
 * Finds the day on which a report was published: a full date on the line that gives it, or beside the author's
 * name. Memoranda and minutes are not published: their dates say when they were made.
 */
export const findPublication: Finder = (page) => {
  if (page.form !== 'report') return {}
  for (const role of rolesInOrder) {
    for (const passage of page.passages) {
      if (passage.role !== role) continue
      for (const { reading } of expressionsOf(passage, page, undefined)) {
        if (reading && 'when' in reading && fullDay.test(reading.when)) return { published: reading.when }
      }
    }
  }
  return openingDate(page) ?? footDate(page) ?? {}
}

/** A line at the foot of the page that holds a date and next to nothing else. */
function footDate(page: Page): { published: string } | null {
  const first = openingPassage(page)
  for (const passage of page.passages) {
    if (passage.role !== 'noise' || !first || passage.start < first.start || passage.quote.length > longestFoot)
      continue
    for (const { reading, start, end } of expressionsOf(passage, page, undefined)) {
      const rest = page.text.slice(passage.start, start) + page.text.slice(end, passage.end)
      if (!reading || !('when' in reading) || !fullDay.test(reading.when)) continue
      if ((rest.match(/\p{L}{2,}/gu)?.length ?? 0) <= mostWordsOfFoot) return { published: reading.when }
    }
  }
  return null
}
const longestFoot = 60
const mostWordsOfFoot = 3

/** “Hanoi, March 14 – …”: in the one year in which the report has full dates of that month or its neighbours. */
function inYearOfText(when: string, page: Page): string | undefined {
  const month = Number(when.slice(5, 7))
  const years = new Set<string>()
  for (const passage of page.passages) {
    if (passage.role !== 'sentence') continue
    for (const { reading } of expressionsOf(passage, page, undefined)) {
      const [year = '', of] = reading && 'when' in reading ? reading.when.split('-') : []
      if (/^\d{4}$/.test(year) && Math.abs(Number(of?.slice(0, 2)) - month) <= 1) years.add(year)
    }
  }
  const [year] = years
  return year === undefined || years.size > 1 ? undefined : when.replace('XXXX', year)
}

/** “Jakarta, 3 September 2019 – …”: the day on which the report was sent, at the head of its first sentence. */
function openingDate(page: Page): { published: string } | null {
  const first = openingPassage(page)
  if (!first) return null
  for (const { reading, start, end } of expressionsOf(first, page, undefined)) {
    if (!reading || !('when' in reading) || !/^[\dX]{4}-\d{2}-\d{2}$/.test(reading.when)) continue
    if (!isOpening(page, first, start, end)) return null
    const published = fullDay.test(reading.when) ? reading.when : inYearOfText(reading.when, page)
    return published === undefined ? null : { published }
  }
  return null
}
