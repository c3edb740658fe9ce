import type { FieldsByKind, ProposalKind } from '../proposal.ts'

/** What a model says could be in a text; a proposal only once every quote and field of it was found to stand there. */
export type Suggestion = {
  [Kind in ProposalKind]: {
    readonly kind: Kind
    readonly fields: FieldsByKind[Kind]
    readonly quotes: readonly string[]
  }
}[ProposalKind]

/** Why a model did not help: not reached, refused (or sent elsewhere), too slow, too much said, or no such answer. */
export const modelTroubles = ['unreachable', 'refused', 'slow', 'endless', 'unclear'] as const
export type ModelTrouble = (typeof modelTroubles)[number]

/** What a model said of one part of a document; UTF-16 offsets of its text. */
export interface SuggestedPart {
  readonly start: number
  readonly end: number
  readonly suggestions: readonly Suggestion[]
}

/** All that a model said of a document. */
export interface ModelAnswer {
  /** How much of the text it was shown, at most, from the beginning. */
  readonly characters: number
  readonly parts: readonly SuggestedPart[]
  /** What it proposed in no form that could be understood. */
  readonly malformed: number
  readonly trouble?: ModelTrouble
}
