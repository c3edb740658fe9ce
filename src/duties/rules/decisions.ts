import { edtfDate, type Day } from '#kernel'
import type { PeriodDecision } from '#records'
import { deadlineOf } from '../calendar.ts'
import type { Period } from '../duty.ts'
import type { Pledge } from '../pledge.ts'
import { isAhead } from '../register.ts'
import { isJoint } from './parties.ts'

type DecisionOf<Kind extends PeriodDecision['kind']> = Extract<PeriodDecision, { kind: Kind }>

/** What was decided about one duty, as far as those who decided it could. */
export interface Decided {
  readonly postponed?: { readonly decision: DecisionOf<'postponed'>; readonly to: Day }
  readonly waived?: DecisionOf<'waived'>
  /** `agreement` where the text as a whole was suspended. */
  readonly suspended?: { readonly period: string; readonly date: string; readonly agreement?: string }
}

export const nothingDecided: Decided = {}
const none: readonly PeriodDecision[] = []

/**
 * Postponing and suspending take both sides, and postponing a day to postpone to: by one side alone, or without a date,
 * nothing moves; a day inside the period moves nothing either, since all of the period is in time. Only the side that is owed can do without; what bodies owe to nobody but each other, all of them. A
 * period is suspended when its last day is.
 */
export function decidedOn(pledge: Pledge, period: Period, creditors: readonly string[], asOf: Day): Decided {
  const decisions = pledge.body.decisions ?? none
  if (decisions.length === 0 && pledge.life.suspensions.length === 0) return nothingDecided
  const owedTo = creditors.length > 0 || pledge.debtors.length < 2 ? creditors : pledge.debtors
  const decided: { -readonly [Key in keyof Decided]: Decided[Key] } = {}
  // A year of a term is not the term: what is owed over a whole term is moved or waived as a whole.
  const isMeant = pledge.body.when.kind === 'quota' ? holdsLastDay : isOf
  for (const suspension of pledge.life.suspensions) {
    if (holdsLastDay(suspension.period, period)) decided.suspended = { ...suspension, agreement: pledge.agreement!.id }
  }
  for (const decision of seenBy(decisions, asOf)) {
    const joint = isJoint(decision.by, pledge.debtors, pledge.creditors)
    if (decision.kind === 'postponed' && joint && decision.to !== undefined && isMeant(decision.period, period)) {
      const to = deadlineOf(edtfDate(decision.to))
      delete decided.postponed
      if (Number.isFinite(to) && to > period.last) decided.postponed = { decision, to }
    } else if (decision.kind === 'waived' && isMeant(decision.period, period)) {
      if (owedTo.length > 0 && owedTo.every((one) => decision.by.includes(one))) decided.waived = decision
    } else if (decision.kind === 'suspended' && joint && holdsLastDay(decision.period, period)) {
      decided.suspended = decision
    }
  }
  return decided
}

/** In the order of their days; the later word goes before the earlier one. */
export function seenBy(decisions: readonly PeriodDecision[], asOf: Day): PeriodDecision[] {
  return decisions
    .filter((decision) => !isAhead(decision.date, asOf))
    .toSorted((a, b) => edtfDate(a.date).earliest - edtfDate(b.date).earliest)
}

/** True where the stretch that a decision names ends in the period, or holds its last day. */
export function isOf(named: string, period: Period): boolean {
  const { latest } = edtfDate(named)
  return (latest >= period.first && latest <= period.last) || holdsLastDay(named, period)
}

function holdsLastDay(named: string, period: Period): boolean {
  const date = edtfDate(named)
  return date.earliest <= period.last && period.last <= date.latest
}
