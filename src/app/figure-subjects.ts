import type { Proposal, ProposalOf } from '#reading'
import type { KeptReading } from './kept-reading.ts'

/** Further back a sentence is likely to speak of somebody else. */
const furthest = 800

/**
 * The figures of a reading, each with the union body that was named last before it in the same paragraph: most likely
 * whose figure it is. A person sees that it is assumed, and from what.
 */
export function withSubjects({ reading, blocks }: Pick<KeptReading, 'reading' | 'blocks'>): Proposal[] {
  const named = reading.proposals
    .filter((proposal) => proposal.kind === 'organisation')
    .filter(({ fields }) => fields.type !== 'other')
    .flatMap(({ fields, citations }) => citations.map(({ start }) => ({ name: fields.name, start })))
    .toSorted((a, b) => b.start - a.start)
  const blockAt = (place: number): number => blocks.findIndex(({ start, end }) => start <= place && place < end)
  return reading.proposals.map((proposal) => {
    const place = proposal.citations[0]?.start ?? 0
    if (proposal.kind !== 'figure' || 'organisation' in proposal.fields) return proposal
    const last = named.find(({ start }) => start <= place)
    const near = last && place - last.start <= furthest && blockAt(last.start) === blockAt(place)
    return near ? assumed(proposal, last.name) : proposal
  })
}

function assumed(figure: ProposalOf<'figure'>, organisation: string): ProposalOf<'figure'> {
  const fields = { ...figure.fields, organisation }
  return { ...figure, fields, basis: { ...figure.basis, organisation: { assumed: 'named before' } } }
}
