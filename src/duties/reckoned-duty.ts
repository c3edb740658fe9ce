import type { Day, Quantity } from '#kernel'
import type { Multilingual } from '#records'
import type { Because } from './because.ts'
import type { Duty, DutyState, Period, Turn, Voices } from './duty.ts'
import { dutyId } from './duty-id.ts'
import { explain } from './explain.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import type { Reckoning } from './reckoning.ts'
import { voiceOf } from './rules/voices.ts'

/** Works a duty out again, for those who ask why. */
export type Again = (commitment: string, key: string, name: string | undefined) => Reckoning

/** What the duties of one commitment have in common, kept once. */
export class CommonPart {
  readonly commitment: string
  readonly agreement: string | undefined
  readonly partnership: string | undefined
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly what: Multilingual
  readonly binding: 'binds' | 'expected'
  readonly owed: Quantity
  readonly again: Again

  constructor(pledge: Pledge, again: Again) {
    this.commitment = pledge.commitment.id
    this.agreement = pledge.body.agreement
    this.partnership = pledge.partnership
    this.debtors = pledge.debtors
    this.creditors = pledge.creditors
    this.what = pledge.body.what
    this.binding = pledge.binding
    this.owed = pledge.owed
    this.again = again
  }
}

/** What few duties have: a turn, a share of a quota, a debtor of their own, questions. */
type OwnPart = Pick<Reckoning, 'name' | 'debtors' | 'creditors' | 'owed' | 'turn' | 'questions'> & {
  readonly key: string
}

function ownPartOf(reckoning: Reckoning): OwnPart | undefined {
  const { slot, name, debtors, creditors, owed, turn, questions } = reckoning
  const isUsual = slot.key === slot.period.text && slot.share === undefined && creditors === reckoning.pledge.creditors
  return isUsual && questions.length === 0
    ? undefined
    : { key: slot.key, name, debtors, creditors, owed, turn, questions }
}

const noQuestions: readonly Question[] = []

/**
 * A duty as an office keeps very many of them. What differs from the other duties of its commitment stands in it, the
 * rest is read from what they have in common; its voices and reasons are worked out again for the few that somebody
 * looks at. For a hundred thousand commitments this takes a third of the time that plain objects take.
 */
export class ReckonedDuty implements Duty {
  readonly period: Period
  readonly due: Day | null
  readonly state: DutyState
  readonly done: number
  readonly #common: CommonPart
  readonly #own: OwnPart | undefined

  constructor(reckoning: Reckoning, common: CommonPart) {
    this.period = reckoning.slot.period
    this.due = reckoning.due
    this.state = reckoning.state
    this.done = reckoning.tally.done
    this.#common = common
    this.#own = ownPartOf(reckoning)
  }

  get id(): string {
    return dutyId(this.#common.commitment, this.#key, this.#own?.name)
  }

  get commitment(): string {
    return this.#common.commitment
  }

  get agreement(): string | undefined {
    return this.#common.agreement
  }

  get partnership(): string | undefined {
    return this.#common.partnership
  }

  get debtors(): readonly string[] {
    return this.#own?.debtors ?? this.#common.debtors
  }

  get creditors(): readonly string[] {
    return this.#own?.creditors ?? this.#common.creditors
  }

  get what(): Multilingual {
    return this.#common.what
  }

  get binding(): 'binds' | 'expected' {
    return this.#common.binding
  }

  get owed(): Quantity {
    return this.#own?.owed ?? this.#common.owed
  }

  get turn(): Turn | undefined {
    return this.#own?.turn
  }

  get questions(): readonly Question[] {
    return this.#own?.questions ?? noQuestions
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
    const { id, commitment, agreement, partnership, debtors, creditors, what, binding } = this
    const { period, due, state, owed, done, turn, voices, questions, because } = this
    const about = { id, commitment, agreement, partnership, debtors, creditors, what, binding }
    return { ...about, period, due, state, owed, done, turn, voices, questions, because }
  }

  get #key(): string {
    return this.#own?.key ?? this.period.text
  }

  #reckoning(): Reckoning {
    return this.#common.again(this.#common.commitment, this.#key, this.#own?.name)
  }
}
