import { fold } from '#kernel'
import type { Word } from '../words.ts'
import { indexBodies, type BodyIndex, type KnownBody, type NamedBody } from './body-index.ts'
import type { BodyEntry } from './entries.ts'
import { matchingForm } from './matching-form.ts'
import { otherBodyList, unions } from './lists.ts'
import { placesIn, type NamedPlace } from './place-index.ts'
import { sameSpelling } from './same-spelling.ts'

/** A name that the people of an office confirmed or refused as that of a body. */
export interface DirectoryEntry {
  readonly name: string
  /** BCP 47; without it the name is looked for in texts of every language. */
  readonly language?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly kind: 'union' | 'other'
  /** Entries with one record are names of one body. */
  readonly recordId?: string
  /** People said that this is no body: the reader does not propose it again. */
  readonly refused?: true
}

/**
 * What the reader knows by name: the lists of `data/` and what an office's people added to them. A value: `withEntries`
 * gives another one and leaves this one as it is. Indexes are built when first asked for.
 */
export interface Directory {
  /** Known bodies under their folded names (`sameSpelling(fold(name))`). */
  readonly bodyByName: ReadonlyMap<string, KnownBody>
  /** Under acronyms that one body alone has and that are no plain word, in lower case. */
  readonly bodyByAcronym: ReadonlyMap<string, KnownBody>
  /** The only national centre of a country. */
  readonly bodyByCountry: ReadonlyMap<string, KnownBody>
  /** Names and acronyms of bodies that are no trade unions, folded. */
  readonly otherNames: ReadonlySet<string>
  /** An acronym that several bodies share means the one of them whose country the text names, and no other one. */
  bodyOfAcronym(acronym: string, countriesNamed: () => ReadonlySet<string>): KnownBody | undefined
  /** The known body whose full name begins at a word, and of how many words the name is. */
  knownBodyAt(words: readonly Word[], index: number): { body: KnownBody; length: number } | null
  /** The known bodies that a text names, unions and others, in their order; linear in the text. */
  bodiesIn(text: string, language: string): NamedBody[]
  placesIn(text: string, language: string): NamedPlace[]
  /** People said of this name that it is no body. */
  isRefused(name: string): boolean
  /**
   * This directory and what people said: a confirmed name becomes a name of its body, known or new; a refused one is
   * forgotten and never proposed. Of two entries for one name the later counts.
   */
  withEntries(entries: readonly DirectoryEntry[]): Directory
}

interface Content {
  readonly bodies: readonly KnownBody[]
  /** Names that people refused, in the form in which names are compared. */
  readonly refused: ReadonlySet<string>
}

function directoryOf(content: Content): Directory {
  let built: BodyIndex | undefined
  const bodies = (): BodyIndex => (built ??= indexBodies(content.bodies))
  let others: ReadonlySet<string> | undefined
  return {
    get bodyByName() {
      return bodies().byName
    },
    get bodyByAcronym() {
      return bodies().byAcronym
    },
    get bodyByCountry() {
      return bodies().byCountry
    },
    get otherNames() {
      return (others ??= namesOfOthers(content.bodies))
    },
    bodyOfAcronym: (acronym, countriesNamed) => bodies().ofAcronym(acronym, countriesNamed),
    knownBodyAt: (words, index) => bodies().at(words, index),
    bodiesIn: (text, language) => bodies().in(text, language),
    placesIn,
    isRefused: (name) => content.refused.size > 0 && content.refused.has(compared(name)),
    withEntries: (entries) =>
      entries.length === 0 ? directoryOf(content) : directoryOf(contentWith(content, entries)),
  }
}

function namesOfOthers(bodies: readonly KnownBody[]): ReadonlySet<string> {
  const others = bodies.filter(({ kind }) => kind === 'other')
  return new Set(
    others.flatMap(({ acronyms, names }) => [...acronyms.map(fold), ...names.map((name) => sameSpelling(fold(name)))]),
  )
}

/** Names are the same whatever their case, marks and blanks. */
const compared = (name: string): string => sameSpelling(fold(matchingForm(name, 'und').plain)).replaceAll(' ', '')

function contentWith({ bodies, refused }: Content, entries: readonly DirectoryEntry[]): Content {
  const last = new Map(entries.map((entry) => [compared(entry.name), entry]))
  const nowRefused = new Set([...refused].filter((name) => last.get(name)?.refused ?? true))
  const told = new Map<string, DirectoryEntry>()
  for (const [name, entry] of last) {
    if (entry.refused) nowRefused.add(name)
    else told.set(name, entry)
  }
  return {
    bodies: withNames(
      bodies.map((body) => without(body, nowRefused)),
      told,
    ),
    refused: nowRefused,
  }
}

