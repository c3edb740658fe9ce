import type { Day, EdtfDate, Quantity } from '#kernel'
import type { CommitmentBody } from '#records'
import type { Evidence } from './evidence.ts'
import type { Agreement, Commitment, Gathering } from './register.ts'
import type { Restatement } from './rules/restatement.ts'
import type { Settlement } from './rules/settlement.ts'
import type { Start } from './rules/start.ts'
import type { Succession } from './rules/succession.ts'
import type { TextLife } from './rules/text-life.ts'

/** A commitment that gives duties, as of one day, with all that its duties have in common. */
export interface Pledge {
  /** The day from which all this is seen. */
  readonly asOf: Day
  readonly commitment: Commitment
  readonly body: CommitmentBody
  readonly agreement: Agreement | undefined
  readonly partnership: string | undefined
  readonly binding: 'binds' | 'expected'
  readonly term: EdtfDate | null
  readonly start: Start | null
  readonly life: TextLife
  /** The last day on which it is owed: the end of the text, or of the commitment where that is earlier. */
  readonly end: Day
  /** What it owes for each period that names no share of its own. */
  readonly owed: Quantity
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  /** The gathering at which it is owed, where it names one that is in the register. */
  readonly event: Gathering | undefined
  readonly restated: Restatement | null
  /** What a final review made of what was open. */
  readonly settlement: Settlement | null
  /** Null where none of the bodies became another one. */
  readonly succession: Succession | null
  /** By day, then by id. */
  readonly evidence: readonly Evidence[]
}
