import type { Bound } from './binds.ts'
import type { FoundDate, FoundOrganisation } from '../../findings.ts'
import type { Page, Passage } from '../../page.ts'
import type { Actor, Sides } from '../../sides/actors.ts'

/** What a passage is looked at with. */
export interface Surroundings {
  readonly page: Page
  readonly passage: Passage
  readonly actors: readonly Actor[]
  readonly dates: readonly FoundDate[]
  readonly sides: Sides
  readonly organisations: readonly FoundOrganisation[]
  /** Whom the clause before in the same sentence binds. */
  readonly previous: Bound | null
  /** Whether the paper is, or tells of, an agreement: then what “will be held” was agreed. */
  readonly tellsOfAgreement: boolean
}