function without(body: KnownBody, refused: ReadonlySet<string>): KnownBody {
  const stays = (name: string): boolean => !refused.has(compared(name))
  const all = [...body.names, ...body.acronyms, ...Object.values(body.byLanguage).flatMap((names) => names ?? [])]
  if (all.every(stays)) return body
  const byLanguage = Object.entries(body.byLanguage).map(([language, names]) => [language, names?.filter(stays)])
  return {
    ...body,
    names: body.names.filter(stays),
    acronyms: body.acronyms.filter(stays),
    byLanguage: Object.fromEntries(byLanguage),
  }
}

/** Joins each told name to the body of its record, else to the one known under it, else makes a body of it. */
function withNames(bodies: readonly KnownBody[], told: ReadonlyMap<string, DirectoryEntry>): KnownBody[] {
  const byName = new Map<string, KnownBody>()
  for (const body of bodies) for (const name of allNames(body)) byName.set(compared(name), body)
  const groups = new Map<string, DirectoryEntry[]>()
  for (const [name, entry] of told) {
    const group = entry.recordId ?? name
    groups.set(group, [...(groups.get(group) ?? []), entry])
  }
  const changed = new Map<KnownBody, KnownBody>()
  const made: KnownBody[] = []
  for (const [group, entries] of groups) {
    const known = entries.map(({ name }) => byName.get(compared(name))).find((body) => body !== undefined)
    if (known) changed.set(known, joined(changed.get(known) ?? known, entries))
    else made.push(joined(emptyBody(group, entries), entries))
  }
  return [...bodies.map((body) => changed.get(body) ?? body), ...made]
}

const allNames = (body: KnownBody): string[] => [
  ...body.names,
  ...body.acronyms,
  ...Object.values(body.byLanguage).flatMap((names) => names ?? []),
]

function emptyBody(group: string, entries: readonly DirectoryEntry[]): KnownBody {
  return {
    id: `told-${group}`,
    acronym: '',
    acronyms: [],
    country: entries.find(({ country }) => country !== undefined)?.country ?? '',
    kind: entries[0]?.kind ?? 'union',
    names: [],
    byLanguage: {},
    only: false,
  }
}

function joined(body: KnownBody, entries: readonly DirectoryEntry[]): KnownBody {
  const names = [...body.names]
  const acronyms = [...body.acronyms]
  const byLanguage: Record<string, readonly string[] | undefined> = { ...body.byLanguage }
  for (const { name, language } of entries) {
    if (isAcronym(name)) acronyms.push(name)
    else if (language === undefined || isLatin.test(name)) names.push(name)
    if (language !== undefined) byLanguage[language] = [...(byLanguage[language] ?? []), name]
  }
  const recordId = entries.find(({ recordId }) => recordId !== undefined)?.recordId
  return {
    ...body,
    names: [...new Set(names)],
    acronyms: [...new Set(acronyms)],
    acronym: body.acronym || (acronyms[0] ?? ''),
    byLanguage,
    isTold: true,
    ...(recordId === undefined ? {} : { recordId }),
  }
}

const isLatin = /^\p{Script=Latin}/u
/** One word of which most letters are capitals. */
const isAcronym = (name: string): boolean => /^(?=\p{Lu}{2})[\p{Lu}\p{Ll}\p{N}-]{2,12}$/u.test(name)

function bodyFrom(
  { acronym = '', acronyms = [], country, names, only }: BodyEntry,
  kind: KnownBody['kind'],
): KnownBody {
  const latin = Object.entries(names).flatMap(([language, own]) =>
    language === 'en' || (language !== 'vi' && isLatin.test(own?.[0] ?? '')) ? (own ?? []) : [],
  )
  return {
    id: `${country}-${acronym || fold(latin[0] ?? '')}`,
    acronym,
    acronyms: acronym ? [acronym, ...acronyms] : acronyms,
    country,
    kind,
    names: latin,
    byLanguage: names,
    only: only ?? false,
  }
}

/** The lists of `data/`, as they are when nobody added to them. */
export const builtInDirectory: Directory = directoryOf({
  bodies: [
    ...unions.flatMap(({ entries }) => entries.map((entry) => bodyFrom(entry, 'union'))),
    ...otherBodyList.entries.map((entry) => bodyFrom(entry, 'other')),
  ],
  refused: new Set(),
})

/** What people said of names, and nothing else. */
export const directoryOfEntries = (entries: readonly DirectoryEntry[]): Directory =>
  directoryOf({ bodies: [], refused: new Set() }).withEntries(entries)
