import { placeAt } from '../directory/index.ts'
import { wordsIn } from '../words.ts'

/** The country that a word names (Korean, Laos), and the city where it names one. */
export function countryOf(name: string): { country: string; city?: string } | null {
  const words = wordsIn(name, 0)
  for (let index = 0; index < words.length; index++) {
    const place = placeAt(words, index)?.place
    if (place) return { country: place.country, ...(place.kind === 'city' ? { city: place.key } : {}) }
  }
  return null
}
