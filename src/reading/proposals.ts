import type { Explain } from './explain/explain.ts'
import { kindOfList, type Findings, type Found, type FoundOrganisation } from './findings.ts'
import type { Proposal, ProposalKind } from './proposal.ts'
import { mostCitations, quoteFrom } from './quote.ts'

/** Turns what was found into proposals, kind by kind, each with the places of the text that it stands on. */
export function proposalsFrom(findings: Findings, text: string, explain?: Explain): Proposal[] {
  const proposals: Proposal[] = []
  for (const [list, kind] of Object.entries(kindOfList) as [keyof typeof kindOfList, ProposalKind][]) {
    for (const found of findings[list]) {
      const made = proposal(kind, found, text)
      proposals.push(explain ? { ...made, explanation: explain(kind, found) } : made)
    }
  }
  return proposals
}

function proposal(
  kind: ProposalKind,
  found: Found<unknown> & Pick<FoundOrganisation, 'known'>,
  text: string,
): Proposal {
  const { fields, mentions, confidence, known, basis } = found
  const citations = mentions.slice(0, mostCitations).map((mention) => quoteFrom(text, mention))
  // The list tells the kind and with it the fields; the compiler cannot follow the pair through `Object.entries`.
  return { kind, fields, citations, confidence, ...(known ? { known } : {}), basis: basis ?? {} } as Proposal
}
