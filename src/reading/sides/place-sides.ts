import { surfaceMatcher } from '../names/surface-matcher.ts'
import type { FoundOrganisation, Mention } from '../findings.ts'
import type { Page, Passage } from '../page.ts'
import { bodyOf } from './places.ts'

/** A place that stands for its body, with the word that makes it a side. */
export interface PlaceSide extends Mention {
  readonly body: number
}

interface Named {
  readonly start: number
  readonly end: number
  readonly body: number
  readonly isCity: boolean
}

const reach = 24

/**
 * For languages that name the sides by their places: *ຝ່າຍລາວ*, *ເຊກອງ ຈະ …*. Places are those of the directory and
 * those that the names of the bodies in the text hold, as they are written there.
 */
export function placeSidesOf(
  page: Page,
  organisations: readonly FoundOrganisation[],
  principals: readonly number[],
): (passage: Passage) => readonly PlaceSide[] {
  const words = page.language.actors.placeSide
  if (!words) return () => []
  const learned = surfaceMatcher(
    principals.flatMap((body) => (organisations[body]?.placeNames ?? []).map((name) => [name, body] as const)),
  )
  const placesIn = ({ quote, start }: Passage): Named[] => [
    ...learned(quote, start).map(({ value, ...place }) => ({ ...place, body: value, isCity: true })),
    ...page.language.places(quote, start).flatMap(({ place: { country, key, kind }, start: at, end }) => {
      const body = bodyOf({ country, ...(kind === 'city' ? { city: key } : {}) }, organisations, principals)
      return body === undefined ? [] : [{ start: at, end, body, isCity: kind === 'city' }]
    }),
  ]
  return (passage) => {
    const sides: PlaceSide[] = []
    for (const { start, end, body, isCity } of placesIn(passage)) {
      const before = page.text.slice(Math.max(passage.start, start - reach), start)
      const after = page.text.slice(end, Math.min(passage.end, end + reach))
      const [left, right] = [words.before.exec(before)?.[0].length ?? 0, words.after.exec(after)?.[0].length ?? 0]
      const marked = left + right > 0
      if (!marked && !(isCity && words.aloneBefore.test(before) && words.aloneAfter.test(after))) continue
      const [from, to] = [start - left, end + right]
      if (sides.some((side) => side.start < to && from < side.end)) continue
      sides.push({ start: from, end: to, quote: page.text.slice(from, to), passage: passage.index, body })
    }
    return sides
  }
}
