import type { Findings, Found } from '../../findings.ts'
import type { Page } from '../../page.ts'
import type { EventFields } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'
import { hostAndGuests } from './host-and-guests.ts'
import { placeNear } from './place-near.ts'

/** Visits and signings that a report tells without a date: one of each type, where no dated one was found. */
export function undatedEvents(
  page: Page,
  { organisations }: Findings,
  sides: Sides,
  dated: readonly Found<EventFields>[],
): Found<EventFields>[] {
  if (page.form !== 'report') return []
  const nameOf = (body: number): string => organisations[body]?.fields.name ?? ''
  return page.language.events.undated.flatMap(({ type, pattern }) => {
    if (dated.some(({ fields }) => fields.type === type)) return []
    const passage = page.passages.find(({ role, quote }) => role === 'sentence' && pattern.test(quote))
    if (!passage) return []
    const { host, guests } = hostAndGuests(type, passage.index, sides)
    const place = placeNear(passage, passage.end, page)
    return {
      fields: {
        type,
        ...(place === undefined ? {} : { place }),
        ...(host === undefined ? {} : { host: nameOf(host) }),
        guests: guests.map(nameOf),
      },
      mentions: [{ start: passage.start, end: passage.end, quote: passage.quote, passage: passage.index }],
      confidence: 'likely' as const,
    }
  })
}
