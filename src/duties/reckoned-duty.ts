import type { Day, Quantity } from '#kernel'
import type { ClockOrigin, Multilingual } from '#records'
import type { Because } from './because.ts'
import type { Duty, DutyState, Period, Turn, Voices } from './duty.ts'
import { dutyId } from './duty-id.ts'
import type { DutyTable } from './duty-table.ts'
import { explain } from './explain.ts'
import type { Question } from './question.ts'
import { voiceOf } from './rules/voices.ts'

/**
 * One row of the table of duties. Creditors, turn, voices, reasons and what is owed are worked out again when they are
 * read; the rest stands in the table or in the commitment.
 */
export class ReckonedDuty implements Duty {
  readonly #table: DutyTable
  readonly #row: number

  constructor(table: DutyTable, row: number) {
    this.#table = table
    this.#row = row
  }

  get id(): string {
    return dutyId(this.commitment, this.#table.slotOf(this.#row).key, this.#table.nameOf(this.#row))
  }

  get commitment(): string {
    return this.#table.commitmentOf(this.#row).id
  }

  get clock(): ClockOrigin | undefined {
    const { clock } = this.#table.commitmentOf(this.#row)
    return clock && { rule: clock.rule.id, trigger: clock.trigger.record, part: clock.trigger.part }
  }

  get agreement(): string | undefined {
    return this.#table.commitmentOf(this.#row).body.agreement
  }

  get partnership(): string | undefined {
    return this.#table.reckoningOf(this.#row).pledge.partnership
  }

  get debtors(): readonly string[] {
    return this.#table.debtorsOf(this.#row)
  }

  get creditors(): readonly string[] {
    return this.#table.reckoningOf(this.#row).creditors
  }

  get what(): Multilingual {
    return this.#table.commitmentOf(this.#row).body.what
  }

  get binding(): 'binds' | 'expected' {
    return this.#table.bindingOf(this.#row)
  }

  get period(): Period {
    return this.#table.slotOf(this.#row).period
  }

  get due(): Day | null {
    return this.#table.dueOf(this.#row)
  }

  get state(): DutyState {
    return this.#table.stateOf(this.#row)
  }

  get owed(): Quantity {
    return this.#table.reckoningOf(this.#row).owed
  }

  get done(): number {
    return this.#table.doneOf(this.#row)
  }

  get turn(): Turn | undefined {
    return this.#table.reckoningOf(this.#row).turn
  }

  get questions(): readonly Question[] {
    return this.#table.questionsOf(this.#row)
  }

  get voices(): Voices {
    const { tally, slot, asOf } = this.#table.reckoningOf(this.#row)
    const calendar = asOf < slot.period.first ? 'ahead' : asOf <= slot.period.last ? 'running' : 'over'
    return { debtor: voiceOf(tally, 'debtor'), creditor: voiceOf(tally, 'creditor'), calendar }
  }

  get because(): readonly Because[] {
    return explain(this.#table.reckoningOf(this.#row))
  }

  /** All of it as plain data. */
  toJSON(): Duty {
    const { id, commitment, clock, agreement, partnership, debtors, creditors, what, binding } = this
    const { period, due, state, owed, done, turn, voices, questions, because } = this
    const about = { id, commitment, clock, agreement, partnership, debtors, creditors, what, binding }
    return { ...about, period, due, state, owed, done, turn, voices, questions, because }
  }
}
