import { fold } from '#kernel'
import type { OrganisationFields } from '#reading'
import type { Live } from '../stored.ts'
import type { Match, MatchReason } from '../views.ts'
import { isAcronym, isNameOfOne, likeness, nameKey, tellingWords } from './names.ts'
import { candidates, linkTo, type Known, type KnownName, type Register } from './register.ts'

/** How alike the telling words of two names must be for a person to be asked. */
const alikeEnough = 0.6
const mostOffered = 8

type KnownOrganisation = Known<Live<'organisation'>>

/** The known bodies that a proposal may mean, the likeliest first. Nobody but a person takes one of them. */
export function organisationMatches(register: Register, fields: OrganisationFields, language: string): Match[] {
  const names = [fields.name, ...fields.aliases].filter(isNameOfOne)
  const found = candidates(register, names)
    .filter((known): known is KnownOrganisation => known.record.kind === 'organisation')
    .filter((known) => mayBe(known, fields))
    .map((known) => ({ known, why: reasonsFor(known, names) }))
    .filter(({ why }) => why.reasons.length > 0)
    .sort((a, b) => b.why.score - a.why.score)
  const exact = found.filter(({ known }) => isOfficially(known, fields.name))
  return found.slice(0, mostOffered).map(({ known, why }) => ({
    ...linkTo(known.record, language),
    reasons: why.reasons,
    name: why.name,
    certain: exact.length === 1 && exact[0]?.known === known,
  }))
}

function mayBe({ record }: KnownOrganisation, fields: OrganisationFields): boolean {
  const { country, type } = record.body
  const sameCountry = country === undefined || fields.country === undefined || country === fields.country
  return sameCountry && type === (fields.type ?? 'union')
}

const isOfficially = (known: KnownOrganisation, name: string): boolean =>
  known.names.some(({ kind, key }) => (kind === 'official' || kind === 'translation') && key === nameKey(name))

interface Reasoned {
  readonly reasons: readonly MatchReason[]
  /** The name of the register that fits. */
  readonly name: string
  readonly score: number
}

function reasonsFor(known: KnownOrganisation, names: readonly string[]): Reasoned {
  const pairs = names.flatMap((name) => known.names.map((own) => ({ own, ...compared(name, own) })))
  const best = pairs.toSorted((a, b) => b.score - a.score)[0]
  const reasons = new Set(pairs.flatMap(({ reason }) => reason ?? []))
  const place = known.record.body.place
  // What is the same is more than alike.
  if (reasons.size > 1) reasons.delete('similar-name')
  if (reasons.size > 0 && place && names.some((name) => fold(name).includes(fold(place)))) reasons.add('same-place')
  return { reasons: [...reasons], name: best?.own.text ?? '', score: best?.score ?? 0 }
}

function compared(name: string, own: KnownName): { reason?: MatchReason; score: number } {
  if (nameKey(name) === own.key) {
    if (isAcronym(name)) return { reason: 'same-acronym', score: 1.5 }
    return own.kind === 'seen' || own.kind === 'short'
      ? { reason: 'known-form', score: 2 }
      : { reason: 'same-name', score: 3 }
  }
  const score = likeness(tellingWords(name), own.words)
  return score >= alikeEnough ? { reason: 'similar-name', score } : { score: 0 }
}
