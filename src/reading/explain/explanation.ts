import type { Quote } from '../proposal.ts'
import type { LeftReason, Origin, RuleName } from './rules.ts'

export interface FieldExplanation {
  readonly field: string
  readonly origin: Origin
  /** The words that show it; none where it was assumed. */
  readonly places: readonly Quote[]
  /** What it was assumed from. */
  readonly from?: string
}

/** How a proposal came about. */
export interface ProposalExplanation {
  /** The finder and its rule. */
  readonly rule: RuleName
  /** Where the rule goes by a cue of the language: how it is called there. */
  readonly cue?: string
  /** The words that show it. */
  readonly shownBy: Quote
  readonly fields: readonly FieldExplanation[]
}

/** A place that a finder looked at and left out. */
export interface LeftOut extends Quote {
  readonly reason: LeftReason
  /** What stands right before and behind it on its line, cut short: a word alone tells little. */
  readonly before: string
  readonly after: string
}

/** What was left out of a document, finder by finder, in the order of the text. */
export interface Explanation {
  readonly left: readonly LeftOut[]
  /** How many more places there were than are told here. */
  readonly more: number
}
