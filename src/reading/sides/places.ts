import type { FoundOrganisation } from '../findings.ts'
import type { Language } from '../languages/language.ts'

export interface Whereabouts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly city?: string
}

/** The country that a word names (Korean, Laos), and the city where it names one. */
export function countryOf(name: string, { places }: Language): Whereabouts | null {
  const place = places(name, 0)[0]?.place
  return place ? { country: place.country, ...(place.kind === 'city' ? { city: place.key } : {}) } : null
}

/** The body, among some, that is at home there. */
export function bodyOf(
  { country, city }: Whereabouts,
  organisations: readonly FoundOrganisation[],
  among: readonly number[],
): number | undefined {
  return among.find((body) => {
    const organisation = organisations[body]
    if (city === undefined) return organisation?.fields.country === country
    const place = organisation?.place ?? ''
    // A capital's body may carry a longer name of the place: Vientiane Capital.
    return place !== '' && (place.startsWith(city) || place.endsWith(` ${city}`) || city.startsWith(place))
  })
}
