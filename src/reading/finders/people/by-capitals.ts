import type { Findings } from '../../findings.ts'
import type { PeopleReader, PeopleWords } from '../../languages/people-words.ts'
import type { Page } from '../../page.ts'
import { candidatesIn, type Candidate } from './candidates.ts'
import { findLaterMentions } from './later-mentions.ts'
import { bodiesByPassage, nameLine, type BodySpan, type NameLine } from './line.ts'
import { bodyOf, countryOf } from '../../sides/places.ts'
import { joinPeople, personOf } from './join.ts'
import { signatoriesIn } from './signatures.ts'

/**
 * For languages that write names with capitals: by posts before and after a name, honorifics, lists of those present,
 * signatures, verbs of speaking; then joins the forms of one name and finds the later mentions.
 */
export function peopleByCapitals(own: PeopleWords): PeopleReader {
  return (page, findings) => peopleOf(page, findings, own)
}

function peopleOf(page: Page, findings: Findings, own: PeopleWords): ReturnType<PeopleReader> {
  const placed = bodiesByPassage(findings)
  const lines = page.passages
    .filter(
      ({ role }) =>
        role === 'sentence' || role === 'item' || role === 'heading' || role === 'signature' || role === 'caption',
    )
    .map((passage) => nameLine(page, passage, own, placed.get(passage.index)))
  const attending = attendance(page, own)
  const headings = attendanceHeadings(lines, attending)
  const candidates = lines.flatMap((line, index) =>
    candidatesOf(line, page, attending, headings.get(line)).map((candidate) =>
      ofSideTold(withBodyBefore(candidate, line, lines[index - 1]), line, findings),
    ),
  )
  const signatories = signatoriesIn(
    lines.filter(({ passage }) => passage.role === 'signature'),
    (line) => sideNamed(line, findings),
  )
  const { people, warnings } = joinPeople([...candidates, ...signatories], page)
  const spelled = findLaterMentions(lines, people)
  return { people: people.map((person) => personOf(person, findings)), warnings: [...warnings, ...spelled] }
}

/** *For the Federation of … (FKTU):* on a line of its own, before the list of its people. */
function attendanceHeadings(lines: readonly NameLine[], attending: ReadonlySet<number>): Map<NameLine, BodySpan> {
  const found = new Map<NameLine, BodySpan>()
  let above: BodySpan | undefined
  for (const line of lines) {
    if (!attending.has(line.passage.index)) above = undefined
    else if (line.passage.quote.endsWith(':')) above = headingBody(line)
    else if (above) found.set(line, above)
  }
  return found
}

/** *… visited the LFTU. **Vice President** Bounmy Keo said*: a post without a body is of the one named last before. */
function withBodyBefore(
  candidate: Candidate,
  { page, passage, bodyAt, own }: NameLine,
  before: NameLine | undefined,
): Candidate {
  if (page.form !== 'report' || !candidate.role || candidate.body || candidate.complete || !before) return candidate
  if (before.passage.paragraph < passage.paragraph - 1 || [...bodyAt.values()].some(({ isUnion }) => isUnion))
    return candidate
  const noun = candidate.role.split(' ').at(-1)?.toLowerCase() ?? ''
  const body = own.statePosts.has(noun) ? undefined : bodyGoneOnAbout(before, passage.quote)
  return body ? { ...candidate, body, bodyAssumed: true } : candidate
}

/** The body named last in the sentence before; of a delegation, whose it is. */
function bodyGoneOnAbout(before: NameLine, quote: string): BodySpan | undefined {
  const { own, page, passage, words } = before
  const unions = [...before.bodyAt.values()].filter(({ isUnion }) => isUnion)
  const ofGuests = own.ofDelegation.test(quote)
    ? unions.find(({ from }) =>
        page.language.actors.guestBefore.test(page.text.slice(passage.start, words[from]?.start ?? passage.start)),
      )
    : undefined
  return ofGuests ?? unions.at(-1)
}

/** *on the Quang Ninh side was Mr. **Chuc***: the place that stands for the side tells the body. */
function ofSideTold(candidate: Candidate, { page, passage, own }: NameLine, { organisations }: Findings): Candidate {
  if (candidate.body && !candidate.bodyAssumed) return candidate
  const before = page.text.slice(
    Math.max(passage.start, candidate.mention.start - lettersToSide),
    candidate.mention.start,
  )
  const place = own.sideBefore.exec(before)?.groups?.['place']
  const at = place === undefined ? null : countryOf(place, page.language)
  const unions = organisations.flatMap(({ fields }, index) => (fields.type === 'other' ? [] : [index]))
  const body = at ? bodyOf(at, organisations, unions) : undefined
  return body === undefined
    ? candidate
    : { ...candidate, body: { body, from: 0, to: 0, isUnion: true }, bodyAssumed: true }
}
const lettersToSide = 90

function candidatesOf(
  line: NameLine,
  page: Page,
  attending: ReadonlySet<number>,
  above: BodySpan | undefined,
): Candidate[] {
  const { passage } = line
  if (passage.role === 'signature' || (passage.role === 'heading' && page.form === 'report')) return []
  const listed = attending.has(passage.index)
  const found = candidatesIn(line, listed)
  const body = listed ? (headingBody(line) ?? (isListed(line) ? above : undefined)) : undefined
  return body ? found.map((candidate) => (candidate.body?.isUnion ? candidate : { ...candidate, body })) : found
}

/** *- Mr. Phan Dinh Khoi, Vice Chairman*; a line such as *Interpreter: Do Thuy Linh* is of neither side. */
const isListed = ({ passage }: NameLine): boolean => !/^\p{L}+:/u.test(passage.quote)

/** The passages of minutes that list who was present: from the word for it to the first point that is not of the list. */
function attendance(page: Page, own: PeopleWords): ReadonlySet<number> {
  const found = new Set<number>()
  let listing = false
  let clauseOfList: string | undefined
  for (const { index, clause, quote, role } of page.form === 'minutes' ? page.passages : []) {
    if (role === 'noise' || role === 'title') continue
    if (!listing && own.attendance.test(quote)) {
      listing = true
      clauseOfList = clause
    }
    if (clause !== clauseOfList && clause !== undefined) break
    if (listing) found.add(index)
  }
  return found
}

/** *For the Vietnamese side*: the one union body of that country or place. */
function sideNamed({ page, passage, words }: NameLine, { organisations }: Findings): BodySpan | undefined {
  if (!page.language.passages.signatures.test(passage.quote)) return undefined
  const at = countryOf(passage.quote, page.language)
  const unions = organisations.flatMap(({ fields }, index) => (fields.type === 'other' ? [] : [index]))
  const body = at ? bodyOf(at, organisations, unions) : undefined
  return body === undefined ? undefined : { body, from: 0, to: words.length - 1, isUnion: true }
}

/** *For the Federation of … (FKTU): …*: the body before the colon is that of all names after it. */
function headingBody({ words, bodyAt }: NameLine): BodySpan | undefined {
  const colon = words.findIndex((word) => word.key === ':')
  return [...bodyAt.values()].find((span) => span.to < colon)
}
