import { byDayThenId, evidenceFrom, noEvidence, type Evidence } from './evidence.ts'
import type { Fulfilment, Gathering } from './register.ts'

const none: readonly Fulfilment[] = []

/**
 * The fulfilments of each commitment, read: an office has very many, of which most commitments have a few. What one
 * says does not depend on the day on which somebody asks, so it is worked out once.
 */
export class Fulfilments {
  /** By the number of the commitment, in the order of days, then of ids. */
  readonly #evidence: (readonly Evidence[])[]
  readonly #numbers: ReadonlyMap<string, number>
  /** Those whose year nobody knows: few, and often none. By commitment, then by id. */
  readonly #yearless = new Map<string, Fulfilment[]>()

  constructor(fulfilments: readonly Fulfilment[], gatherings: ReadonlyMap<string, Gathering>) {
    const { numbers, numberOf, counts } = numbered(fulfilments)
    this.#numbers = numbers
    const lists: Evidence[][] = counts.map((count) => new Array<Evidence>(count))
    const filled = new Int32Array(counts.length)
    for (let index = 0; index < fulfilments.length; index += 1) {
      const fulfilment = fulfilments[index]!
      const evidence = evidenceFrom(fulfilment, gatherings)
      const number = numberOf[index]!
      if (evidence) lists[number]![filled[number]!++] = evidence
      else this.#addYearless(fulfilment)
    }
    for (const [number, list] of lists.entries()) inOrder(list, filled[number]!)
    this.#evidence = lists
  }

  #addYearless(fulfilment: Fulfilment): void {
    const { commitment } = fulfilment.body
    this.#yearless.set(commitment, [...this.yearless(commitment), fulfilment].sort(byId))
  }

  /** All whose year is known, also what lies ahead. */
  evidence(commitment: string): readonly Evidence[] {
    const number = this.#numbers.get(commitment)
    return number === undefined ? noEvidence : this.#evidence[number]!
  }

  /** Those whose year nobody knows, by id. */
  yearless(commitment: string): readonly Fulfilment[] {
    return this.#yearless.size === 0 ? none : (this.#yearless.get(commitment) ?? none)
  }

  /** All of them, in no order. */
  of(commitment: string): readonly Fulfilment[] {
    return [...this.evidence(commitment).map(({ fulfilment }) => fulfilment), ...this.yearless(commitment)]
  }
}

/** Numbers the commitments in the order in which they come, and counts the fulfilments of each. */
function numbered(fulfilments: readonly Fulfilment[]) {
  const numbers = new Map<string, number>()
  const numberOf = new Int32Array(fulfilments.length)
  const counts: number[] = []
  let [last, number] = ['', -1]
  for (let index = 0; index < fulfilments.length; index += 1) {
    const { commitment } = fulfilments[index]!.body
    // Those of one commitment often come one after the other.
    if (commitment !== last) {
      last = commitment
      number = numbers.get(commitment) ?? counts.push(0) - 1
      numbers.set(commitment, number)
    }
    numberOf[index] = number
    counts[number]! += 1
  }
  return { numbers, numberOf, counts }
}

function inOrder(list: Evidence[], length: number): void {
  if (length < list.length) list.length = length
  for (let index = 1; index < length; index += 1) {
    if (byDayThenId(list[index - 1]!, list[index]!) > 0) {
      list.sort(byDayThenId)
      return
    }
  }
}

const byId = (a: Fulfilment, b: Fulfilment): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
