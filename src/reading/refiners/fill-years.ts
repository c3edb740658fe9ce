import { isEdtf } from '#kernel'
import { dayKnown } from '../finders/date-parts.ts'
import { isYearOfHead, openingPassage } from '../finders/dates.ts'
import type { Refiner } from '../finder.ts'
import type { FoundDate } from '../findings.ts'
import type { Page, Passage } from '../page.ts'

const noYear = 'XXXX'
/** News tells of what is going on: what happens, or a stay that ends, within so many days of the publication. */
const daysAhead = 7
const daysAheadOfStay = 14
/** Minutes look half a year ahead. */
const daysAheadOfPaper = 190
/** Days of one visit lie no more than this many months apart. */
const monthsApart = 1
const mostNeighbours = 20

/**
 * Fills in the year of a dateless day, from a date that the text shows and never from elsewhere: a year in the
 * same sentence, the day of publication (a day later in the calendar than that belongs to the year before, unless
 * the sentence speaks of what is to come), another full date of the same visit. Else it stays `XXXX-…`.
 */
export const fillYears: Refiner = (page, { dates, published }) => {
  const full = dates.filter(({ when, edge }) => /^\d{4}-\d{2}(-\d{2})?($|\/)/.test(when) && edge !== 'since')
  const meeting =
    page.form === 'report' ? undefined : full.find(({ passage }) => tellsOfMaking(page.passages[passage], page))
  const inPassage = Map.groupBy(dates, ({ passage }) => passage)
  const yearsByMonth = Map.groupBy(full, ({ when }) => Number(when.slice(5, 7)))
  const filled = dates.map((date) => {
    if (!date.when.startsWith(noYear)) return date
    const when =
      yearOfSentence(date, inPassage.get(date.passage) ?? []) ??
      yearOfHeading(date, page, inPassage) ??
      yearOfParagraph(date, page, inPassage, meeting?.when) ??
      byPublication(date, published ?? meeting?.when, page) ??
      byNeighbours(date, yearsByMonth) ??
      (published === undefined ? yearOfOneDay(date, page, full) : undefined) ??
      (published === undefined ? yearOfTitle(date, page, inPassage) : undefined) ??
      (published === undefined ? yearOfHead(date, page, dates) : undefined)
    return when !== undefined && isEdtf(when) ? { ...date, when, yearAssumed: true } : date
  })
  return { dates: filled }
}

/** The line of a paper that says when it was made or when those met. */
function tellsOfMaking(passage: Passage | undefined, { form, language: { passages } }: Page): boolean {
  if (!passage) return false
  const { role, quote } = passage
  const closes = form === 'minutes' && passages.closing.test(quote)
  return role === 'dateline' || closes || passages.whenLine?.test(quote) === true
}

const withYear = (when: string, year: number): string => {
  const [start = '', end] = when.split('/')
  const begin = start.replace(noYear, String(year))
  if (end === undefined) return begin
  const endYear = end.slice(4) < start.slice(4) ? year + 1 : year
  return `${begin}/${end.replace(noYear, String(endYear))}`
}

/** “… in 2025, one in June”: the year that the sentence names before the day. */
function yearOfSentence(date: FoundDate, dates: readonly FoundDate[]): string | undefined {
  const named = dates.filter(
    ({ when, start, edge }) => start < date.start && edge === undefined && /^\d{4}(?:$|-\d{2})/.test(when),
  )
  const year = named.at(-1)?.when.split('/').at(-1)?.slice(0, 4)
  return year === undefined || !/^\d{4}$/.test(year) ? undefined : withYear(date.when, Number(year))
}

/** “Plan for 2024”: the one year that the heading names under which the day stands. */
function yearOfHeading(
  date: FoundDate,
  { passages }: Page,
  inPassage: ReadonlyMap<number, readonly FoundDate[]>,
): string | undefined {
  for (let index = date.passage - 1; index >= 0 && date.passage - index <= passagesUnderHeading; index--) {
    if (passages[index]?.role !== 'heading') continue
    const years = (inPassage.get(index) ?? []).filter(({ when, edge }) => /^\d{4}$/.test(when) && edge === undefined)
    return years.length === 1 ? withYear(date.when, Number(years[0]?.when)) : undefined
  }
  return undefined
}

/** “In 2025 it is Qingdao’s turn. … The third week of May”: the year to come of which the point speaks. */
function yearOfParagraph(
  date: FoundDate,
  { passages }: Page,
  inPassage: ReadonlyMap<number, readonly FoundDate[]>,
  meeting: string | undefined,
): string | undefined {
  if (meeting === undefined) return undefined
  const { paragraph } = passages[date.passage] ?? {}
  for (let index = date.passage - 1; passages[index]?.paragraph === paragraph && index >= 0; index--) {
    const year = (inPassage.get(index) ?? []).find(({ when }) => /^\d{4}$/.test(when))?.when
    if (year !== undefined) return year > meeting.slice(0, 4) ? withYear(date.when, Number(year)) : undefined
  }
  return undefined
}

