import type { DocumentView, MeView, ProposalView } from '#http/types'

export type * from '#http/types'

/** Parts of views that have no name of their own there. */
export type ProposalKind = ProposalView['kind']
export type ReadingWarning = DocumentView['readingWarnings'][number]
export type Quote = ProposalView['citations'][number]
export type Me = MeView
