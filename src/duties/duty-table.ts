import { invariant, type Day } from '#kernel'
import { dutyStates, type Duty, type DutyState } from './duty.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import { ReckonedDuty } from './reckoned-duty.ts'
import { reckon, type Reckoning } from './reckoning.ts'
import { CalendarSlots, type Slot } from './rules/slots.ts'

const allTogether = -1
/** States by a number that takes a byte. */
const numberOfState = Object.fromEntries(dutyStates.map((state, number) => [state, number])) as Record<
  DutyState,
  number
>

function copied<Numbers extends Int8Array | Float64Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from)
  return into
}

const roomAtFirst = 1024

const noQuestions: readonly Question[] = []
const noDuties: readonly Duty[] = []

interface Rows {
  readonly pledge: Pledge | null
  readonly firstRow: number
  readonly endRow: number
}

/**
 * The duties of a whole office, by columns: what most people look at first stands in them, and everything else is
 * worked out again from the pledge for the few duties that somebody reads. What a reckoning leaves behind is what an
 * office with a hundred thousand commitments pays for, so as little as possible is kept of each.
 */
export class DutyTable {
  readonly calendar = new CalendarSlots()
  // For each duty: its period, how it stands, …
  readonly #slots: Slot[] = []
  #states = new Int8Array(roomAtFirst)
  #done = new Float64Array(roomAtFirst)
  /** … who owes it, by its place among the debtors, where it is one of several, … */
  #debtors = new Int8Array(roomAtFirst)
  /** … for the few that were postponed, their last day, for those that heirs took over, who owes them now, … */
  readonly #postponed = new Map<number, Day>()
  readonly #heirs = new Map<number, readonly string[]>()
  /** … and for the few that raise any, its questions. */
  readonly #questions = new Map<number, readonly Question[]>()
  /** Of the pledge that was read last: a person who asks why looks at one after the other. */
  #again: readonly Reckoning[] = []

  get length(): number {
    return this.#slots.length
  }

  add(reckoning: Reckoning, questions: readonly Question[]): void {
    const { slot, due, state, tally, name, turn, pledge } = reckoning
    const row = this.#slots.length
    const one = name ?? turn?.whose
    if (row === this.#states.length) this.#grow()
    this.#slots.push(slot)
    this.#states[row] = numberOfState[state]
    this.#done[row] = tally.done
    this.#debtors[row] = one === undefined ? allTogether : pledge.debtors.indexOf(one)
    if (reckoning.succeeded.length > 0) this.#heirs.set(row, reckoning.debtors)
    if (due !== null && due !== slot.due) this.#postponed.set(row, due)
    if (questions.length > 0) this.#questions.set(row, questions)
  }

  #grow(): void {
    const room = this.#states.length * 2
    this.#states = copied(this.#states, new Int8Array(room))
    this.#done = copied(this.#done, new Float64Array(room))
    this.#debtors = copied(this.#debtors, new Int8Array(room))
  }

  /** The duties of a pledge, by its rows. */
  dutiesOf({ pledge, firstRow, endRow }: Rows): readonly Duty[] {
    if (pledge === null) return noDuties
    return Array.from({ length: endRow - firstRow }, (_, index) => new ReckonedDuty(this, pledge, firstRow + index))
  }

  slotOf(row: number): Slot {
    return this.#slots[row]!
  }

  dueOf(row: number): Day | null {
    return this.#postponed.get(row) ?? this.#slots[row]!.due
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

  debtorsOf(row: number, pledge: Pledge): readonly string[] {
    const one = this.promisedBy(row, pledge)
    return this.#heirs.get(row) ?? (one === undefined ? pledge.debtors : [one])
  }

  /** The one who owes it by the promise, where it is one of several. */
  promisedBy(row: number, { debtors }: Pledge): string | undefined {
    return debtors[this.#debtors[row]!]
  }

  /** With all that the duty was worked out from. `debtor` tells those apart of which each owes for itself. */
  reckoningOf(pledge: Pledge, { key }: Slot, debtor: string | undefined): Reckoning {
    if (this.#again[0]?.pledge !== pledge) {
      const again: Reckoning[] = []
      reckon(pledge, this.calendar, (reckoning) => again.push(reckoning))
      this.#again = again
    }
    const found = this.#again.find((one) => one.slot.key === key && one.name === debtor)
    invariant(found, 'a duty can be reckoned again from its pledge')
    return found
  }
}
