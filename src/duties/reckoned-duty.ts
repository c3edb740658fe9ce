import type { Day, Quantity } from '#kernel'
import type { Multilingual } from '#records'
import type { Because } from './because.ts'
import type { Duty, DutyState, Period, Turn, Voices } from './duty.ts'
import { explain } from './explain.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import type { Decided } from './rules/decisions.ts'
import type { Tally } from './rules/voices.ts'

/** What was worked out for one duty, as far as its reasons need it. */
export interface Reckoning {
  readonly pledge: Pledge
  readonly key: string
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly period: Period
  readonly due: Day | null
  readonly owed: Quantity
  readonly state: DutyState
  readonly tally: Tally
  readonly decided: Decided
  readonly turn: Turn | undefined
  readonly questions: readonly Question[]
  readonly asOf: Day
}

/**
 * A duty that gives its reasons when it is asked for them: an office has far more duties than anybody reads the
 * reasons of, and they follow from what is kept here.
 */
export class ReckonedDuty implements Duty {
  readonly id: string
  readonly commitment: string
  readonly agreement?: string
  readonly partnership?: string
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly what: Multilingual
  readonly binding: 'binds' | 'expected'
  readonly period: Period
  readonly due: Day | null
  readonly state: DutyState
  readonly owed: Quantity
  readonly done: number
  readonly turn?: Turn
  readonly questions: readonly Question[]
  readonly #reckoning: Reckoning

  constructor(reckoning: Reckoning, id: string) {
    const { pledge } = reckoning
    this.id = id
    this.commitment = pledge.commitment.id
    this.agreement = pledge.agreement?.id
    this.partnership = pledge.partnership
    this.debtors = reckoning.debtors
    this.creditors = reckoning.creditors
    this.what = pledge.body.what
    this.binding = pledge.binding
    this.period = reckoning.period
    this.due = reckoning.due
    this.state = reckoning.state
    this.owed = reckoning.owed
    this.done = reckoning.tally.done
    this.turn = reckoning.turn
    this.questions = reckoning.questions
    this.#reckoning = reckoning
  }

  get voices(): Voices {
    const { tally, period, asOf } = this.#reckoning
    const calendar = asOf < period.first ? 'ahead' : asOf <= period.last ? 'running' : 'over'
    return { debtor: tally.debtor, creditor: tally.creditor, calendar }
  }

  get because(): readonly Because[] {
    return explain(this.#reckoning)
  }

  toJSON(): Duty {
    return Object.assign({}, this, { voices: this.voices, because: this.because })
  }
}

/** Safe in addresses: `/` of an interval becomes `_`. */
export function dutyId(commitment: string, key: string, debtor?: string): string {
  const period = key.includes('/') ? key.replaceAll('/', '_') : key
  return debtor === undefined ? `${commitment}@${period}` : `${commitment}@${period}@${debtor}`
}
