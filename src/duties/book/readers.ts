import { wholeShelf, type ShelfName } from './watched-register.ts'

const nobody: ReadonlySet<string> = new Set()

/** Which commitments were reckoned from which keys of the register. */
export class Readers {
  readonly #shelves = new Map<ShelfName, Map<string, Set<string>>>()
  /** The commitment that is being reckoned; what is read meanwhile is read for it. */
  reading = ''

  readonly note = (shelf: ShelfName, key: string): void => {
    // That a commitment looks at what is its own goes without saying.
    if (key === this.reading) return
    let keys = this.#shelves.get(shelf)
    if (!keys) this.#shelves.set(shelf, (keys = new Map()))
    const readers = keys.get(key)
    if (readers) readers.add(this.reading)
    else keys.set(key, new Set([this.reading]))
  }

  forget(): void {
    this.#shelves.clear()
  }

  /** All that may be different once something else stands under a key. Some of them may have read it long ago. */
  *of(shelf: ShelfName, key: string): Iterable<string> {
    const keys = this.#shelves.get(shelf)
    yield key
    yield* keys?.get(key) ?? nobody
    yield* keys?.get(wholeShelf) ?? nobody
  }
}
