import type { Mention } from '../findings.ts'
import type { VisitorsOfPage } from './principals.ts'

/** `body`: a name; `person`: who speaks for a body; `both`: the sides together; `side`: “the Korean side”. */
export type ActorKind = 'body' | 'person' | 'both' | 'side' | 'pronoun' | 'first' | 'other'

/** Somebody named or pointed to in a passage, and the bodies that are meant (indexes into `Findings.organisations`). */
export interface Actor extends Mention {
  readonly kind: ActorKind
  readonly bodies: readonly number[]
  /** False where the mention hangs on a preposition or says whose a thing is: it does not act there. */
  readonly acts: boolean
  /** Where what marks it as acting ends, in languages that mark it behind the name. */
  readonly markEnd?: number
  /** True for the speaker put in between commas. */
  readonly aside: boolean
  /** True where the bodies follow from what was said before (he, the federation) and not from a name. */
  readonly pointsBack: boolean
}

/** All actors of a page, by passage, and the bodies that the paper is about. */
export interface Sides {
  readonly byPassage: readonly (readonly Actor[])[]
  /** The bodies between which it goes on, the most prominent first. */
  readonly principals: readonly number[]
  /** Who spoke last before each passage begins. */
  readonly speakers: readonly (readonly number[])[]
  /** Whose page it is, where it is of one union of the language's own country. */
  readonly authors: readonly number[]
  /** Who visits and who is visited, in the paper and in single passages. */
  readonly visitors: VisitorsOfPage
}
