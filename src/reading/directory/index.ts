import { fold } from '#kernel'
import { wordsIn, type Word } from '../words.ts'
import { knownBodies, otherBodies, type KnownBody } from './bodies.ts'
import { countries } from './countries.ts'
import { placesByCountry } from './places.ts'

export type { KnownBody } from './bodies.ts'

const variants = /\b(?:labour|organisations?|centre|viet nam|the) ?/

export interface Place {
  /** The one folded name of the place: that of the country for its adjective. */
  readonly key: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly kind: 'country' | 'adjective' | 'city'
}

interface Entry extends Place {
  readonly words: readonly string[]
}

const byFirstWord = new Map<string, Entry[]>()

function add(name: string, place: Place): void {
  const words = wordsIn(name, 0).map((word) => word.key)
  const first = words[0] ?? ''
  const entries = byFirstWord.get(first) ?? []
  entries.push({ ...place, words })
  entries.sort((one, other) => other.words.length - one.words.length)
  byFirstWord.set(first, entries)
}

for (const { code, names, adjectives } of countries) {
  const key = fold(names[0] ?? '')
  for (const name of names) add(name, { key, country: code, kind: 'country' })
  for (const name of adjectives) add(name, { key, country: code, kind: 'adjective' })
}
for (const [country, names] of Object.entries(placesByCountry)) {
  for (const name of names.split(',')) add(name, { key: fold(name).replace(/[ ']/g, ''), country, kind: 'city' })
}

/** The place whose name begins at a word, the longest one, and of how many words the name is. */
export function placeAt(words: readonly Word[], index: number): { place: Place; length: number } | null {
  const entries = byFirstWord.get(words[index]?.key ?? '')
  const found = entries?.find((entry) => entry.words.every((word, offset) => words[index + offset]?.key === word))
  return found ? { place: found, length: found.words.length } : null
}

const knownByFirstWord = new Map<string, { readonly words: readonly string[]; readonly body: KnownBody }[]>()

for (const body of knownBodies) {
  for (const name of body.names) {
    const words = wordsIn(name, 0).map((word) => word.key)
    const first = words[0] ?? ''
    knownByFirstWord.set(first, [...(knownByFirstWord.get(first) ?? []), { words, body }])
  }
}

/** The known body whose full name begins at a word, as the directory spells it, and of how many words the name is. */
export function knownBodyAt(words: readonly Word[], index: number): { body: KnownBody; length: number } | null {
  const entries = knownByFirstWord.get(words[index]?.key ?? '')
  const found = entries?.find((entry) =>
    entry.words.every((word, offset) => sameWord(words[index + offset]?.key, word)),
  )
  return found ? { body: found.body, length: found.words.length } : null
}

const sameWord = (one: string | undefined, other: string): boolean => one === other || (one === '’' && other === "'")

const countryByKey = new Map(countries.map(({ code, names }) => [fold(names[0] ?? ''), code]))

/** ISO 3166-1 alpha-2 of a country's key as `placeAt` gives it. */
export const countryOfKey = (key: string): string | undefined => countryByKey.get(key)

/** Known bodies under their folded names, and under those acronyms that are clear without an explanation. */
export const bodyByName: ReadonlyMap<string, KnownBody> = new Map(
  knownBodies.flatMap((body) => body.names.map((name) => [sameSpelling(fold(name)), body] as const)),
)
export const bodyByAcronym: ReadonlyMap<string, KnownBody> = new Map(
  knownBodies.filter((body) => body.clear).map((body) => [body.acronym.toLowerCase(), body] as const),
)
export const bodyByCountry: ReadonlyMap<string, KnownBody> = new Map(
  knownBodies.filter((body) => body.only).map((body) => [body.country, body] as const),
)

/** Names and acronyms of well-known bodies that are no trade unions, folded. */
export const otherNames: ReadonlySet<string> = new Set(
  otherBodies.flatMap(({ acronym, names }) => [fold(acronym), ...names.map((name) => sameSpelling(fold(name)))]),
)

/** British and American spelling of one name compare as the same. */
export function sameSpelling(folded: string): string {
  if (!variants.test(folded)) return folded
  return folded
    .replace(/\blabour\b/g, 'labor')
    .replace(/\borganisation(s?)\b/g, 'organization$1')
    .replace(/\bcentre\b/g, 'center')
    .replace(/\bviet nam\b/g, 'vietnam')
    .replace(/\bthe /g, '')
}
