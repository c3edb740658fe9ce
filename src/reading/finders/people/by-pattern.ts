import type { Place } from '../../directory/index.ts'
import type { Findings, FoundOrganisation } from '../../findings.ts'
import type { PeopleReader } from '../../languages/people-words.ts'
import { matchesOf } from '../../matches.ts'
import type { NamePatterns } from '../../names/name-patterns.ts'
import { surfaceMatcher } from '../../names/surface-matcher.ts'
import type { Page, Passage } from '../../page.ts'
import { homeFinder } from './home.ts'
import { joinPeople, personOf, type Person } from './join.ts'
import { bodiesByPassage, type PlacedBody } from './line.ts'
import { masked, personAt, type MaskedPassage } from './masked-passage.ts'
import type { NamedPerson } from './named-person.ts'
import { sidesOfLines } from './side-of-line.ts'
import { signatoriesByPattern } from './signatures-by-pattern.ts'

const rolesRead = new Set<Passage['role']>(['sentence', 'item', 'heading', 'caption'])

/**
 * For languages whose names are known by the posts and honorifics beside them and by how they are built; then joins the
 * forms of one name and finds the later mentions.
 */
export function peopleByPattern(patterns: NamePatterns): PeopleReader {
  return (page, findings) => peopleOf(page, findings, patterns)
}

function peopleOf(page: Page, findings: Findings, patterns: NamePatterns): ReturnType<PeopleReader> {
  const placed = bodiesByPassage(findings)
  const mask = (passage: Passage): MaskedPassage => masked(page, passage, placed.get(passage.index) ?? [])
  const sideOf = sidesOfLines(page, findings)
  const attending = attendance(
    page,
    patterns,
    (passage) => sideHead.test(passage.quote) && sideOf(mask(passage)) !== undefined,
  )
  let side: PlacedBody | undefined
  const named = page.passages
    .filter(({ role }) => rolesRead.has(role) && !(role === 'heading' && page.form === 'report'))
    .flatMap((passage) => {
      const line = mask(passage)
      const isListed = attending.has(passage.index)
      // Under *ຝ່າຍເຊກອງ:* all are of that side, until a line says otherwise before a colon of its own.
      if (isListed) side = sideOf(line) ?? sideNamed(line, findings) ?? (label.test(passage.quote) ? undefined : side)
      const people = namedIn(line, isListed ? { side } : null, patterns).map((person) =>
        ofSide(person, line, findings, patterns),
      )
      const party = people.length > 0 ? partyBefore(passage, page, placed) : undefined
      return party
        ? people.map((person) => (person.body || isOfState(person, patterns) ? person : { ...person, body: party }))
        : people
    })
  const signatures = page.passages.filter(({ role }) => role === 'signature').map(mask)
  const signed = signatoriesByPattern(signatures, patterns, sideOf)
  const atHome = homeFinder(findings, patterns)
  const { people, warnings } = joinPeople(
    [...named.map(atHome), ...(page.form === 'report' ? signed.map(atHome) : signed)],
    page,
  )
  findLaterMentions(page, people, patterns)
  return { people: people.map((person) => personOf(person, findings)), warnings }
}

/** *ຝ່າຍດ່າໜັງ:* in a line of its own heads those of that side. */
const sideHead = /^\D.{1,60}[:：]$/u

/** `(hereinafter: Party A)` behind the name of a party. */
const longestAlias = 24

const label = /[:：]\s*\S/

/** “PARTY A: the federation of …”, and in the next line who stands for it. */
function partyBefore(
  { index }: Passage,
  page: Page,
  placed: ReadonlyMap<number, readonly PlacedBody[]>,
): PlacedBody | undefined {
  if (page.form === 'report' || (placed.get(index) ?? []).length > 0) return undefined
  for (const before of [index - 1, index - 2]) {
    const [body, ...others] = (placed.get(before) ?? []).filter(({ isUnion }) => isUnion)
    // A numbered point tells of a body; a number before nothing but its name stands at the head of a party.
    const { clause, end = 0 } = page.passages[before] ?? {}
    const isParty = body && (clause === undefined || (page.form === 'memorandum' && end - body.end < longestAlias))
    if (body) return others.length === 0 && isParty ? body : undefined
  }
  return undefined
}

/** `I.2` stands under `I`. */
const isWithin = (clause: string, under: string): boolean => clause === under || clause.startsWith(`${under}.`)

/** The passages of minutes that list who was present: from the word for it to the first numbered point that names nobody. */
function attendance(
  page: Page,
  { attendance: begins, people }: NamePatterns,
  headsSide: (passage: Passage) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>()
  let listing = false
  let under: string | undefined
  for (const passage of page.form === 'minutes' ? page.passages : []) {
    const { index, clause, quote, role } = passage
    if (role === 'noise' || role === 'title') continue
    if (!listing && begins.test(quote)) [listing, under] = [true, clause]
    const named = people.some(
      ({ pattern, confidence }) => confidence === 'sure' && matchesOf(pattern, quote).length > 0,
    )
    const isUnder = under !== undefined && clause !== undefined && isWithin(clause, under)
    if (
      clause !== undefined &&
      !isUnder &&
      !(listing && ((named && quote.length < longestListed) || headsSide(passage)))
    )
      break
    if (listing) found.add(index)
  }
  return found
}

