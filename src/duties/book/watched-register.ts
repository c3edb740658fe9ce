import type { Register, Shelf } from '../register.ts'

/** A shelf of the register. */
export type ShelfName = Exclude<keyof Register, 'commitments'>

/** Somebody who looked through a whole shelf has read every key of it. */
export const wholeShelf = '*'

/** What is told of each key that somebody reads. */
export type Note = (shelf: ShelfName, key: string) => void

class WatchedShelf<Item> implements Shelf<Item> {
  readonly #shelf: Shelf<Item>
  readonly #note: (key: string) => void

  constructor(shelf: Shelf<Item>, note: (key: string) => void) {
    this.#shelf = shelf
    this.#note = note
  }

  get(key: string): Item | undefined {
    this.#note(key)
    return this.#shelf.get(key)
  }

  has(key: string): boolean {
    this.#note(key)
    return this.#shelf.has(key)
  }

  values(): MapIterator<Item> {
    this.#note(wholeShelf)
    return this.#shelf.values()
  }

  /** Not told: nobody reads more from it than whether a shelf is empty, which seldom changes. */
  get size(): number {
    return this.#shelf.size
  }
}

/**
 * The same register, telling what is read of it. So a rule need not say which records it looks at: who reckons by it
 * finds out, also for rules that are yet to be written.
 */
export function watchedRegister(register: Register, note: Note): Register {
  const watched = <Item>(name: ShelfName, shelf: Shelf<Item>): Shelf<Item> =>
    new WatchedShelf(shelf, (key) => note(name, key))
  const fulfilments = <Item>(read: (commitment: string) => Item) => {
    return (commitment: string): Item => {
      note('fulfilments', commitment)
      return read(commitment)
    }
  }
  return {
    get commitments() {
      return register.commitments
    },
    agreements: watched('agreements', register.agreements),
    partnerships: watched('partnerships', register.partnerships),
    fulfilments: {
      evidence: fulfilments((commitment) => register.fulfilments.evidence(commitment)),
      yearless: fulfilments((commitment) => register.fulfilments.yearless(commitment)),
      of: fulfilments((commitment) => register.fulfilments.of(commitment)),
    },
    gatherings: watched('gatherings', register.gatherings),
    gatheringsOfPartnership: watched('gatheringsOfPartnership', register.gatheringsOfPartnership),
    organisationsWithLineage: watched('organisationsWithLineage', register.organisationsWithLineage),
    successions: watched('successions', register.successions),
    reviews: watched('reviews', register.reviews),
    replacements: watched('replacements', register.replacements),
    amended: watched('amended', register.amended),
    restatements: watched('restatements', register.restatements),
  }
}
