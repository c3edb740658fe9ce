import type { DueView } from '#app'
import type { ProblemCode, ProblemDetails } from '#kernel'

/** Every answer that is not a success. */
export interface ProblemView {
  readonly code: ProblemCode
  readonly details: ProblemDetails
  /** In the person's language; says what to do. */
  readonly message: string
}

export type Duty = DueView['late'][number]
export type DutyReason = Duty['because'][number]
export type DutyQuestion = Duty['questions'][number]
