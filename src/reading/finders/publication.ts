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
  return openingDate(page)
}

/** “Jakarta, 3 September 2019 – …”: the day on which the report was sent, at the head of its first sentence. */
function openingDate(page: Page): { published?: string } {
  const first = openingPassage(page)
  if (!first) return {}
  for (const { reading, start, end } of expressionsOf(first, page, undefined)) {
    if (!reading || !('when' in reading) || !fullDay.test(reading.when)) continue
    return isOpening(page, first, start, end) ? { published: reading.when } : {}
  }
  return {}
}
