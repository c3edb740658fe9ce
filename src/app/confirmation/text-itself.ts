import type { OpenDocument } from '../open-document.ts'
import { proposalsOf, type Keyed } from '../proposal-key.ts'

/** What an agreement is called where it is the minutes themselves, not a text that they speak of. */
const minutes = /minutes|biên bản|纪要|회의록/iu

/**
 * Whether the document is the text of this agreement, not a paper that tells of it: a memorandum names itself first of
 * all; minutes bind as what they are called, and only tell of other texts.
 */
export function isTextItself(document: OpenDocument, agreement: Keyed<'agreement'>): boolean {
  const { form } = document.kept.reading.document
  if (form === 'minutes') return minutes.test(agreement.fields.type)
  if (form !== 'memorandum') return false
  const [first] = proposalsOf(document.reliable, 'agreement').toSorted((a, b) => placeOf(a) - placeOf(b))
  return first?.key === agreement.key
}

/**
 * The agreement under which a commitment of this document stands: the text itself for its clauses; in a report, a
 * signed one that is named in the same paragraph. What people say at a meeting stands for itself.
 */
export function agreementOver(document: OpenDocument, commitment: Keyed<'commitment'>): Keyed<'agreement'> | undefined {
  const agreements = proposalsOf(document.reliable, 'agreement')
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
