import type { Day, Quantity } from '#kernel'
import type { Multilingual } from '#records'
import type { Because } from './because.ts'
import type { Duty, DutyState, Period, Turn, Voices } from './duty.ts'
import { dutyId } from './duty-id.ts'
import { explain } from './explain.ts'
import type { Question } from './question.ts'
import type { Reckoning } from './reckoning.ts'
import { voiceOf } from './rules/voices.ts'

/** Works a duty out again, for those who ask why. */
export type Again = (commitment: string, key: string, name: string | undefined) => Reckoning

/**
 * A duty that gives its id, its voices and its reasons when it is asked for them: an office has far more duties than
 * anybody looks at. It keeps nothing for the reasons; the reckoning of its commitment is done again.
 */
export class ReckonedDuty implements Duty {
  readonly commitment: string
  readonly agreement: string | undefined
  readonly partnership: string | undefined
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly what: Multilingual
  readonly binding: 'binds' | 'expected'
  readonly period: Period
  readonly due: Day | null
  readonly state: DutyState
  readonly owed: Quantity
  readonly done: number
  readonly turn: Turn | undefined
  readonly questions: readonly Question[]
  readonly #key: string
  readonly #name: string | undefined
  readonly #again: Again

  constructor(reckoning: Reckoning, again: Again) {
    const { pledge } = reckoning
    this.commitment = pledge.commitment.id
    this.agreement = pledge.body.agreement
    this.partnership = pledge.partnership
    this.debtors = reckoning.debtors
    this.creditors = reckoning.creditors
    this.what = pledge.body.what
    this.binding = pledge.binding
    this.period = reckoning.slot.period
    this.due = reckoning.due
    this.state = reckoning.state
    this.owed = reckoning.slot.owed
    this.done = reckoning.tally.done
    this.turn = reckoning.turn
    this.questions = reckoning.questions
    this.#key = reckoning.slot.key
    this.#name = reckoning.name
    this.#again = again
  }

  get id(): string {
    return dutyId(this.commitment, this.#key, this.#name)
  }

  get voices(): Voices {
    const { tally, slot, asOf } = this.#reckoning()
    const calendar = asOf < slot.period.first ? 'ahead' : asOf <= slot.period.last ? 'running' : 'over'
    return { debtor: voiceOf(tally, 'debtor'), creditor: voiceOf(tally, 'creditor'), calendar }
  }

  get because(): readonly Because[] {
    return explain(this.#reckoning())
  }

  /** All of it as plain data. */
  toJSON(): Duty {
    return Object.assign({}, this, { id: this.id, voices: this.voices, because: this.because })
  }

  #reckoning(): Reckoning {
    return this.#again(this.commitment, this.#key, this.#name)
  }
}