/** *老街方：…*: whose people are listed is told by the place before the colon. */
function sideNamed({ page, passage }: MaskedPassage, { organisations }: Findings): PlacedBody | undefined {
  const head = /^[^：:]{1,20}(?=[：:])/u.exec(passage.quote)?.[0] ?? ''
  const body = bodyAt(head, page, organisations)
  return body < 0 ? undefined : { start: passage.start, end: passage.start + head.length, body, isUnion: true }
}

/** The first union body of the place that is written here; -1 where there is none. */
function bodyAt(written: string, page: Page, organisations: Findings['organisations']): number {
  const place = page.language.places(written, 0)[0]?.place
  return place ? organisations.findIndex((one) => one.fields.type !== 'other' && isAt(one, place)) : -1
}

/** *라오스 측에서는 분미 위원장이*: the words right before the name tell whose side it is. */
function ofSide(
  person: NamedPerson,
  { page, passage }: MaskedPassage,
  findings: Findings,
  { sideBefore }: NamePatterns,
): NamedPerson {
  if (!sideBefore || (person.body && !person.bodyAssumed)) return person
  const { start } = person.mention
  const place = sideBefore.exec(page.text.slice(Math.max(passage.start, start - lettersBefore), start))?.groups?.[
    'place'
  ]
  const body = place === undefined ? -1 : bodyAt(place, page, findings.organisations)
  return body < 0 ? person : withBody(person, { start, end: start, body, isUnion: true })
}
const lettersBefore = 24

const isAt = (body: FoundOrganisation, { kind, key, country }: Place): boolean =>
  kind === 'city' ? body.place === key : body.fields.country === country

/** A numbered line that is longer says something, and not only who was there. */
const longestListed = 100

function namedIn(
  line: MaskedPassage,
  listed: { readonly side: PlacedBody | undefined } | null,
  patterns: NamePatterns,
): NamedPerson[] {
  const found: NamedPerson[] = []
  const add = (person: NamedPerson | null): void => {
    const { start = 0, end = 0 } = person?.mention ?? {}
    if (person && !found.some(({ mention }) => mention.start < end && start < mention.end)) found.push(person)
  }
  const isAlone = !line.bodies.some(({ isUnion }) => isUnion)
  const listedBody = listed?.side
  for (const { pattern, confidence } of patterns.people)
    for (const match of matchesOf(pattern, line.masked)) {
      const person = personAt(line, match, confidence, patterns)
      add(
        person && listedBody && (!person.body || (isAlone && person.bodyAssumed)) && !isOfState(person, patterns)
          ? withBody(person, listedBody)
          : person,
      )
    }
  for (const match of listed ? matchesOf(patterns.listed, line.masked) : []) {
    const person = personAt(line, match, 'sure', patterns)
    const present = person && ({ ...person, rule: 'people: list of those present' } as const)
    add(present && listedBody && !present.body ? withBody(present, listedBody) : present)
  }
  return found
}

const isOfState = ({ role }: NamedPerson, { statePost }: NamePatterns): boolean =>
  role !== undefined && statePost.test(role)

const lettersBehind = 8

const withBody = ({ bodyAssumed: _assumed, ...person }: NamedPerson, body: PlacedBody): NamedPerson => ({
  ...person,
  body,
})

/** Finds where people are named again, by the full name or by a form that means one of them alone. */
function findLaterMentions(page: Page, people: readonly Person[], patterns: NamePatterns): void {
  const meant = new Map<string, Person | null>()
  const named = Map.groupBy(
    people.flatMap(({ candidates }) => candidates.map(({ mention }) => mention)),
    ({ passage }) => passage,
  )
  for (const person of people) {
    for (const { name, role } of person.candidates) {
      for (const form of [name, ...patterns.laterForms(name, role)]) {
        const other = meant.get(form)
        meant.set(form, other === undefined || other === person ? person : null)
      }
    }
  }
  const match = surfaceMatcher([...meant].filter((entry): entry is [string, Person] => entry[1] !== null))
  for (const passage of page.passages) {
    if (!rolesRead.has(passage.role)) continue
    const known = named.get(passage.index) ?? []
    for (const { start, end, value: person } of match(passage.quote, passage.start)) {
      const goesOn = patterns.hangsBehind
        ? !patterns.hangsBehind.test(page.text.slice(end, end + lettersBehind))
        : patterns.wordLetter.test(page.text[end] ?? '')
      const isPart = goesOn || patterns.wordLetter.test(page.text[start - 1] ?? '')
      // *Ông Lò* is not named again in *Ông Lò Văn Thoại*.
      if (!isPart && !known.some((name) => name.start < end && start < name.end))
        person.later.push({ start, end, quote: page.text.slice(start, end), passage: passage.index })
    }
  }
}
