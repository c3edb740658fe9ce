import { fold } from '#kernel'
import { wordsIn, type Word } from '../words.ts'
import type { BodyEntry } from './entries.ts'
import { Matcher, type NameEntry } from './matcher.ts'
import { framesOf, placesIn } from './place-index.ts'
import { sameSpelling } from './same-spelling.ts'

export interface KnownBody {
  readonly id: string
  readonly acronym: string
  readonly acronyms: readonly string[]
  /** ISO 3166-1 alpha-2; INT: of several countries; empty where nobody said. */
  readonly country: string
  readonly kind: 'union' | 'other'
  /** Names in Latin letters without those in Vietnamese; the first is the English one, where there is one. */
  readonly names: readonly string[]
  /** All names, by language. */
  readonly byLanguage: BodyEntry['names']
  /** The one national centre of its country: any national name for one means this body. */
  readonly only: boolean
  /** People of the office told of it. */
  readonly isTold?: true
  /** The record of the office's register that this body is, where a person said so. */
  readonly recordId?: string
}

/** A known body that a text names, by a full name or by an acronym. UTF-16 offsets of the text given. */
export interface NamedBody {
  readonly start: number
  readonly end: number
  readonly body: KnownBody
  readonly by: 'name' | 'acronym'
}

/**
 * Acronyms that mean other things too, or plain words: they never count by themselves. Those that several bodies of
 * the directory bear are told from the directory itself.
 */
const unclear = new Set(
  'CLC NTUC TUC LO TUI UNI CUT LCT CTC GFTU NLC TCO SAK ITF PWF EI PSI IMF IFJ UN WHO EU WTO IOM FO FTU ASI CSI UNITY'.split(
    ' ',
  ),
)
const shortestClear = 3

/** Bodies under all their names, for the finders of every language. */
export interface BodyIndex {
  /** Under their folded English and own names; a name that several bear is none's. */
  readonly byName: ReadonlyMap<string, KnownBody>
  /** Under the acronyms that are clear without an explanation, in lower case. */
  readonly byAcronym: ReadonlyMap<string, KnownBody>
  /** The one national centre of a country. */
  readonly byCountry: ReadonlyMap<string, KnownBody>
  ofAcronym(acronym: string, countries: () => ReadonlySet<string>): KnownBody | undefined
  at(words: readonly Word[], index: number): { body: KnownBody; length: number } | null
  in(text: string, language: string): NamedBody[]
}

export function indexBodies(bodies: readonly KnownBody[]): BodyIndex {
  const byAcronym = groupBy(bodies, ({ acronyms }) => acronyms.map((acronym) => acronym.toLowerCase()))
  const isClear = (acronym: string): boolean =>
    acronym.length >= shortestClear && !unclear.has(acronym.toUpperCase()) && byAcronym.get(acronym)?.length === 1
  const unions = bodies.filter(({ kind }) => kind === 'union')
  const byFirstWord = lazy(() => wordsOfNames(bodies.filter(({ kind, isTold }) => kind === 'union' || isTold)))
  const byName = lazy(() => onlyOnes(groupBy(unions, ({ names }) => names.map((name) => sameSpelling(fold(name))))))
  const ofAcronym = (acronym: string, countries: () => ReadonlySet<string>): KnownBody | undefined => {
    const key = acronym.toLowerCase()
    const bearers = byAcronym.get(key) ?? []
    if (bearers.length === 0 || isClear(key)) return bearers[0]
    const told = countries()
    const named = bearers.filter(({ country, kind }) => kind === 'union' && told.has(country))
    return named.length === 1 ? named[0] : undefined
  }
  const matchers = new Map<string, Matcher<KnownBody>>()
  return {
    get byName() {
      return byName()
    },
    byAcronym: onlyOnes(
      groupBy(unions, ({ acronyms }) => acronyms.map((acronym) => acronym.toLowerCase()).filter(isClear)),
    ),
    byCountry: onlyOnes(
      groupBy(
        unions.filter(({ only }) => only),
        ({ country }) => [country],
      ),
    ),
    ofAcronym,
    at: (words, index) => knownAt(words, index, byFirstWord()),
    in(text, language) {
      const matcher = matchers.get(language) ?? matcherFor(bodies, language)
      matchers.set(language, matcher)
      return bodiesIn(text, language, matcher, ofAcronym)
    },
  }
}

