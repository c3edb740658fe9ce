import type { OpenDocument } from '../open-document.ts'
import { proposalsOf, type Keyed } from '../proposal-key.ts'

/**
 * Whether the document is the text of this agreement, not a report about it: it is read clause by clause, and it
 * names this agreement first of all, before its first clause.
 */
export function isTextItself(document: OpenDocument, agreement: Keyed): boolean {
  const clauses = proposalsOf(document.proposals, 'commitment').filter(({ fields }) => fields.clause !== undefined)
  if (clauses.length === 0) return false
  const [first] = proposalsOf(document.proposals, 'agreement').toSorted((a, b) => placeOf(a) - placeOf(b))
  return first?.key === agreement.key && placeOf(first) <= Math.min(...clauses.map(placeOf))
}

/**
 * The agreement under which a commitment of this document stands: the text itself for its clauses; in a report, a
 * signed one that is named in the same paragraph. What people say at a meeting stands for itself.
 */
export function agreementOver(document: OpenDocument, commitment: Keyed<'commitment'>): Keyed<'agreement'> | undefined {
  const agreements = proposalsOf(document.proposals, 'agreement')
  const own = agreements.find((agreement) => isTextItself(document, agreement))
  if (own) return commitment.fields.clause === undefined ? undefined : own
  const binding = agreements.filter(({ fields }) => fields.status === 'signed' || fields.status === 'in force')
  const block = blockAt(document, placeOf(commitment))
  const named = binding.filter((agreement) =>
    agreement.citations.some(({ start }) => blockAt(document, start) === block),
  )
  return named.length === 1 ? named[0] : undefined
}

const placeOf = (proposal: Keyed): number => proposal.citations[0]?.start ?? 0

/** The paragraph at a place of the text, as its number. */
const blockAt = (document: OpenDocument, place: number): number =>
  document.kept.blocks.findIndex((block) => block.start <= place && place < block.end)
