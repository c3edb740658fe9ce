import { titleOf, type AnyRecord, type OrganisationName } from '#records'
import type { Context } from '../context.ts'
import { liveRecords, type Live } from '../stored.ts'
import { nameKey, tellingWords } from './names.ts'

/** A known body or person with its names made ready for comparison. */
export interface Known<Body extends Live<'organisation'> | Live<'person'>> {
  readonly record: Body
  readonly names: readonly KnownName[]
}

export interface KnownName {
  readonly text: string
  readonly key: string
  readonly kind: OrganisationName['kind'] | 'own script' | 'passport'
  readonly words: readonly string[]
}

/** What is known, by name and by the words of names: finding what a name may mean does not go through all of it. */
export interface Register {
  readonly byName: ReadonlyMap<string, readonly AnyKnown[]>
  readonly byWord: ReadonlyMap<string, readonly AnyKnown[]>
  readonly gatherings: readonly (Live<'talks'> | Live<'delegation'>)[]
  readonly agreements: readonly Live<'agreement'>[]
  readonly partnerships: readonly Live<'partnership'>[]
  readonly indicators: readonly Live<'indicator'>[]
}

export type AnyKnown = Known<Live<'organisation'>> | Known<Live<'person'>>

/** The register as it stands; kept until somebody writes. */
export const registerOf = (context: Context): Promise<Register> =>
  context.remembered('register', async () => makeRegister(await recordsOf(context)))

const recordsOf = (context: Context) =>
  liveRecords(context, 'organisation', 'person', 'partnership', 'agreement', 'talks', 'delegation', 'indicator')

function makeRegister(records: readonly Live<RegisterKind>[]): Register {
  const byName = new Map<string, AnyKnown[]>()
  const byWord = new Map<string, AnyKnown[]>()
  for (const record of records) {
    if (record.kind !== 'organisation' && record.kind !== 'person') continue
    const known = { record, names: namesOf(record) } as AnyKnown
    for (const key of new Set(known.names.map((name) => name.key))) addTo(byName, key, known)
    for (const word of new Set(known.names.flatMap(wordsFound))) addTo(byWord, word, known)
  }
  const of = <Name extends RegisterKind>(...kinds: Name[]) =>
    records.filter((record): record is Live<Name> => (kinds as string[]).includes(record.kind))
  return {
    byName,
    byWord,
    gatherings: of('talks', 'delegation'),
    agreements: of('agreement'),
    partnerships: of('partnership'),
    indicators: of('indicator'),
  }
}

type RegisterKind = 'organisation' | 'person' | 'partnership' | 'agreement' | 'talks' | 'delegation' | 'indicator'

const namesOf = (record: Live<'organisation'> | Live<'person'>): KnownName[] =>
  record.body.names.map(({ text, kind }) => ({ text, kind, key: nameKey(text), words: tellingWords(text) }))

/** Words to look under; names in two spellings (`ha noi`, `hanoi`) meet under the joined one. */
const wordsFound = (name: KnownName): string[] => [...name.words, name.words.join('')].filter((word) => word !== '')

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** All that shares a name or a telling word with one of the names. */
export function candidates(register: Register, names: readonly string[]): AnyKnown[] {
  const found = new Set<AnyKnown>()
  for (const name of names) {
    for (const known of register.byName.get(nameKey(name)) ?? []) found.add(known)
    const words = tellingWords(name)
    for (const word of [...words, words.join('')]) for (const known of register.byWord.get(word) ?? []) found.add(known)
  }
  return [...found]
}

export const linkTo = (record: AnyRecord, language: string) => ({
  id: record.id,
  kind: record.kind,
  title: titleOf(record, language),
})