/** Only what a language asks for is built, when it is first asked for. */
function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

function groupBy(
  bodies: readonly KnownBody[],
  keysOf: (body: KnownBody) => readonly string[],
): Map<string, readonly KnownBody[]> {
  const groups = new Map<string, KnownBody[]>()
  for (const body of bodies) {
    for (const key of new Set(keysOf(body))) {
      const group = groups.get(key)
      if (group) group.push(body)
      else groups.set(key, [body])
    }
  }
  return groups
}

function onlyOnes(groups: ReadonlyMap<string, readonly KnownBody[]>): ReadonlyMap<string, KnownBody> {
  const found = new Map<string, KnownBody>()
  for (const [key, [body, ...others]] of groups) if (body && others.length === 0) found.set(key, body)
  return found
}

interface WordsOfName {
  readonly words: readonly string[]
  readonly body: KnownBody
}

function wordsOfNames(bodies: readonly KnownBody[]): ReadonlyMap<string, readonly WordsOfName[]> {
  const found = new Map<string, WordsOfName[]>()
  for (const body of bodies) {
    for (const name of body.names) {
      const words = wordsIn(name, 0).map((word) => word.key)
      const first = words[0] ?? ''
      const entries = found.get(first)
      if (entries) entries.push({ words, body })
      else found.set(first, [{ words, body }])
    }
  }
  for (const entries of found.values()) entries.sort((one, other) => other.words.length - one.words.length)
  return found
}

function knownAt(
  words: readonly Word[],
  index: number,
  byFirstWord: ReadonlyMap<string, readonly WordsOfName[]>,
): { body: KnownBody; length: number } | null {
  const entries = byFirstWord.get(words[index]?.key ?? '')
  const found = entries?.find((entry) =>
    entry.words.every((word, offset) => sameWord(words[index + offset]?.key, word)),
  )
  return found ? { body: found.body, length: found.words.length } : null
}

const sameWord = (one: string | undefined, other: string): boolean => one === other || (one === '’' && other === "'")

/** Names in Latin letters are looked for in every language, others in their own. */
function matcherFor(bodies: readonly KnownBody[], language: string): Matcher<KnownBody> {
  const entries: NameEntry<KnownBody>[] = []
  for (const body of bodies) {
    const own = [...(body.byLanguage[language] ?? []), ...(body.byLanguage[`${language}-Hant`] ?? [])]
    for (const name of new Set([...own, ...body.names, ...body.acronyms])) entries.push({ name, value: body })
  }
  return new Matcher(language, entries, framesOf(language))
}

function bodiesIn(
  text: string,
  language: string,
  matcher: Matcher<KnownBody>,
  ofAcronym: BodyIndex['ofAcronym'],
): NamedBody[] {
  const found: NamedBody[] = []
  let told: ReadonlySet<string> | undefined
  const countries = (): ReadonlySet<string> => (told ??= countriesIn(text, language))
  for (const { start, end, values } of matcher.find(text)) {
    const quote = text.slice(start, end)
    const by = values.every(({ acronyms }) => acronyms.includes(quote)) ? 'acronym' : 'name'
    const body = by === 'acronym' ? ofAcronym(quote, countries) : theOne(values, countries)
    if (body) found.push({ start, end, body, by })
  }
  return found
}

const countriesIn = (text: string, language: string): ReadonlySet<string> =>
  new Set(placesIn(text, language).map(({ place }) => place.country))

function theOne(bodies: readonly KnownBody[], countries: () => ReadonlySet<string>): KnownBody | undefined {
  if (bodies.length === 1) return bodies[0]
  const told = countries()
  const named = bodies.filter(({ country }) => told.has(country))
  return named.length === 1 ? named[0] : undefined
}
