import type { FoundDate, Findings, Found } from '../findings.ts'
import type { Page } from '../page.ts'
import type { ProposalKind, Quote } from '../proposal.ts'
import { mostCitations, quoteFrom } from '../quote.ts'
import type { FieldExplanation } from './explanation.ts'
import type { Place } from './rules.ts'

/** Fields of which the value is chosen from a list: the rule says which, whatever words stand there. */
const chosen: Readonly<Record<ProposalKind, readonly string[]>> = {
  organisation: ['type'],
  person: [],
  event: ['type'],
  agreement: ['status', 'type'],
  commitment: ['modality', 'recurrence', 'inTurn', 'topic'],
  figure: [],
  topic: ['topic'],
}

/** Another field says the same for people. */
const unsaid = new Set(['amount'])

/** Fields that name bodies, as the document introduces them. */
const bodies = new Set(['organisation', 'host', 'guests', 'parties', 'by', 'to', 'firstInTurn'])
const mostPlaces = 3

type Origin = Omit<FieldExplanation, 'field'>

/** What the fields of one found thing are looked up in. */
interface Sources {
  readonly found: Found<object>
  readonly text: string
  /** The stretches in which its words stand: its mentions, then their passages. */
  readonly stretches: readonly Quote[]
  readonly dates: readonly FoundDate[]
  /** Where somebody stands for a body, or for both sides. */
  readonly standsFor: (name: string) => readonly Place[]
}

/** Tells where each field of what was found comes from. */
export function fieldExplainer(
  page: Page,
  { dates, organisations, sides }: Findings,
  text: string,
): (kind: ProposalKind, found: Found<object>) => FieldExplanation[] {
  const datesOf = Map.groupBy(dates, ({ passage }) => passage)
  const bodyOf = new Map(organisations.map(({ fields }, body) => [fields.name, body]))
  const actorsFor = (passage: number, name: string): readonly Place[] =>
    (sides?.byPassage[passage] ?? []).filter(({ kind, bodies: meant }) =>
      name === bothSides ? kind === 'both' : kind !== 'both' && meant.includes(bodyOf.get(name) ?? -1),
    )
  return (kind, found) => {
    const mentions = found.mentions.slice(0, mostCitations)
    const passages = [...new Set(mentions.map(({ passage }) => passage))]
    const sources: Sources = {
      found,
      text,
      stretches: [...mentions, ...passages.flatMap((index) => page.passages[index] ?? [])],
      dates: passages.flatMap((index) => datesOf.get(index) ?? []),
      standsFor: (name) => passages.flatMap((index) => actorsFor(index, name)),
    }
    return Object.entries(found.fields).flatMap(([field, value]) =>
      isEmpty(value) || unsaid.has(field)
        ? []
        : { field, ...originOf(field, value, chosen[kind].includes(field), sources) },
    )
  }
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

function originOf(field: string, value: unknown, isChosen: boolean, sources: Sources): Origin {
  const { found, text } = sources
  const basis = found.basis?.[field]
  if (basis && 'assumed' in basis) return { origin: 'assumed', places: [], from: basis.assumed }
  const values = (Array.isArray(value) ? value : [value]).map(String)
  if (!isChosen) {
    const said = quoted(
      values.map((one) => placeOf(one, sources)),
      text,
    )
    if (said.length > 0) return { origin: 'said', places: said }
    const read = quoted(meant(field, values, sources), text)
    if (read.length > 0) return { origin: 'read', places: read }
    // A body that is not named there was taken from what the whole text tells.
    if (bodies.has(field) && !values.includes(bothSides)) return { origin: 'assumed', places: [], from: sidesOfText }
  }
  return { origin: 'rule', places: quoted(found.rule.shownBy ? [found.rule.shownBy] : found.mentions, text) }
}
const bothSides = 'both sides'
const sidesOfText = 'sides-of-the-text'

const quoted = (places: readonly (Place | undefined)[], text: string): Quote[] =>
  places.flatMap((place) => (place ? [quoteFrom(text, place)] : [])).slice(0, mostPlaces)

/** Where the very words stand. */
function placeOf(value: string, { stretches }: Sources): Place | undefined {
  for (const { start, quote } of stretches) {
    const at = value === '' ? -1 : quote.indexOf(value)
    const end = at + value.length
    // The 1 in 120 is not the clause 1.
    const isPart = /\d/.test(quote[at - 1] ?? '') || /\d/.test(quote[end] ?? '')
    if (at >= 0 && !(isPart && /^\d/.test(value))) return { start: start + at, end: start + end }
  }
  return undefined
}

/** The words that mean it: a date as it is written, somebody who stands for a body. */
function meant(field: string, values: readonly string[], { dates, standsFor, found }: Sources): readonly Place[] {
  if (bodies.has(field)) return values.flatMap((name) => standsFor(name).slice(0, 1))
  const written = dates.filter(({ when }) => values.some((value) => value === when || value.split('/').includes(when)))
  if (written.length > 0) return written
  // A number may be spelled out, an amount is put together: the first quote shows them.
  return values.some((value) => /\d/.test(value)) ? found.mentions.slice(0, 1) : []
}
