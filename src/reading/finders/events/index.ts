import type { Rule } from '../../explain/rules.ts'
import { leftOut } from '../../explain/trace.ts'
import { matchesOf } from '../../matches.ts'
import type { Finder } from '../../finder.ts'
import type { Findings, Found, FoundDate } from '../../findings.ts'
import type { Page, Passage } from '../../page.ts'
import type { Basis, EventFields } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'
import { sidesOf } from '../../sides/sides-of.ts'
import { isMaking } from '../agreements/made.ts'
import { eventTypeAt } from './event-type.ts'
import { hostAndGuests } from './host-and-guests.ts'
import { placeNear } from './place-near.ts'
import { undatedEvents } from './undated.ts'

const read: ReadonlySet<Passage['role']> = new Set(['sentence', 'item'])

/** Finds the events that the text reports or fixes: each date that is the date of one, and visits and signings told without a date. */
export const findEvents: Finder = (page, findings) => {
  const sides = sidesOf(page, findings)
  const dated = findings.dates.flatMap((date) => eventAt(date, page, findings, sides) ?? [])
  const exact = dated.filter((event) => {
    const told = isToldExactly(event, dated)
    for (const date of told ? event.mentions.slice(1) : []) leftOut(page, 'events: told to the day', date)
    return !told
  })
  return { events: [...exact, ...undatedEvents(page, findings, sides, exact)] }
}

function eventAt(date: FoundDate, page: Page, findings: Findings, sides: Sides): Found<EventFields> | null {
  const passage = page.passages[date.passage]
  if (!passage) return null
  if (passage.role === 'dateline' && page.language.events.madeAfterwards.test(passage.quote))
    return leftOut(page, 'events: written afterwards', date)
  const of = (type: EventFields['type'], rule: Rule): Found<EventFields> =>
    event(type, rule, date, passage, page, findings, sides)
  if (page.language.passages.whenLine?.test(passage.quote))
    return of(typeInTitle(page), { name: 'events: line of the meeting' })
  if (isMeetingLine(passage, date, page)) return of('meeting', { name: 'events: line of the meeting' })
  if (passage.role === 'dateline' && date.when.includes('/') && page.language.events.schedule?.test(passage.quote))
    return of('conference', { name: 'events: line of the meeting' })
  if (isMaking(passage, page)) return of('signing', { name: 'events: making of the paper' })
  if (!read.has(passage.role)) return null
  const isPeriodEnd = date.edge === 'until' && date.when.includes('/')
  if (isPeriodEnd || date.edge === 'since' || date.edge === 'by' || date.edge === 'after')
    return leftOut(page, 'events: beginning or last day', date)
  if (date.edge === 'until' && /^\d{4}$/.test(date.when)) return leftOut(page, 'events: only a year', date)
  const found = eventTypeAt(date, passage, page, findings, sides)
  return found && of(found.type, found.rule)
}

/** “Next year's talks are scheduled for 21 May”: the year alone tells nothing that the day does not. */
function isToldExactly({ fields, mentions }: Found<EventFields>, others: readonly Found<EventFields>[]): boolean {
  const year = fields.when ?? ''
  return (
    /^\d{4}$/.test(year) &&
    !/\d/.test(mentions[1]?.quote ?? '') &&
    others.some(
      (other) =>
        other.fields.when?.startsWith(`${year}-`) === true && other.mentions[0]?.passage === mentions[0]?.passage,
    )
  )
}

/**
 * Minutes say when and where the meeting was in a line of their own or in their title, and under a heading of its own
 * when the next one is.
 */
function isMeetingLine({ role, index }: Passage, { when }: FoundDate, page: Page): boolean {
  if (page.form !== 'minutes') return false
  const heading = page.passages[index - 1]
  const isNext = heading?.role === 'heading' && page.language.commitments.nextMeetingHeading.test(heading.quote)
  const isNextLine = page.language.commitments.nextMeeting.test(page.passages[index]?.quote ?? '')
  return role === 'dateline' || isNext || isNextLine || (/^\d{4}-\d{2}-\d{2}/.test(when) && role === 'title')
}

function event(
  type: EventFields['type'],
  rule: Rule,
  date: FoundDate,
  passage: Passage,
  page: Page,
  findings: Findings,
  sides: Sides,
): Found<EventFields> {
  const place = placeNear(passage, date.start, page, sides)
  const people = hostAndGuests(type, date.passage, place, sides, findings, page.language)
  const mention = { start: passage.start, end: passage.end, quote: passage.quote, passage: passage.index }
  const basis: Record<string, Basis> = date.yearAssumed ? { when: { assumed: 'dates-of-the-text' } } : {}
  return {
    fields: {
      type,
      when: date.edge === 'until' ? `/${date.when}` : date.when,
      ...(place === undefined ? {} : { place }),
      ...people,
    },
    mentions: [mention, { start: date.start, end: date.end, quote: date.quote, passage: date.passage }],
    confidence: date.yearAssumed || date.when.startsWith('XXXX') ? 'likely' : 'sure',
    basis,
    rule,
  }
}

/** What a notice calls together: the kind of event whose word stands in its title. */
function typeInTitle({ form, title = '', language }: Page): EventFields['type'] {
  const named = language.events.types.find(({ pattern }) => matchesOf(pattern, title).length > 0)
  return form === 'report' ? (named?.type ?? 'meeting') : 'meeting'
}
