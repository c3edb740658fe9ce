import type { ProposalKind, ProposalView } from '../../api/types.ts'

/** Bodies and people first: what the others name. */
export const kindOrder: readonly ProposalKind[] = [
  'organisation',
  'person',
  'agreement',
  'event',
  'commitment',
  'figure',
  'topic',
]

export interface Group {
  readonly kind: ProposalKind
  /** Places in the list of the document. */
  readonly places: readonly number[]
}

/** The proposals by kind, those of a kind in the order of the text. */
export function groupsOf(proposals: readonly ProposalView[]): Group[] {
  const where = (place: number): number => proposals[place]?.citations[0]?.start ?? 0
  return kindOrder
    .map((kind) => ({
      kind,
      places: proposals
        .flatMap((proposal, place) => (proposal.kind === kind ? [place] : []))
        .toSorted((a, b) => where(a) - where(b)),
    }))
    .filter((group) => group.places.length > 0)
}

/** The next proposal that waits for a decision, from a place on and round again; -1 when all are decided. */
export function nextOpen(proposals: readonly ProposalView[], after: number): number {
  const order = groupsOf(proposals).flatMap((group) => group.places)
  const from = order.indexOf(after)
  const turned = [...order.slice(from + 1), ...order.slice(0, from + 1)]
  return turned.find((place) => proposals[place]?.state === 'open') ?? -1
}

/** The proposal a number of steps on, without leaving the list. */
export function stepFrom(proposals: readonly ProposalView[], from: number, steps: number): number {
  const order = groupsOf(proposals).flatMap((group) => group.places)
  const at = order.indexOf(from)
  const next = at < 0 ? (steps > 0 ? 0 : order.length - 1) : Math.min(Math.max(at + steps, 0), order.length - 1)
  return order[next] ?? -1
}
