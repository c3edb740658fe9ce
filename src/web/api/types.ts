import type { MeView, ProposalView } from '#http/types'

export type * from '#http/types'

/** Parts of views that have no name of their own there. */
export type ProposalKind = ProposalView['kind']
export type Me = MeView
