import { Problem } from '#kernel'
import type { OrganisationFields } from '#reading'
import type { Citation, OrganisationBody, OrganisationName } from '#records'
import { isAcronym, nameKey } from '../matching/names.ts'
import { organisationMatches } from '../matching/organisations.ts'
import type { Keyed } from '../proposal-key.ts'
import type { Live } from '../stored.ts'
import { chosenMatch } from './match.ts'
import { addMention, citationsOf, statedBy, type Confirmed, type Work } from './work.ts'

/** The languages in which a body of a country bears its own name; names in others are translations. */
const ownLanguages: Readonly<Record<string, readonly string[]>> = {
  VN: ['vi'],
  KR: ['ko'],
  KP: ['ko'],
  CN: ['zh'],
  TW: ['zh'],
  LA: ['lo'],
  TH: ['th'],
  KH: ['km'],
  JP: ['ja'],
}

/** A body that is named in hundreds of documents cites the first; where else it is named, mentions tell. */
const mostCitations = 100

/** A new organisation, or a known one that learns the names which it did not have yet. */
export async function confirmOrganisation(
  work: Work,
  proposal: Keyed<'organisation'>,
  fields: OrganisationFields,
  match: string | undefined,
): Promise<Confirmed> {
  const matches = organisationMatches(work.register, fields, work.language)
  const known = await chosenMatch(work, { proposal, name: fields.name, matches, match })
  if (known === null) return { record: work.add('organisation', newBody(work, fields), statedBy(work, proposal)) }
  if (known.kind !== 'organisation') throw new Problem('value-invalid', { field: 'match' })
  addMention(work, proposal, fields.name, known.id)
  learnNames(work, known, fields, citationsOf(work, proposal)[0])
  return { record: known }
}

function newBody(work: Work, fields: OrganisationFields): OrganisationBody {
  return {
    names: [mainName(work, fields), ...otherNames(work, fields)],
    type: fields.type ?? 'union',
    ...(fields.country === undefined ? {} : { country: fields.country }),
    lineage: [],
  }
}

function mainName(work: Work, fields: OrganisationFields): OrganisationName {
  const own = ownLanguages[fields.country ?? '']
  const kind = own === undefined || own.includes(work.language) ? 'official' : 'translation'
  return { text: fields.name, language: work.language, kind }
}

const otherNames = (work: Work, fields: OrganisationFields): OrganisationName[] =>
  [...new Map(fields.aliases.map((alias) => [nameKey(alias), alias])).values()]
    .filter((alias) => nameKey(alias) !== nameKey(fields.name))
    .map((text) => ({ text, language: work.language, kind: isAcronym(text) ? 'acronym' : 'seen' }))

/** Forms are added, never overwritten; the first proper name in a language becomes the name in that language. */
function learnNames(
  work: Work,
  known: Live<'organisation'>,
  fields: OrganisationFields,
  where: Citation | undefined,
): void {
  const { names } = known.body
  const keys = new Set(names.map((name) => nameKey(name.text)))
  const named = names.some((name) => name.language === work.language && name.kind !== 'seen' && name.kind !== 'acronym')
  const main = mainName(work, { ...fields, country: fields.country ?? known.body.country })
  const found: OrganisationName[] = [named ? { ...main, kind: 'seen' } : main, ...otherNames(work, fields)]
  const learnt = found.filter((name) => !keys.has(nameKey(name.text)))
  if (learnt.length === 0) return
  const citations = where && known.citations.length < mostCitations ? [...known.citations, where] : known.citations
  work.change(known, { body: { ...known.body, names: [...names, ...learnt] }, citations })
}
