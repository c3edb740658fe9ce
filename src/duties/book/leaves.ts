import type { Leaf } from '../clerk.ts'
import type { Question } from '../question.ts'
import { questionsOfTwice } from '../rules/promised-twice.ts'

const byId = (a: Leaf, b: Leaf): number => (a.commitment.id < b.commitment.id ? -1 : 1)

/** Leaves in the order of the ids of their commitments, and what several of them raise together. */
export class Leaves {
  /** Never changed: a change makes another list. */
  #all: readonly Leaf[] = []
  readonly #same = new Map<string, readonly Leaf[]>()
  /** By what they promise, for those that promise it twice. */
  readonly #twice = new Map<string, readonly Question[]>()

  constructor(leaves: readonly Leaf[]) {
    this.#all = leaves
    for (const [sameness, same] of Map.groupBy(leaves, (leaf) => leaf.sameness)) {
      if (sameness !== undefined) this.#putSame(sameness, same)
    }
  }

  get all(): readonly Leaf[] {
    return this.#all
  }

  get promisedTwice(): readonly Question[] {
    return [...this.#twice.values()].flat()
  }

  find(commitment: string): Leaf | undefined {
    const leaf = this.#all[placeOf(this.#all, commitment)]
    return leaf?.commitment.id === commitment ? leaf : undefined
  }

  /** New leaves by the ids of their commitments; null for those that are gone. */
  replace(leaves: ReadonlyMap<string, Leaf | null>): void {
    const before = [...leaves.keys()].flatMap((id) => this.find(id) ?? [])
    this.#all = this.#allWith(leaves)
    const after = [...leaves.values()].filter((leaf) => leaf !== null)
    for (const sameness of new Set([...before, ...after].map((leaf) => leaf.sameness))) {
      if (sameness === undefined) continue
      const others = (this.#same.get(sameness) ?? []).filter(({ commitment }) => !leaves.has(commitment.id))
      this.#putSame(sameness, [...others, ...after.filter((leaf) => leaf.sameness === sameness)].sort(byId))
    }
  }

  #allWith(leaves: ReadonlyMap<string, Leaf | null>): readonly Leaf[] {
    const all = [...this.#all]
    for (const [id, leaf] of leaves) {
      const place = placeOf(all, id)
      const isThere = all[place]?.commitment.id === id
      all.splice(place, isThere ? 1 : 0, ...(leaf ? [leaf] : []))
    }
    return all
  }

  #putSame(sameness: string, same: readonly Leaf[]): void {
    if (same.length > 0) this.#same.set(sameness, same)
    else this.#same.delete(sameness)
    const questions = same.length > 1 ? questionsOfTwice(same) : []
    if (questions.length > 0) this.#twice.set(sameness, questions)
    else this.#twice.delete(sameness)
  }
}

/** Where the leaf of a commitment stands, or would stand. */
function placeOf(leaves: readonly Leaf[], commitment: string): number {
  let [low, high] = [0, leaves.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (leaves[middle]!.commitment.id < commitment) low = middle + 1
    else high = middle
  }
  return low
}
