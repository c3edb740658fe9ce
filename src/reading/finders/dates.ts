import { leftOut } from '../explain/trace.ts'
import { matchesOf } from '../matches.ts'
import type { Finder } from '../finder.ts'
import type { FoundDate } from '../findings.ts'
import type { Page, Passage } from '../page.ts'
import type { Warning } from '../proposal.ts'
import { readDate, type DateContext, type DateGroups, type DateReading } from './date-parts.ts'

/** No date is longer than this, from its last hint on. */
const longestDate = 120

interface Expression {
  readonly start: number
  readonly end: number
  readonly groups: DateGroups
  readonly reading: DateReading
}

/**
 * Finds every date and period that the text names, as EDTF, and warns of those that no calendar has, such as
 * 2022/51/27. What the page puts around its article gives warnings only.
 */
export const findDates: Finder = (page, { published, warnings }) => {
  const dates: FoundDate[] = []
  const impossible: Warning[] = []
  const opening = openingPassage(page)
  let before: string | undefined
  let day: string | undefined
  let today = published
  for (const passage of page.passages) {
    for (const { start, end, groups, reading } of expressionsOf(passage, page, today, () => ({ before, day }))) {
      if (!reading) continue
      // In minutes the day of the meeting is the day from which “today” and “next year” are told.
      if (page.form === 'minutes' && passage.role === 'dateline' && 'when' in reading) today ??= reading.when
      // A report without a day of its own is of the year that its head names: “last year” is the one before.
      if ('when' in reading && isYearOfHead(reading.when, passage, opening) && groups['edge'] === undefined)
        today ??= reading.when
      if ('when' in reading && passage.role !== 'noise') {
        // A year alone says nothing of the month that a day told later belongs to.
        if (before === undefined || reading.when.length > 'YYYY'.length) before = reading.when
        if (oneDay.test(reading.when)) day = reading.when
      }
      const quote = page.text.slice(start, end)
      if ('impossible' in reading) {
        impossible.push({ code: 'impossible-date', citation: { start, end, quote } })
        leftOut(page, 'dates: no such day', { start, end })
      } else if (isOpening(page, opening, start, end)) leftOut(page, 'dates: day of writing', { start, end })
      else if (passage.role !== 'noise') {
        const mention = { start, end, quote, passage: passage.index, ...edged(groups, page, reading.when) }
        dates.push({ ...mention, when: reading.when })
        if (reading.also !== undefined) dates.push({ ...mention, when: reading.also })
      }
    }
  }
  return { dates, warnings: [...warnings, ...impossible] }
}

/** “The ‘2011 friendship games’ were held in Shenyang”: the year alone, in the title or the first sentence. */
export const isYearOfHead = (when: string, passage: Passage | undefined, opening: Passage | undefined): boolean =>
  /^\d{4}$/.test(when) && opening !== undefined && (passage?.role === 'title' || passage === opening)

const oneDay = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/

const longestOpening = 40
/** How far before a date the words may stand that say that it is still to come. */
const lettersBefore = 140

/** The first sentence of a report, which may open with the place and day of its writing. */
export const openingPassage = (page: Page): Passage | undefined =>
  page.form === 'report' ? page.passages.find(({ role }) => role === 'sentence') : undefined

/** The place and day before a dash at the head of a report tell where and when it was written, not what happened. */
export function isOpening(page: Page, opening: Passage | undefined, start: number, end: number): boolean {
  if (!opening || start < opening.start || start - opening.start > longestOpening) return false
  const before = page.text.slice(opening.start, start)
  const after = page.text.slice(end, end + 6)
  if (/\p{Ll}\s\p{Ll}/u.test(before)) return false
  return (
    /^[)\s.]*[–—:-]\s/.test(after) ||
    (/^\(\p{Lu}[\p{L} ]+,\s$/u.test(before) && /^\)\s/.test(after)) ||
    (/^\.(?:\s|$)/.test(after) && /^\p{Lu}[\p{L} -]+,\s$/u.test(before))
  )
}

function edged(groups: DateGroups, page: Page, when: string): Pick<FoundDate, 'edge'> {
  const { edges } = page.language.dates
  const edge = edges[groups['edgeAfter'] ?? ''] ?? edges[groups['edge']?.toLowerCase() ?? '']
  // “From July 22 to 25” has both its ends.
  return edge === undefined || (edge === 'since' && when.includes('/')) ? {} : { edge }
}

const afterOf = (quote: string, { 0: match, index }: RegExpExecArray): string =>
  quote.slice(index + match.length, index + match.length + lettersAfter)
/** How far behind a date its verb may stand. */
const lettersAfter = 100

/** The date expressions of one passage. The quote begins after the word that makes the date an edge. */
export function* expressionsOf(
  passage: Passage,
  page: Page,
  published: string | undefined,
  told: () => Pick<DateContext, 'before' | 'day'> = () => ({}),
): Generator<Expression> {
  const { dates } = page.language
  const hints = matchesOf(dates.hint, passage.quote)
  const last = hints.at(-1)
  if (!last) return
  for (const match of matchesOf(dates.expression, passage.quote.slice(0, last.index + longestDate))) {
    const groups = match.groups ?? {}
    const edge = groups['edge']
    const skipped = edge === undefined ? 0 : match[0].length - match[0].slice(edge.length).trimStart().length
    yield {
      start: passage.start + match.index + skipped,
      end: passage.start + match.index + match[0].length - (groups['edgeAfter']?.length ?? 0),
      groups,
      reading: readDate(groups, dates, published, {
        ...told(),
        toCome:
          dates.edges[edge?.toLowerCase() ?? ''] === 'until' ||
          dates.futureAfter?.test(afterOf(passage.quote, match)) === true ||
          (dates.future.test(passage.quote.slice(Math.max(0, match.index - lettersBefore), match.index)) &&
            dates.pastBefore?.test(passage.quote.slice(Math.max(0, match.index - lettersBefore), match.index)) !==
              true),
      }),
    }
  }
}