/** “Next September”, where all full days of the report lie in one year, before it. */
function yearOfOneDay(date: FoundDate, page: Page, full: readonly FoundDate[]): string | undefined {
  const days = full.filter(({ when }) => /^\d{4}-\d{2}-\d{2}/.test(when)).map(({ when }) => when)
  const years = new Set(days.map((when) => when.slice(0, 4)))
  const [year] = years
  if (page.form !== 'report' || years.size !== 1 || year === undefined || !isToCome(date, page)) return undefined
  const when = withYear(date.when, Number(year))
  return days.every((day) => day.slice(0, when.length) < when) ? when : undefined
}

/** “International cooperation in 2022”: the one year of which the title says that the report is. */
function yearOfTitle(
  date: FoundDate,
  { passages, form }: Page,
  inPassage: ReadonlyMap<number, readonly FoundDate[]>,
): string | undefined {
  const title = form === 'report' ? passages.find(({ role }) => role === 'title') : undefined
  const dates = (title && inPassage.get(title.index)) ?? []
  return dates.length === 1 && /^\d{4}$/.test(dates[0]?.when ?? '')
    ? withYear(date.when, Number(dates[0]?.when))
    : undefined
}

/** “The ‘2011 friendship games’ … next September”: no later year stands in the report than the one of its head. */
function yearOfHead(date: FoundDate, page: Page, dates: readonly FoundDate[]): string | undefined {
  const opening = openingPassage(page)
  const years = dates.filter(({ when, edge }) => /^\d{4}$/.test(when) && edge === undefined)
  const head = years.find(({ when, passage }) => isYearOfHead(when, page.passages[passage], opening))?.when
  if (head === undefined || years.some(({ when }) => when > head) || !isToCome(date, page)) return undefined
  return withYear(date.when, Number(head))
}
const passagesUnderHeading = 12

/** In minutes the day of the meeting stands in the place of the day of publication. */
function byPublication(date: FoundDate, published: string | undefined, page: Page): string | undefined {
  const today = dayKnown(published)
  if (!today) return undefined
  const start = date.when.split('/')[0]?.slice(5) ?? ''
  const now = today.toString().slice(5)
  const sameYear = withYear(date.when, today.year)
  if (isToCome(date, page)) return start.padEnd(5, '~') < now ? withYear(date.when, today.year + 1) : sameYear
  const lasts = date.edge === 'until' || date.when.includes('/')
  const isPaper = page.form !== 'report'
  // What is to be done by a day is told before that day.
  const isDue = date.edge === 'by'
  const soon = today.add({ days: isPaper || isDue ? daysAheadOfPaper : lasts ? daysAheadOfStay : daysAhead }).toString()
  const running = (isPaper || isDue || sameYear.length > 7) && sameYear.slice(0, 10) <= soon
  return start <= now || running ? sameYear : withYear(date.when, today.year - 1)
}

function isToCome(date: FoundDate, page: Page): boolean {
  const passage = page.passages[date.passage]
  if (!passage) return false
  const { future, futureAfter } = page.language.dates
  const head = headOf(passage, page)
  return (
    (head !== undefined && future.test(head.quote)) ||
    future.test(page.text.slice(Math.max(passage.start, date.start - 90), date.end)) ||
    futureAfter?.test(page.text.slice(date.end, Math.min(passage.end, date.end + 90))) === true
  )
}

/** “The participants resolved to:” before the list in which the passage is an item. */
function headOf({ role, index }: Passage, { passages }: Page): Passage | undefined {
  if (role !== 'item') return undefined
  const head = passages.slice(Math.max(0, index - passagesUnderHeading), index).findLast((one) => one.role !== 'item')
  return head?.quote.endsWith(':') === true ? head : undefined
}

/** The year of the full dates nearest in the calendar, where all near ones name the same. */
function byNeighbours(date: FoundDate, byMonth: ReadonlyMap<number, readonly FoundDate[]>): string | undefined {
  const month = Number(date.when.slice(5, 7))
  const years = new Set<string>()
  for (let near = month - monthsApart; near <= month + monthsApart; near++) {
    for (const { when } of (byMonth.get(near) ?? []).slice(0, mostNeighbours)) years.add(when.slice(0, 4))
  }
  const [year] = years
  return years.size === 1 && year !== undefined ? withYear(date.when, Number(year)) : undefined
}
