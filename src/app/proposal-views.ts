import type { Context } from './context.ts'
import { confirmedNames, proposalNamed } from './confirmation/parts.ts'
import { isBothSides, sideNames } from './confirmation/sides.ts'
import { linksTo } from './links.ts'
import { agreementMatches, eventMatches } from './matching/events.ts'
import { nameKey } from './matching/names.ts'
import { organisationMatches } from './matching/organisations.ts'
import { personMatches } from './matching/people.ts'
import { registerOf, type Register } from './matching/register.ts'
import type { OpenDocument } from './open-document.ts'
import type { Keyed } from './proposal-key.ts'
import { isIdentifier } from './stored.ts'
import type { Links, Match, ProposalView } from './views.ts'

/** What people see of the proposals of a document: what became of each, and for open ones what it may mean. */
export async function proposalViews(
  context: Context,
  document: OpenDocument,
  language: string,
): Promise<readonly ProposalView[]> {
  const register = await registerOf(context)
  const records = [...document.decisions.values()].map(({ record }) => record)
  const known = document.proposals.flatMap((proposal) => proposal.known?.record ?? [])
  const links = await linksTo(context, [...records, ...known], language)
  return document.proposals.map((proposal) => viewOf({ document, register, links, language }, proposal))
}

interface Surroundings {
  readonly document: OpenDocument
  readonly register: Register
  readonly links: Links
  readonly language: string
}

function viewOf(around: Surroundings, proposal: Keyed): ProposalView {
  const { kind, key, citations, confidence, foundBy, known, basis } = proposal
  const decision = around.document.decisions.get(key)
  const record = decision && around.links[decision.record]
  const knownRecord = known && around.links[known.record]
  return {
    key,
    kind,
    fields: { ...proposal.fields },
    citations,
    confidence,
    ...(foundBy ? { foundBy } : {}),
    ...(knownRecord ? { known: { record: knownRecord, name: known.name } } : {}),
    basis,
    state: decision?.state ?? 'open',
    ...(record ? { record } : {}),
    matches: decision ? [] : matchesOf(around, proposal),
    unknownNames: decision ? [] : unknownNames(around.document, proposal),
  }
}

function matchesOf({ document, register, language }: Surroundings, proposal: Keyed): Match[] {
  const resolve = (names: readonly string[]) => confirmedNames(confirmedSoFar(document), names)
  switch (proposal.kind) {
    case 'organisation':
      return organisationMatches(register, proposal.fields, language)
    case 'person':
      return personMatches(register, proposal.fields, language)
    case 'event':
      return eventMatches(register, proposal.fields, resolve, language)
    case 'agreement':
      return agreementMatches(register, proposal.fields, resolve, language)
    default:
      return []
  }
}

const confirmedSoFar = (document: OpenDocument) => ({
  document,
  recordOf: (key: string) => {
    const decision = document.decisions.get(key)
    return decision?.state === 'confirmed' ? decision.record : undefined
  },
})

/** The names in the fields for which nothing is confirmed yet: each as the document introduces it. */
function unknownNames(document: OpenDocument, proposal: Keyed): string[] {
  const unknown = new Map<string, string>()
  for (const name of namesIn(proposal).flatMap((name) =>
    isBothSides(name) ? (sideNames(document.reliable) ?? []) : [name],
  )) {
    if (isIdentifier(name) || confirmedNames(confirmedSoFar(document), [name]).length > 0) continue
    const introduced = proposalNamed(document.reliable, name)?.fields.name ?? name
    unknown.set(nameKey(introduced), introduced)
  }
  return [...unknown.values()]
}

/** The fields of each kind that hold names of organisations. */
function namesIn(proposal: Keyed): readonly string[] {
  const given = (name: string | undefined): string[] => (name === undefined ? [] : [name])
  switch (proposal.kind) {
    case 'person':
      return given(proposal.fields.organisation)
    case 'event':
      return [...given(proposal.fields.host), ...proposal.fields.guests]
    case 'agreement':
      return proposal.fields.parties
    case 'figure':
      return 'organisation' in proposal.fields ? [String(proposal.fields.organisation)] : []
    case 'commitment':
      return [...proposal.fields.by, ...proposal.fields.to]
    default:
      return []
  }
}

/** One proposal as people see it. */
export async function proposalView(
  context: Context,
  document: OpenDocument,
  key: string,
  language: string,
): Promise<ProposalView> {
  const register = await registerOf(context)
  const decision = document.decisions.get(key)
  const proposal = document.proposals.find((one) => one.key === key)
  const records = [decision?.record, proposal?.known?.record].filter((id) => id !== undefined)
  const links = await linksTo(context, records, language)
  return viewOf({ document, register, links, language }, proposal as Keyed)
}
