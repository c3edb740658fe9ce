import { fold } from '#kernel'
import { wordsIn, type Word } from '../words.ts'
import type { Names } from './entries.ts'
import { countries, frames, placeLists, shortFormRules } from './lists.ts'
import { Matcher, type Frames, type NameEntry } from './matcher.ts'
import { shortForms, shortFormsIn, type ShortForms } from './short-forms.ts'

export interface Place {
  /** The one folded name of the place, in all languages: that of the country for its adjective. */
  readonly key: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly kind: 'country' | 'adjective' | 'city'
  /** ISO 3166-2 of provinces and cities of the first level. */
  readonly code?: string
  /** Code of the place that took it over, and since when (EDTF). */
  readonly mergedInto?: string
  readonly until?: string
}

interface Named {
  readonly place: Place
  readonly names: Names
  readonly bound: Names
}

/** The one key of a place: its first English name, without blanks. */
const keyOf = (names: Names): string => fold((names['en'] ?? Object.values(names)[0])?.[0] ?? '').replace(/[ ']/g, '')

const named: readonly Named[] = [
  ...countries.entries.flatMap(({ code, names, adjectives = {}, bound = {} }): Named[] => {
    const key = fold(names['en']?.[0] ?? '')
    return [
      { place: { key, country: code, kind: 'country' }, names, bound },
      { place: { key, country: code, kind: 'adjective' }, names: adjectives, bound: {} },
    ]
  }),
  ...placeLists.flatMap(({ country, entries }) =>
    entries.map(({ code, names, bound = {}, mergedInto, until }): Named => {
      const change = mergedInto === undefined ? {} : { mergedInto, until }
      return { place: { key: keyOf(names), country, kind: 'city', ...(code ? { code } : {}), ...change }, names, bound }
    }),
  ),
]

/** Country codes by the key that `placeAt` and `placesIn` give. */
const countryByKey = new Map(countries.entries.map(({ code, names }) => [fold(names['en']?.[0] ?? ''), code]))

/** ISO 3166-1 alpha-2 of a country's key as `placeAt` gives it. */
export const countryOfKey = (key: string): string | undefined => countryByKey.get(key)

interface Entry extends Place {
  readonly words: readonly string[]
}

let byFirstWord: ReadonlyMap<string, readonly Entry[]> | undefined

function englishByFirstWord(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const { place, names } of named) {
    for (const name of names['en'] ?? []) {
      const words = wordsIn(name, 0).map((word) => word.key)
      const first = words[0] ?? ''
      const entries = found.get(first)
      if (entries) entries.push({ ...place, words })
      else found.set(first, [{ ...place, words }])
    }
  }
  for (const entries of found.values()) entries.sort((one, other) => other.words.length - one.words.length)
  return found
}

/** The place whose English name begins at a word, the longest one, and of how many words the name is. */
export function placeAt(words: readonly Word[], index: number): { place: Place; length: number } | null {
  byFirstWord ??= englishByFirstWord()
  const entries = byFirstWord.get(words[index]?.key ?? '')
  const found = entries?.find((entry) => entry.words.every((word, offset) => words[index + offset]?.key === word))
  return found ? { place: found, length: found.words.length } : null
}

/** A place that a text names; `others` bear the same name. UTF-16 offsets of the text given. */
export interface NamedPlace {
  readonly start: number
  readonly end: number
  readonly place: Place
  readonly others: readonly Place[]
}

/** The lists of names that are looked for in texts of a language: its own first. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  en: ['en'],
  vi: ['vi', 'en'],
  zh: ['zh', 'zh-Hant'],
  ko: ['ko'],
  lo: ['lo'],
}

/** Where several places bear a name (河南, Hà Nam), the one at home where the language is spoken is meant. */
const homeOf: Readonly<Record<string, string>> = { vi: 'VN', zh: 'CN', ko: 'KR', lo: 'LA' }

const matchers = new Map<string, Matcher<Place>>()

function matcherFor(language: string): Matcher<Place> {
  const present = matchers.get(language)
  if (present) return present
  const entries: NameEntry<Place>[] = []
  const personal = new Set(frames.personal[language])
  for (const list of listsOf[language] ?? ['en']) {
    for (const { place, names, bound } of named) {
      if (place.kind === 'adjective' && list !== language) continue
      for (const name of names[list] ?? [])
        if (!bound[language]?.includes(name)) entries.push({ name, value: place, personal: personal.has(name) })
      for (const name of bound[list] ?? []) entries.push({ name, value: place, bound: true })
    }
  }
  const made = new Matcher(language, entries, framesOf(language))
  matchers.set(language, made)
  return made
}

export const framesOf = (language: string): Frames => ({
  before: frames.before[language] ?? [],
  after: frames.after[language] ?? [],
})

/**
 * The countries, provinces and cities that a text names, in their order, the longest name at each place: for languages
 * without blanks or capitals (Chinese, Korean, Lao), and for Vietnamese and English too. With the short forms of
 * countries where they can mean nothing else. Linear in the text.
 */
export function placesIn(text: string, language: string): NamedPlace[] {
  const found: NamedPlace[] = []
  const decided = new Map<string, Place>()
  for (const { start, end, values } of matcherFor(language).find(text)) {
    const place = chosen(values, text.slice(start, end), found.at(-1), start, decided, language)
    if (place) found.push({ start, end, place, others: values.filter((other) => other !== place) })
  }
  const short = shortFormsIn(text, found, shortFormsOf(language))
  return short.length === 0 ? found : [...found, ...short].sort((one, other) => one.start - other.start)
}

const shortByLanguage = new Map<string, ShortForms>()

function shortFormsOf(language: string): ShortForms {
  const present = shortByLanguage.get(language)
  if (present) return present
  const byForm = new Map<string, Place>()
  for (const { code, names, short = {} } of countries.entries) {
    const place: Place = { key: fold(names['en']?.[0] ?? ''), country: code, kind: 'country' }
    for (const form of short[language] ?? []) byForm.set(form, place)
  }
  const made = shortForms(language, byForm, shortFormRules)
  shortByLanguage.set(language, made)
  return made
}

/** Right behind the name of its country (越南河南省), else as decided before in this text, else the one at home. */
function chosen(
  places: readonly Place[],
  name: string,
  before: NamedPlace | undefined,
  start: number,
  decided: Map<string, Place>,
  language: string,
): Place | undefined {
  if (places.length < 2) return places[0]
  const near = before !== undefined && start - before.end <= 1
  const place =
    (near ? places.find(({ country }) => country === before.place.country) : undefined) ??
    decided.get(name) ??
    places.find(({ country }) => country === homeOf[language]) ??
    places[0]
  if (place) decided.set(name, place)
  return place
}
