import type { Proposal, ProposalOf } from '#reading'

/** How far behind its figure a percentage is still printed as the figure's own, in characters. */
const furthest = 200

/**
 * Leaves out percentages that only restate a figure: in *306/750 unions (40.8 % of the plan)* the percentage is kept
 * with the figure, and by itself it would become an indicator of its own.
 */
export function withoutRestated(proposals: readonly Proposal[]): Proposal[] {
  const figures = proposals.filter((proposal) => proposal.kind === 'figure')
  const byPercentage = Map.groupBy(figures, ({ fields }) => fields.percentage)
  return proposals.filter((proposal) => {
    if (proposal.kind !== 'figure' || proposal.fields.unit !== '%') return true
    const whole = byPercentage.get(proposal.fields.value) ?? []
    return !whole.some((figure) => Math.abs(placeOf(figure) - placeOf(proposal)) <= furthest)
  })
}

const placeOf = (figure: ProposalOf<'figure'>): number => figure.citations[0]?.start ?? 0
