import { byDayThenId, evidenceFrom, noEvidence, type Evidence } from './evidence.ts'
import type { Fulfilment, Gathering, Shelf } from './register.ts'

const none: readonly Fulfilment[] = []

/**
 * The fulfilments of each commitment, read: an office has very many, of which most commitments have a few. What one
 * says does not depend on the day on which somebody asks, so it is worked out once.
 */
export class Fulfilments {
  /** By the number of the commitment, in the order of days, then of ids. */
  readonly #evidence: (readonly Evidence[])[]
  readonly #numbers: Map<string, number>
  /** Those whose year nobody knows: few, and often none. By commitment, then by id. */
  readonly #yearless = new Map<string, readonly Fulfilment[]>()

  constructor(fulfilments: readonly Fulfilment[], gatherings: Shelf<Gathering>) {
    const { numbers, order, ends } = grouped(fulfilments)
    const all: Evidence[] = []
    let place = 0
    this.#numbers = numbers
    this.#evidence = ends.map((end) => {
      const first = all.length
      for (; place < end; place += 1) {
        const fulfilment = fulfilments[order[place]!]!
        const evidence = evidenceFrom(fulfilment, gatherings)
        if (evidence) all.push(evidence)
        else this.#addYearless(fulfilment)
      }
      // A slice takes no more room than it needs: there are very many, and most are short.
      return inOrder(all.slice(first))
    })
  }

  #addYearless(fulfilment: Fulfilment): void {
    const { commitment } = fulfilment.body
    this.#yearless.set(commitment, [...this.yearless(commitment), fulfilment].sort(byId))
  }

  /** Puts a fulfilment beside the others of its commitment. What was read before stays as it was. */
  put(fulfilment: Fulfilment, gatherings: Shelf<Gathering>): void {
    const { commitment } = fulfilment.body
    const evidence = evidenceFrom(fulfilment, gatherings)
    if (evidence) this.#replace(commitment, [...this.evidence(commitment), evidence].sort(byDayThenId))
    else this.#addYearless(fulfilment)
  }

  take({ id, body: { commitment } }: Fulfilment): void {
    const rest = this.evidence(commitment).filter(({ fulfilment }) => fulfilment.id !== id)
    this.#replace(commitment, rest)
    const yearless = this.yearless(commitment).filter((one) => one.id !== id)
    if (yearless.length > 0) this.#yearless.set(commitment, yearless)
    else this.#yearless.delete(commitment)
  }

  #replace(commitment: string, evidence: readonly Evidence[]): void {
    const number = this.#numbers.get(commitment) ?? this.#evidence.length
    this.#numbers.set(commitment, number)
    this.#evidence[number] = evidence
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

/**
 * Numbers the commitments as they come, and groups the fulfilments by those numbers: `order` has their places, group
 * after group, and `ends` the end of each group.
 */
function grouped(fulfilments: readonly Fulfilment[]) {
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
  let sum = 0
  const ends = counts.map((count) => (sum += count))
  const next = ends.map((end, group) => end - counts[group]!)
  const order = new Int32Array(fulfilments.length)
  for (let index = 0; index < fulfilments.length; index += 1) order[next[numberOf[index]!]!++] = index
  return { numbers, order, ends }
}

function inOrder(list: Evidence[]): Evidence[] {
  for (let index = 1; index < list.length; index += 1) {
    if (byDayThenId(list[index - 1]!, list[index]!) > 0) return list.sort(byDayThenId)
  }
  return list
}

const byId = (a: Fulfilment, b: Fulfilment): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
