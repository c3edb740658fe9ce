import { Problem } from '#kernel'
import { nameKey } from '../matching/names.ts'
import { organisationMatches } from '../matching/organisations.ts'
import { proposalsOf, type Keyed } from '../proposal-key.ts'
import { isIdentifier } from '../stored.ts'
import { citationsOf, type Work } from './work.ts'
import { confirmOrganisation } from './organisation.ts'

type Introduced = ReadonlyMap<string, Keyed<'organisation'>>

const indexes = new WeakMap<readonly Keyed[], Introduced>()

/** The proposal by which the document itself introduces a body of that name. */
export function proposalNamed(proposals: readonly Keyed[], name: string): Keyed<'organisation'> | undefined {
  const index = indexes.get(proposals) ?? namesIntroduced(proposals)
  indexes.set(proposals, index)
  return index.get(nameKey(name))
}

/** Every name and alias of the bodies that a document introduces; where two share one, the first has it. */
function namesIntroduced(proposals: readonly Keyed[]): Introduced {
  const index = new Map<string, Keyed<'organisation'>>()
  for (const proposal of proposalsOf(proposals, 'organisation')) {
    for (const form of [proposal.fields.name, ...proposal.fields.aliases]) {
      const key = nameKey(form)
      if (!index.has(key)) index.set(key, proposal)
    }
  }
  return index
}

/**
 * The organisation that a name in the fields of a proposal means: one that was confirmed from the same document, else
 * one that is confirmed with it now. A known one is never taken for granted: `match-needed`. An identifier, which a
 * person chose, means the record itself.
 */
export async function organisationNamed(work: Work, proposal: Keyed, name: string): Promise<string> {
  if (isIdentifier(name)) return await chosenOrganisation(work, name)
  const own = proposalNamed(work.document.reliable, name)
  return own ? await introduced(work, own) : await named(work, proposal, name)
}

async function chosenOrganisation(work: Work, id: string): Promise<string> {
  const record = await work.get(id)
  if (record.kind !== 'organisation') throw new Problem('value-invalid', { field: 'organisation' })
  return id
}

async function introduced(work: Work, own: Keyed<'organisation'>): Promise<string> {
  const decided = work.recordOf(own.key)
  if (decided !== undefined) return decided
  const refused = work.document.decisions.get(own.key)?.state === 'refused'
  if (refused || !work.latitude.parts.has(own.confidence)) throw new Problem('parts-needed', { field: own.fields.name })
  const { record } = await confirmOrganisation(work, own, own.fields, undefined)
  work.decide(own.key, record.id)
  return record.id
}

/** A name that no proposal introduces: typed by a person, or said only in passing. */
async function named(work: Work, proposal: Keyed, name: string): Promise<string> {
  const place = `named ${nameKey(name)}`
  const made = work.recordOf(place)
  if (made !== undefined) return made
  if (!work.latitude.parts.has('unsure')) throw new Problem('parts-needed', { field: name })
  const fields = { name, aliases: [] }
  const chosen = work.latitude.matches.get(name)
  if (chosen !== undefined && chosen !== 'new') return await chosenOrganisation(work, chosen)
  if (chosen === undefined && organisationMatches(work.register, fields, work.language).length > 0) {
    throw new Problem('match-needed', { name, key: proposal.key })
  }
  const names = [{ text: name, language: work.language, kind: 'official' as const }]
  const body = { names, type: 'union' as const, lineage: [] }
  const record = work.add('organisation', body, { citations: citationsOf(work, proposal).slice(0, 1) })
  work.decide(place, record.id)
  return record.id
}

/** The organisations of several names, each once, in the order given. */
export async function organisationsNamed(work: Work, proposal: Keyed, names: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const name of names) {
    const id = await organisationNamed(work, proposal, name)
    if (!found.includes(id)) found.push(id)
  }
  return found
}

/** Those organisations of several names that a person confirmed already; the others are left out. */
export function confirmedNames(work: Pick<Work, 'document' | 'recordOf'>, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (isIdentifier(name)) return [name]
    const own = proposalNamed(work.document.reliable, name)
    return (own ? work.recordOf(own.key) : work.recordOf(`named ${nameKey(name)}`)) ?? []
  })
}

/** The union bodies among several organisations: partnerships are theirs, not those of ministries and companies. */
export async function unionsAmong(work: Work, organisations: readonly string[]): Promise<string[]> {
  const records = await Promise.all(organisations.map((id) => work.get(id)))
  return records.filter((record) => record.kind === 'organisation' && record.body.type === 'union').map(({ id }) => id)
}
