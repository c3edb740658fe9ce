import { kindOfList, type Findings, type Found, type Mention } from './findings.ts'
import type { Proposal, ProposalKind, Quote } from './proposal.ts'

/** A body that is named a hundred times is shown at its first places; the others add nothing. */
const mostCitations = 12

/** Turns what was found into proposals, kind by kind, each with the places of the text that it stands on. */
export function proposalsFrom(findings: Findings, text: string): Proposal[] {
  const proposals: Proposal[] = []
  for (const [list, kind] of Object.entries(kindOfList) as [keyof typeof kindOfList, ProposalKind][]) {
    for (const found of findings[list]) proposals.push(proposal(kind, found, text))
  }
  return proposals
}

function proposal(kind: ProposalKind, { fields, mentions, confidence, basis }: Found<unknown>, text: string): Proposal {
  const citations = mentions.slice(0, mostCitations).map((mention) => quoteFrom(text, mention))
  // The list tells the kind and with it the fields; the compiler cannot follow the pair through `Object.entries`.
  return { kind, fields, citations, confidence, basis: basis ?? {} } as Proposal
}

/** What exactly stands at a place of the text. */
export const quoteFrom = (text: string, { start, end }: Pick<Mention, 'start' | 'end'>): Quote => ({
  start,
  end,
  quote: text.slice(start, end),
})
