import { invariant, type Day } from '#kernel'
import { debtorOrganisations } from '#records'
import type { Duty, DutyState } from './duty.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import { ReckonedDuty } from './reckoned-duty.ts'
import type { Reckoning } from './reckoning.ts'
import type { Commitment } from './register.ts'
import type { Slot } from './rules/slots.ts'

/** Works the duties of a commitment out again, for those who ask why. */
export type Again = (commitment: Commitment) => readonly Reckoning[]

const allTogether = -1
const noQuestions: readonly Question[] = []

/**
 * The duties of a whole office, by columns: what most people look at first stands in them, and everything else is
 * worked out again for the few duties that somebody reads. What a reckoning leaves behind is what an office with a
 * hundred thousand commitments pays for, so as little as possible is kept of each.
 */
export class DutyTable {
  readonly #again: Again
  // For each commitment.
  readonly #commitments: Commitment[] = []
  readonly #bindings: Duty['binding'][] = []
  // For each duty: the place of its commitment, its period, its last day (infinite where nobody named one), …
  readonly #owners: number[] = []
  readonly #slots: Slot[] = []
  readonly #dues: Day[] = []
  readonly #states: DutyState[] = []
  readonly #done: number[] = []
  /** … who owes it, by its place among the debtors, where it is one of several, … */
  readonly #debtors: number[] = []
  /** … and for the few that raise any, its questions. */
  readonly #questions = new Map<number, readonly Question[]>()

  constructor(again: Again) {
    this.#again = again
  }

  /** The duties that follow are those of this commitment. */
  begin({ commitment, binding }: Pledge): void {
    this.#commitments.push(commitment)
    this.#bindings.push(binding)
  }

  add({ slot, due, state, tally, name, turn, questions, pledge }: Reckoning): void {
    const one = name ?? turn?.whose
    if (questions.length > 0) this.#questions.set(this.#slots.length, questions)
    this.#owners.push(this.#commitments.length - 1)
    this.#slots.push(slot)
    this.#dues.push(due ?? Infinity)
    this.#states.push(state)
    this.#done.push(tally.done)
    this.#debtors.push(one === undefined ? allTogether : pledge.debtors.indexOf(one))
  }

  duties(): readonly Duty[] {
    return this.#slots.map((_, row) => new ReckonedDuty(this, row))
  }

  commitmentOf(row: number): Commitment {
    return this.#commitments[this.#owners[row]!]!
  }

  bindingOf(row: number): Duty['binding'] {
    return this.#bindings[this.#owners[row]!]!
  }

  slotOf(row: number): Slot {
    return this.#slots[row]!
  }

  dueOf(row: number): Day | null {
    const due = this.#dues[row]!
    return due === Infinity ? null : due
  }

  stateOf(row: number): DutyState {
    return this.#states[row]!
  }

  doneOf(row: number): number {
    return this.#done[row]!
  }

  questionsOf(row: number): readonly Question[] {
    return this.#questions.get(row) ?? noQuestions
  }

  debtorsOf(row: number): readonly string[] {
    const all = debtorOrganisations(this.commitmentOf(row).body.by)
    const place = this.#debtors[row]!
    return place === allTogether ? all : all.slice(place, place + 1)
  }

  /** The debtor, where each side owes for itself: part of the id. */
  nameOf(row: number): string | undefined {
    return this.commitmentOf(row).body.by.kind === 'each' ? this.debtorsOf(row)[0] : undefined
  }

  /** With all that the duty was worked out from. */
  reckoningOf(row: number): Reckoning {
    const [{ key }, name] = [this.slotOf(row), this.nameOf(row)]
    const found = this.#again(this.commitmentOf(row)).find((one) => one.slot.key === key && one.name === name)
    invariant(found, 'a duty can be reckoned again from the records it came from')
    return found
  }
}
