import type { Findings } from '../../findings.ts'
import { surfaceMatcher } from '../../names/surface-matcher.ts'
import type { Page } from '../../page.ts'
import { bodyOf } from '../../sides/places.ts'
import type { PlacedBody } from './line.ts'
import type { MaskedPassage } from './masked-passage.ts'

/** The side that a line of a list or of the signatures names: a union body, or the place of one (*ຝ່າຍເຊກອງ:*). */
export function sidesOfLines(page: Page, { organisations }: Findings): (line: MaskedPassage) => PlacedBody | undefined {
  const unions = organisations.flatMap(({ fields }, body) => (fields.type === 'other' ? [] : [body]))
  const words = page.language.actors.placeSide
  const learned = surfaceMatcher(
    unions.flatMap((body) => (organisations[body]?.placeNames ?? []).map((name) => [name, body] as const)),
  )
  const isMarked = (start: number, end: number): boolean =>
    words !== undefined &&
    ((words.before.exec(page.text.slice(Math.max(0, start - reach), start))?.[0] ?? '') !== '' ||
      (words.after.exec(page.text.slice(end, end + reach))?.[0] ?? '') !== '')
  return ({ passage: { quote, start }, bodies }) => {
    const own = bodies.find(({ isUnion }) => isUnion)
    if (own || !words) return own
    const known = learned(quote, start).find((place) => isMarked(place.start, place.end))
    if (known) return { start: known.start, end: known.end, body: known.value, isUnion: true }
    for (const { start: at, end, place } of page.language.places(quote, start)) {
      const { country, key, kind } = place
      const body = bodyOf({ country, ...(kind === 'city' ? { city: key } : {}) }, organisations, unions)
      if (body !== undefined && isMarked(at, end)) return { start: at, end, body, isUnion: true }
    }
    return undefined
  }
}
const reach = 24
