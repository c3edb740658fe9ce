import { placeAt } from '../directory/index.ts'
import type { FoundOrganisation } from '../findings.ts'
import type { Page } from '../page.ts'
import { wordsIn } from '../words.ts'
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
  const words = wordsIn(page.text.slice(start, end), start)
  const bodies: number[] = []
  for (let index = 0; index < words.length; index++) {
    const found = placeAt(words, index)
    if (!found || (found.place.kind === 'adjective' && !anywhere)) continue
    const at = words[index]?.start ?? start
    const hangs = page.language.actors.preposition.test(page.text.slice(Math.max(start, at - lettersBefore), at))
    if (hangs && !anywhere) continue
    const { country, key, kind } = found.place
    const body = bodyOf({ country, ...(kind === 'city' ? { city: key } : {}) }, organisations, sides.principals)
    if (body !== undefined && !bodies.includes(body)) bodies.push(body)
  }
  return bodies
}
