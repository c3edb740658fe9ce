import type { LeftReason, Rule } from '../../explain/rules.ts'
import { leftOut } from '../../explain/trace.ts'
import { matchesOf } from '../../matches.ts'
import { openingPassage } from '../dates.ts'
import type { Findings, FoundDate } from '../../findings.ts'
import type { Page, Passage } from '../../page.ts'
import type { EventFields } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'

/** How far from its date the word for an event may stand, by how exact the date is. */
const reach = { day: 400, month: 140, year: 70 } as const
const lettersBefore = 160

type Precision = keyof typeof reach

interface TypeFound {
  readonly type: EventFields['type']
  readonly rule: Rule
}

/** The kind of event that happens at a date, and by which rule; null where the date is not that of an event. */
export function eventTypeAt(
  date: FoundDate,
  passage: Passage,
  page: Page,
  findings: Findings,
  sides: Sides,
): TypeFound | null {
  const words = page.language.events
  const precision = precisionOf(date.when)
  const no = (reason: LeftReason): null => leftOut(page, reason, date)
  if (precision === null) return no('events: no single day')
  const before = page.text.slice(Math.max(passage.start, date.start - lettersBefore), date.start)
  if (words.cancelled.test(passage.quote) && !words.movedTo.test(before)) return no('events: did not take place')
  if (isTable(passage) && !date.when.includes('/')) return no('events: row of a table')
  if (comesBack(date, passage, page)) return no('events: date of something else')
  const after = page.text.slice(date.end, Math.min(passage.end, date.end + 40))
  if (words.otherDate.test(before) || words.otherDateAfter.test(after)) return no('events: date of something else')
  if (words.dayOfTelling?.(before, date.quote, page.text.slice(date.end, passage.end)))
    return no('events: date of something else')
  const wished = words.wished.test(before) || words.wishedAfter?.test(page.text.slice(date.end, passage.end)) === true
  if (wished && !words.setFor.test(before)) return no('events: only wished for')
  if (page.form !== 'report' && page.language.passages.closing.test(passage.quote)) {
    return { type: 'signing', rule: { name: 'events: making of the paper' } }
  }
  if (page.form !== 'report' && page.language.commitments.aboutText.test(passage.quote))
    return no('events: term of the text')
  if (precision !== 'day' && words.toldBefore.test(before)) return no('events: told of before')
  const nearest = nearestType(date, passage, page, sides, reach[precision])
  if (precision === 'year' && !isFixed(date, passage, page, findings)) return no('events: only a year')
  if (nearest?.type === 'reception' && (precision !== 'day' || isRelative(date, page)))
    return no('events: no single day')
  if (nearest) return belongsToOthers(nearest, date, sides, passage) ? no('events: of others') : byWord(nearest)
  if (precision !== 'day') return no('events: no word for an event')
  return (!isRelative(date, page) || isLead(date, page, sides)) && tellsOfSides(passage, page, sides)
    ? { type: 'meeting', rule: { name: 'events: sides together on a day' } }
    : no('events: no word for an event')
}

const byWord = ({ type, start, end }: TypeAt): TypeFound => ({
  type,
  rule: { name: 'events: word for an event near a date', shownBy: { start, end } },
})

/** “Every year around 1 May”: the day comes back, and is no day of one event. */
function comesBack({ when, yearAssumed }: FoundDate, { quote }: Passage, page: Page): boolean {
  if (!yearAssumed && !when.startsWith('XXXX')) return false
  return page.form !== 'report' && page.language.commitments.recurrences.some(({ pattern }) => pattern.test(quote))
}

function precisionOf(when: string): Precision | null {
  if (/^(?:\d{4}|XXXX)-\d{2}-\d{2}/.test(when)) return 'day'
  if (/^(?:\d{4}|XXXX)-\d{2}(?:$|\/)/.test(when)) return 'month'
  return /^\d{4}$/.test(when) ? 'year' : null
}

/** On a day without a noun that says for what, the sides came together if one of them acts in the passage. */
function tellsOfSides(passage: Passage, page: Page, sides: Sides): boolean {
  if (page.language.events.happening.test(passage.quote)) return true
  const actors = sides.byPassage[passage.index] ?? []
  return page.language.commitments.speech.test(passage.quote) && actors.some(({ bodies }) => bodies.length > 0)
}

/** Rows of a table carry deadlines. */
const isTable = ({ quote }: Passage): boolean => quote.split('|').length > 2 || row.test(quote)
/** *1 起草函件 韩国海员工会 2024年7月15日*: a number, what, who, until when, parted by blanks. */
const row = /^\d{1,2}\s\p{Lo}[^\s，。；,;]{1,60}\s\p{Lo}[^\s，。；]{1,40}\s[^，。；]{2,20}$/u

/** “Today” in the first sentence, beside the names of both sides, is the day of what is reported. */
function isLead({ passage }: FoundDate, page: Page, { byPassage, principals }: Sides): boolean {
  const named = new Set((byPassage[passage] ?? []).flatMap(({ bodies }) => bodies))
  return openingPassage(page)?.index === passage && principals.slice(0, 2).every((body) => named.has(body))
}

/** “today” alone may say no more than “nowadays”. */
const isRelative = ({ quote }: FoundDate, page: Page): boolean => {
  const relative = page.language.dates.relative[quote.toLowerCase()]
  return relative ? relative.offset === 0 : !/\d|^\p{Lu}/u.test(quote)
}

/** A bare year is that of an event only where the text lays the event down, or where it is still to come. */
function isFixed(date: FoundDate, passage: Passage, page: Page, findings: Findings): boolean {
  const { published } = findings
  if (published !== undefined && date.when < published.slice(0, 4)) return false
  const beside = findings.dates.some(
    ({ passage: index, when }) =>
      index === date.passage && /^\d{4}-\d{2}-\d{2}$/.test(when) && when.slice(0, 4) > date.when,
  )
  if (beside && published === undefined) return false
  if (page.form === 'memorandum' && passage.clause !== undefined && page.language.commitments.presentYears) return true
  return page.language.events.fixed.test(passage.quote)
}

interface TypeAt {
  readonly type: EventFields['type']
  readonly start: number
  readonly end: number
  readonly distance: number
}

function nearestType(date: FoundDate, passage: Passage, page: Page, sides: Sides, reach: number): TypeAt | null {
  const names = (sides.byPassage[passage.index] ?? []).filter(({ kind }) => kind === 'body')
  let nearest: TypeAt | null = null
  for (const { type, pattern } of page.language.events.types) {
    for (const match of matchesOf(pattern, passage.quote)) {
      const start = passage.start + match.index
      const end = start + match[0].length
      if (names.some((name) => name.start <= start && end <= name.end)) continue
      // A point that follows behind a semicolon does not tell what the day before it is of.
      if (start >= date.end && /[;；]/.test(page.text.slice(date.end, start))) continue
      const distance = start >= date.end ? start - date.end : Math.max(0, date.start - end)
      if (distance < (nearest?.distance ?? reach)) nearest = { type, start, end, distance }
    }
  }
  return nearest
}

/** “the congress of another body in April” is not an event of these sides. */
function belongsToOthers({ type, end }: TypeAt, date: FoundDate, sides: Sides, passage: Passage): boolean {
  if (type !== 'conference' || end > date.start) return false
  const between = (sides.byPassage[passage.index] ?? []).filter(
    (actor) => actor.start >= end && actor.end <= date.start && actor.bodies.length > 0,
  )
  return (
    between.length > 0 &&
    between.every(({ bodies }) => !bodies.some((body) => sides.principals.slice(0, 2).includes(body)))
  )
}
