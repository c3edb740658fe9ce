import { fold } from '#kernel'
import type { FieldsByKind, Proposal, ProposalKind, Reading } from './proposal.ts'

/**
 * What a careful person finds in an example: the small part of each kind that is worth comparing, so that a new
 * field changes no example. Organisations by any of their names, people by name, events by date, agreements as
 * `status period`, commitments by a part of their sentence, figures as `value/plan unit`.
 */
export interface ExpectedReading {
  readonly organisations: readonly string[]
  readonly people: readonly { readonly name: string; readonly role?: string; readonly organisation?: string }[]
  readonly events: readonly string[]
  readonly agreements: readonly string[]
  readonly commitments: readonly { readonly quote: string; readonly modality: string; readonly by: readonly string[] }[]
  readonly figures: readonly string[]
  readonly topics: readonly string[]
  readonly warnings: readonly string[]
}

export const comparedKinds = [
  'organisations',
  'people',
  'posts',
  'events',
  'agreements',
  'commitments',
  'modality',
  'bound',
  'figures',
  'topics',
  'warnings',
] as const
export type ComparedKind = (typeof comparedKinds)[number]

/** How many were found, missed and proposed in vain. */
export interface Tally {
  hit: number
  missed: string[]
  extra: string[]
}

/**
 * Compares a reading with what was expected of it, kind by kind. Units are compared where the language counts without
 * classifiers; elsewhere one noun has several that are right.
 */
export function compareReading(
  text: string,
  reading: Reading,
  expected: ExpectedReading,
  language: string,
): Record<ComparedKind, Tally> {
  const unions = of(reading, 'organisation').filter(({ fields }) => fields.type !== 'other')
  const people = of(reading, 'person')
  const commitments = matchCommitments(text, reading, expected)
  return {
    organisations: match(
      expected.organisations,
      unions,
      (name, { fields }) => isNamed(fields, name),
      (found) => found.fields.name,
    ),
    people: match(
      expected.people.map(({ name }) => name),
      people,
      (name, { fields }) => isNamed(fields, name),
      (found) => found.fields.name,
    ),
    posts: match(
      expected.people.map(postOf),
      people.map(({ fields }) => postOf(fields)),
      (one, other) => one === other,
      (post) => post,
    ),
    events: match(expected.events, distinct(of(reading, 'event').map(({ fields }) => fields.when ?? '')), same, String),
    agreements: match(expected.agreements, of(reading, 'agreement').map(agreementOf), same, String),
    ...commitments,
    figures: match(
      expected.figures,
      of(reading, 'figure').map(figureOf),
      language === 'en' ? same : sameNumber,
      String,
    ),
    topics: match(
      expected.topics,
      of(reading, 'topic').map(({ fields }) => fields.topic),
      same,
      String,
    ),
    warnings: match(
      expected.warnings,
      reading.warnings.map(({ code }) => code),
      same,
      String,
    ),
  }
}

function of<Kind extends ProposalKind>(reading: Reading, kind: Kind): (Proposal & { fields: FieldsByKind[Kind] })[] {
  return reading.proposals.filter(
    (proposal): proposal is Proposal & { fields: FieldsByKind[Kind] } => proposal.kind === kind,
  )
}

const same = (one: string, other: string): boolean => one === other
const numberIn = (figure: string): string => figure.split(' ')[0] ?? ''
const sameNumber = (one: string, other: string): boolean => numberIn(one) === numberIn(other)
const distinct = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ''))]

function isNamed(fields: { name: string; aliases: string[] }, name: string): boolean {
  return [fields.name, ...fields.aliases].some((surface) => fold(surface) === fold(name))
}

const postOf = ({ name, role, organisation }: { name: string; role?: string; organisation?: string }): string =>
  [name, role, organisation]
    .filter((part) => part !== undefined)
    .map(fold)
    .join(', ')

const agreementOf = ({ fields }: { fields: FieldsByKind['agreement'] }): string =>
  [fields.status, fields.period ?? fields.signed].filter((part) => part !== undefined).join(' ')

const figureOf = ({ fields }: { fields: FieldsByKind['figure'] }): string =>
  `${fields.value}${fields.plan === undefined ? '' : `/${fields.plan}`} ${fields.unit}`

const binding: Readonly<Record<string, string>> = { will: 'agreed', requested: 'proposed' }

function matchCommitments(
  text: string,
  reading: Reading,
  expected: ExpectedReading,
): Record<'commitments' | 'modality' | 'bound', Tally> {
  const free = new Set(of(reading, 'commitment'))
  const tally = { commitments: empty(), modality: empty(), bound: empty() }
  for (const { quote, modality, by } of expected.commitments) {
    const at = text.indexOf(quote)
    const found = [...free].find(({ citations }) =>
      citations.some(({ start, end }) => start < at + quote.length && end > at),
    )
    if (!found) {
      tally.commitments.missed.push(quote)
      continue
    }
    free.delete(found)
    tally.commitments.hit++
    const group = (name: string): string => binding[name] ?? name
    count(tally.modality, group(found.fields.modality) === group(modality), quote, found.fields.modality)
    count(
      tally.bound,
      by.every((name) => found.fields.by.some((own) => fold(own) === fold(name))),
      quote,
      found.fields.by.join(', '),
    )
  }
  tally.commitments.extra.push(...[...free].map(({ fields }) => `${fields.modality}: ${fields.what}`))
  return tally
}

const empty = (): Tally => ({ hit: 0, missed: [], extra: [] })

function count(tally: Tally, agrees: boolean, wanted: string, got: string): void {
  if (agrees) tally.hit++
  else {
    tally.missed.push(wanted)
    tally.extra.push(got)
  }
}

function match<Wanted extends string, Got>(
  wanted: readonly Wanted[],
  got: readonly Got[],
  agrees: (wanted: Wanted, got: Got) => boolean,
  label: (got: Got) => string,
): Tally {
  const free = new Set(got.map((value) => ({ value })))
  const tally = empty()
  for (const want of wanted) {
    const found = [...free].find(({ value }) => agrees(want, value))
    if (found) {
      free.delete(found)
      tally.hit++
    } else tally.missed.push(want)
  }
  tally.extra.push(...[...free].map(({ value }) => label(value)))
  return tally
}

/** The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was proposed. */
export function f1({ hit, missed, extra }: Pick<Tally, 'hit' | 'missed' | 'extra'>): number {
  return hit + missed.length + extra.length === 0 ? 1 : (2 * hit) / (2 * hit + missed.length + extra.length)
}
