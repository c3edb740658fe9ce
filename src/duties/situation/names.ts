/** What can be named in a situation; the same name may stand for one thing of each sort. */
export type Sort =
  | 'partnership'
  | 'organisation'
  | 'person'
  | 'agreement'
  | 'commitment'
  | 'event'
  | 'fulfilment'
  | 'document'
  | 'review'
  | 'succession'
  | 'office'
  | 'rule'
  | 'holidays'

/** Ids by name; the same names in the same order get the same ids. */
export class Names {
  readonly #ids = new Map<string, string>()
  readonly #names = new Map<string, string>()

  idOf(sort: Sort, name: string): string {
    const key = `${sort} ${name}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = `00000000-0000-7000-8000-${String(this.#ids.size + 1).padStart(12, '0')}`
      this.#ids.set(key, id)
      this.#names.set(id, name)
    }
    return id
  }

  /** Undefined for what is no id of this situation. */
  knownAs(id: string): string | undefined {
    return this.#names.get(id)
  }

  nameOf(id: string): string {
    return this.#names.get(id) ?? id
  }
}
