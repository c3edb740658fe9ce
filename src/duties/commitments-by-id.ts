import type { Commitment, Shelf } from './register.ts'

/**
 * Every promise by its id. Only one that amends another asks for it, so the index is made when somebody first asks: an
 * office without amendments pays nothing. What changed since stands beside it.
 */
export class CommitmentsById implements Shelf<Commitment> {
  readonly #all: readonly Commitment[]
  readonly #changed = new Map<string, Commitment | null>()
  #index: ReadonlyMap<string, Commitment> | undefined

  constructor(all: readonly Commitment[]) {
    this.#all = all
  }

  get(id: string): Commitment | undefined {
    const changed = this.#changed.get(id)
    if (changed !== undefined) return changed ?? undefined
    this.#index ??= new Map(this.#all.map((one) => [one.id, one]))
    return this.#index.get(id)
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  set(id: string, commitment: Commitment): void {
    this.#changed.set(id, commitment)
  }

  delete(id: string): boolean {
    this.#changed.set(id, null)
    return true
  }

  values(): MapIterator<Commitment> {
    const present = new Map(this.#all.map((one) => [one.id, one]))
    for (const [id, one] of this.#changed) {
      if (one === null) present.delete(id)
      else present.set(id, one)
    }
    return present.values()
  }

  get size(): number {
    return this.#all.length
  }
}
