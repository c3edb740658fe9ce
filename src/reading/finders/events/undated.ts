import type { Findings, Found } from '../../findings.ts'
import type { Page } from '../../page.ts'
import type { EventFields } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'
import { hostAndGuests } from './host-and-guests.ts'
import { placeNear } from './place-near.ts'

/** Visits and signings that a report tells without a date: one of each type, where no dated one was found. */
export function undatedEvents(
  page: Page,
  findings: Findings,
  sides: Sides,
  dated: readonly Found<EventFields>[],
): Found<EventFields>[] {
  if (page.form !== 'report') return []
  const datedPassages = new Set(findings.dates.map(({ passage }) => passage))
  return page.language.events.undated.flatMap(({ type, pattern }) => {
    if (dated.some(({ fields }) => fields.type === type)) return []
    const passage = page.passages.find(
      ({ role, quote, index }) => role === 'sentence' && !datedPassages.has(index) && pattern.test(quote),
    )
    if (!passage) return []
    const place = placeNear(passage, passage.end, page, sides)
    const when = type === 'signing' ? dayOfMeeting(dated) : undefined
    return {
      fields: {
        type,
        ...(when === undefined ? {} : { when }),
        ...(place === undefined ? {} : { place }),
        ...hostAndGuests(type, passage.index, place, sides, findings, page.language),
      },
      mentions: [{ start: passage.start, end: passage.end, quote: passage.quote, passage: passage.index }],
      confidence: 'likely' as const,
      rule: { name: 'events: told without a date' } as const,
      ...(when === undefined ? {} : { basis: { when: { assumed: 'dates-of-the-text' as const } } }),
    }
  })
}

/** What is signed where the text tells of one meeting alone is signed at that meeting. */
function dayOfMeeting(dated: readonly Found<EventFields>[]): string | undefined {
  const days = new Set(dated.flatMap(({ fields }) => (fields.type === 'meeting' ? [fields.when ?? ''] : [])))
  const [day = ''] = days
  return days.size === 1 && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
}
