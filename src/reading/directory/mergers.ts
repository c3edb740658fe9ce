import { placeLists } from './lists.ts'
import { placesIn } from './place-index.ts'

/** A province that was taken over by another one, and what laid it down. */
export interface PlaceMerger {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly place: string
  readonly into: string
  /** The first day on which it was so. */
  readonly date: string
  readonly source: string
}

/** What became of the first province that a text names; null where it stands as it did. Names are in the language. */
export function mergerOfPlace(text: string, language: string): PlaceMerger | null {
  for (const { place } of placesIn(text, language)) {
    if (place.kind !== 'city' || place.code === undefined) continue
    if (place.mergedInto === undefined || place.until === undefined) return null
    const list = placeLists.find(({ country }) => country === place.country)
    const named = (code: string | undefined): string => {
      const names = list?.entries.find((entry) => entry.code === code)?.names
      return (names?.[language] ?? names?.['en'])?.[0] ?? ''
    }
    return {
      country: place.country,
      place: named(place.code),
      into: named(place.mergedInto),
      date: place.until,
      source: list?.mergers ?? list?.source ?? '',
    }
  }
  return null
}
