import type { FoundOrganisation } from '../findings.ts'
import type { Page } from '../page.ts'
import type { Sides } from './actors.ts'
import { bodyOf } from './places.ts'

const lettersBefore = 24

/**
 * The sides whose city or country acts in a stretch of the text (“Hanoi has asked”, “Hanoi, Seoul agreed”), or, with
 * `anywhere`, is named at all in it.
 */
export function bodyOfPlaceIn(
  start: number,
  end: number,
  page: Page,
  sides: Sides,
  organisations: readonly FoundOrganisation[],
  anywhere = false,
): number[] {
  const bodies: number[] = []
  for (const { start: at, end: after, place } of page.language.places(page.text.slice(start, end), start)) {
    if (place.kind === 'adjective' && !anywhere) continue
    if (!anywhere && hangs(start, at, after, end, page)) continue
    const { country, key, kind } = place
    const body = bodyOf({ country, ...(kind === 'city' ? { city: key } : {}) }, organisations, sides.principals)
    if (body !== undefined && !bodies.includes(body)) bodies.push(body)
  }
  return bodies
}

function hangs(start: number, at: number, after: number, end: number, { text, language }: Page): boolean {
  const { actingMark, preposition } = language.actors
  if (actingMark) return !actingMark.test(text.slice(after, Math.min(end, after + lettersBehind)))
  return preposition.test(text.slice(Math.max(start, at - lettersBefore), at))
}
const lettersBehind = 12
