import type { RuleBody } from '#records'
import type { CalendarLinkView } from './views.ts'

export interface DutyPaperQuery {
  /** EDTF; today unless told. */
  readonly asOf?: string | undefined
  readonly shows?: CalendarLinkView['shows'] | undefined
  readonly partnership?: string | undefined
}

/** A rule on trial: how it counts, whose days off it leaves out, and the day of the trigger. */
export interface TrialRequest extends Pick<RuleBody, 'direction' | 'length' | 'within' | 'rolls'> {
  /** ISO date. */
  readonly date: string
  readonly country?: string | undefined
}
