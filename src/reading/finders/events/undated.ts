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
    return {
      fields: {
        type,
        ...(place === undefined ? {} : { place }),
        ...hostAndGuests(type, passage.index, place, sides, findings),
      },
      mentions: [{ start: passage.start, end: passage.end, quote: passage.quote, passage: passage.index }],
      confidence: 'likely' as const,
    }
  })
}
