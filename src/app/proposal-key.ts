import { digestOf, fold } from '#kernel'
import type { FieldsByKind, Proposal, ProposalKind, ProposalOf } from '#reading'

/** A proposal with the name by which people's decisions about it are kept. */
export type Keyed<Kind extends ProposalKind = ProposalKind> = {
  [One in Kind]: ProposalOf<One> & { readonly key: string }
}[Kind]

/** The words by which a proposal is the same one when the document is read again by a better reader. */
const mainWords: { readonly [Kind in ProposalKind]: (fields: FieldsByKind[Kind]) => string } = {
  organisation: ({ name }) => name,
  person: ({ name }) => name,
  event: ({ type, when }) => `${type} ${when ?? ''}`,
  agreement: ({ signed, period }) => `${signed ?? ''} ${period ?? ''}`,
  commitment: ({ what }) => what,
  figure: ({ value, plan }) => `${value} ${plan ?? ''}`,
  topic: ({ topic }) => topic,
}

/** Kinds of which one document holds each name once, wherever it was first noticed. */
const placeless: ReadonlySet<ProposalKind> = new Set(['organisation', 'person', 'topic'])

const lengthOfKey = 16

function keyOf(proposal: Proposal): string {
  const words = mainWords[proposal.kind](proposal.fields as never)
  const place = placeless.has(proposal.kind) ? '' : String(proposal.citations[0]?.start ?? '')
  return `${proposal.kind}-${digestOf([proposal.kind, place, fold(words)].join('\n')).slice(0, lengthOfKey)}`
}

/**
 * Gives every proposal its key: what kind it is, where it stands and its main words. Two that are alike even so are
 * told apart by their order.
 */
export function keyed(proposals: readonly Proposal[]): Keyed[] {
  const seen = new Map<string, number>()
  return proposals.map((proposal) => {
    const key = keyOf(proposal)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return { ...proposal, key: times === 1 ? key : `${key}-${times}` }
  })
}

/** The proposals of one kind. */
export const proposalsOf = <Kind extends ProposalKind>(proposals: readonly Keyed[], kind: Kind): Keyed<Kind>[] =>
  proposals.filter((proposal) => proposal.kind === kind) as Keyed<Kind>[]
