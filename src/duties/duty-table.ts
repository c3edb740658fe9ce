import { invariant, type Day } from '#kernel'
import { debtorOrganisations } from '#records'
import { dutyStates, type Duty, type DutyState } from './duty.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import { ReckonedDuty } from './reckoned-duty.ts'
import type { Reckoning } from './reckoning.ts'
import type { Commitment } from './register.ts'
import { bindingOn } from './rules/cadence-set.ts'
import type { Slot } from './rules/slots.ts'

/** Works the duties of a commitment out again, for those who ask why. */
export type Again = (commitment: Commitment) => readonly Reckoning[]

const allTogether = -1
/** States by a number that takes a byte. */
const numberOfState = Object.fromEntries(dutyStates.map((state, number) => [state, number])) as Record<
  DutyState,
  number
>

function copied<Numbers extends Int32Array | Int8Array | Float64Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from)
  return into
}

const roomAtFirst = 1024

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
  // For each duty: its period, the place of its commitment, its last day (infinite where nobody named one), …
  readonly #slots: Slot[] = []
  #owners = new Int32Array(roomAtFirst)
  #dues = new Float64Array(roomAtFirst)
  #states = new Int8Array(roomAtFirst)
  #done = new Float64Array(roomAtFirst)
  /** … who owes it, by its place among the debtors, where it is one of several, … */
  #debtors = new Int8Array(roomAtFirst)
  /** … those who owe it in the place of who promised it, for the few that an heir took over, … */
  readonly #heirs = new Map<number, readonly string[]>()
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

  add({ slot, due, state, tally, name, turn, questions, pledge, succeeded, debtors }: Reckoning): void {
    const row = this.#slots.length
    const one = name ?? turn?.whose
    if (row === this.#owners.length) this.#grow()
    if (succeeded.length > 0) this.#heirs.set(row, debtors)
    if (questions.length > 0) this.#questions.set(row, questions)
    this.#slots.push(slot)
    this.#owners[row] = this.#commitments.length - 1
    this.#dues[row] = due ?? Infinity
    this.#states[row] = numberOfState[state]
    this.#done[row] = tally.done
    this.#debtors[row] = one === undefined ? allTogether : pledge.debtors.indexOf(one)
  }

  #grow(): void {
    const room = this.#owners.length * 2
    this.#owners = copied(this.#owners, new Int32Array(room))
    this.#dues = copied(this.#dues, new Float64Array(room))
    this.#states = copied(this.#states, new Int8Array(room))
    this.#done = copied(this.#done, new Float64Array(room))
    this.#debtors = copied(this.#debtors, new Int8Array(room))
  }

  duties(): readonly Duty[] {
    return this.#slots.map((_, row) => new ReckonedDuty(this, row))
  }

  commitmentOf(row: number): Commitment {
    return this.#commitments[this.#owners[row]!]!
  }

  bindingOf(row: number): Duty['binding'] {
    const binding = this.#bindings[this.#owners[row]!]!
    return bindingOn(this.commitmentOf(row).body, binding, this.debtorsOf(row))
  }

  slotOf(row: number): Slot {
    return this.#slots[row]!
  }

  dueOf(row: number): Day | null {
    const due = this.#dues[row]!
    return due === Infinity ? null : due
  }

  stateOf(row: number): DutyState {
    return dutyStates[this.#states[row]!]!
  }

  doneOf(row: number): number {
    return this.#done[row]!
  }

  questionsOf(row: number): readonly Question[] {
    return this.#questions.get(row) ?? noQuestions
  }

  debtorsOf(row: number): readonly string[] {
    return this.#heirs.get(row) ?? this.#promisedBy(row)
  }

  #promisedBy(row: number): readonly string[] {
    const all = debtorOrganisations(this.commitmentOf(row).body.by)
    const place = this.#debtors[row]!
    return place === allTogether ? all : all.slice(place, place + 1)
  }

  /** The debtor, where each side owes for itself: part of the id. */
  nameOf(row: number): string | undefined {
    return this.commitmentOf(row).body.by.kind === 'each' ? this.#promisedBy(row)[0] : undefined
  }

  /** With all that the duty was worked out from. */
  reckoningOf(row: number): Reckoning {
    const [{ key }, name] = [this.slotOf(row), this.nameOf(row)]
    const found = this.#again(this.commitmentOf(row)).find((one) => one.slot.key === key && one.name === name)
    invariant(found, 'a duty can be reckoned again from the records it came from')
    return found
  }
}
