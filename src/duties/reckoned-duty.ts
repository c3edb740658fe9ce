import type { Day, Quantity } from '#kernel'
import type { ClockOrigin, Multilingual } from '#records'
import type { Because } from './because.ts'
import type { Duty, DutyState, Period, Turn, Voices } from './duty.ts'
import { dutyId } from './duty-id.ts'
import type { DutyTable } from './duty-table.ts'
import { explain } from './explain.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import type { Reckoning } from './reckoning.ts'
import { bindingOn } from './rules/cadence-set.ts'
import type { Slot } from './rules/slots.ts'
import { voiceOf } from './rules/voices.ts'

/**
 * One row of the table of duties. Creditors, turn, voices, reasons and what is owed are worked out again when they are
 * read; the rest stands in the table or in the pledge.
 */
export class ReckonedDuty implements Duty {
  readonly #table: DutyTable
  readonly #pledge: Pledge
  readonly #row: number

  constructor(table: DutyTable, pledge: Pledge, row: number) {
    this.#table = table
    this.#pledge = pledge
    this.#row = row
  }

  /** The debtor, where each side owes for itself: part of the id. */
  get #name(): string | undefined {
    return this.#pledge.body.by.kind === 'each' ? this.#table.promisedBy(this.#row, this.#pledge) : undefined
  }

  get #slot(): Slot {
    return this.#table.slotOf(this.#row)
  }

  get #reckoning(): Reckoning {
    return this.#table.reckoningOf(this.#pledge, this.#slot, this.#name)
  }

  get id(): string {
    return dutyId(this.commitment, this.#slot.key, this.#name)
  }

  get commitment(): string {
    return this.#pledge.commitment.id
  }

  get clock(): ClockOrigin | undefined {
    const { clock } = this.#pledge.commitment
    return clock && { rule: clock.rule.id, trigger: clock.trigger.record, part: clock.trigger.part }
  }

  get agreement(): string | undefined {
    return this.#pledge.body.agreement
  }

  get partnership(): string | undefined {
    return this.#pledge.partnership
  }

  get debtors(): readonly string[] {
    return this.#table.debtorsOf(this.#row, this.#pledge)
  }

  get creditors(): readonly string[] {
    return this.#reckoning.creditors
  }

  get what(): Multilingual {
    return this.#pledge.body.what
  }

  get binding(): 'binds' | 'expected' {
    return bindingOn(this.#pledge.body, this.#pledge.binding, this.debtors)
  }

  get period(): Period {
    return this.#slot.period
  }

  get due(): Day | null {
    return this.#table.dueOf(this.#row)
  }

  get state(): DutyState {
    return this.#table.stateOf(this.#row)
  }

  get owed(): Quantity {
    return this.#slot.share ?? this.#pledge.owed
  }

  get done(): number {
    return this.#table.doneOf(this.#row)
  }

  get turn(): Turn | undefined {
    return this.#reckoning.turn
  }

  get questions(): readonly Question[] {
    return this.#table.questionsOf(this.#row)
  }

  get voices(): Voices {
    const { tally, slot, asOf } = this.#reckoning
    const calendar = asOf < slot.period.first ? 'ahead' : asOf <= slot.period.last ? 'running' : 'over'
    return { debtor: voiceOf(tally, 'debtor'), creditor: voiceOf(tally, 'creditor'), calendar }
  }

  get because(): readonly Because[] {
    return explain(this.#reckoning)
  }

  /** All of it as plain data. */
  toJSON(): Duty {
    const { id, commitment, clock, agreement, partnership, debtors, creditors, what, binding } = this
    const { period, due, state, owed, done, turn, voices, questions, because } = this
    const about = { id, commitment, clock, agreement, partnership, debtors, creditors, what, binding }
    return { ...about, period, due, state, owed, done, turn, voices, questions, because }
  }
}
