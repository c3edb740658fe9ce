import { subjectOfSuccession, type AnyRecord, type KindName, type RecordOf } from '#records'
import type { Fulfilment, Gathering, Shelves } from '../register.ts'
import type { ShelfName } from './watched-register.ts'

/** Something that stands under a key now, or no longer does. */
export interface Touched {
  readonly shelf: ShelfName
  readonly key: string
}

/** Shelves with one record under a key, and those with a list, which is in the order of ids. */
type Single = 'agreements' | 'amended' | 'partnerships' | 'gatherings' | 'organisationsWithLineage'
type Listed = 'gatheringsOfPartnership' | 'successions' | 'reviews' | 'replacements' | 'restatements'

interface Place {
  readonly single?: Single
  readonly listed?: Listed
  readonly key: string | undefined
}

const ofGathering = ({ id, body }: Gathering): Place[] => [
  { single: 'gatherings', key: id },
  { listed: 'gatheringsOfPartnership', key: body.partnership },
]

/** Where the records of each kind stand, as in `shelved`. Fulfilments have a shelf of their own make. */
const places: { readonly [Kind in KindName]?: (record: RecordOf<Kind>) => readonly Place[] } = {
  agreement: ({ id, body }) => [
    { single: 'agreements', key: id },
    { listed: 'replacements', key: body.replaces },
  ],
  commitment: ({ id, body }) => [
    { listed: 'restatements', key: body.restates ?? body.amends },
    { single: 'amended', key: id },
  ],
  delegation: ofGathering,
  talks: ofGathering,
  organisation: ({ id, body }) => (body.lineage.length > 0 ? [{ single: 'organisationsWithLineage', key: id }] : []),
  partnership: ({ id }) => [{ single: 'partnerships', key: id }],
  review: ({ body }) => [{ listed: 'reviews', key: body.agreement }],
  succession: ({ body }) => [{ listed: 'successions', key: subjectOfSuccession(body) }],
}

const placesOf = (record: AnyRecord): readonly Place[] =>
  (places[record.kind] as ((record: AnyRecord) => readonly Place[]) | undefined)?.(record) ?? []

/** Changes the shelves of a register, and remembers which keys were touched. */
export class Shelving {
  readonly #shelves: Shelves
  /** Commitments by the event that a fulfilment of theirs names: what it says depends on who hosted. */
  readonly #namers = new Map<string, Set<string>>()
  #touched: Touched[] = []

  constructor(shelves: Shelves, records: readonly AnyRecord[]) {
    this.#shelves = shelves
    for (const record of records) {
      if (record.kind === 'fulfilment' && record.body.event !== undefined) this.#name(record.body.event, record)
    }
  }

  /** Null for what was not there, or is not there any more. Gives back what was touched. */
  replace(before: AnyRecord | null, after: AnyRecord | null): readonly Touched[] {
    this.#touched = []
    if (before) this.#take(before)
    if (after) this.#put(after)
    for (const { shelf, key } of this.#touched) if (shelf === 'gatherings') this.#readAgain(key)
    return this.#touched
  }

  #put(record: AnyRecord): void {
    if (record.kind === 'fulfilment') this.#putFulfilment(record)
    this.#atPlaces(record, (list) => [...list, record].sort((a, b) => (a.id < b.id ? -1 : 1)), record)
  }

  #take(record: AnyRecord): void {
    if (record.kind === 'fulfilment') {
      this.#shelves.fulfilments.take(record)
      this.#touch('fulfilments', record.body.commitment)
    }
    this.#atPlaces(record, (list) => list.filter(({ id }) => id !== record.id), undefined)
  }

  #atPlaces(
    record: AnyRecord,
    change: (list: readonly AnyRecord[]) => readonly AnyRecord[],
    one: AnyRecord | undefined,
  ): void {
    for (const { single, listed, key } of placesOf(record)) {
      if (key === undefined) continue
      if (single) setOrDelete(this.#shelves[single], key, one)
      if (listed) {
        const list = change(this.#shelves[listed].get(key) ?? [])
        setOrDelete(this.#shelves[listed], key, list.length === 0 ? undefined : list)
      }
      this.#touch(single ?? listed!, key)
    }
  }

  #putFulfilment(fulfilment: Fulfilment): void {
    const { commitment, event } = fulfilment.body
    this.#shelves.fulfilments.put(fulfilment, this.#shelves.gatherings)
    if (event !== undefined) this.#name(event, fulfilment)
    this.#touch('fulfilments', commitment)
  }

  #name(event: string, { body: { commitment } }: Fulfilment): void {
    const namers = this.#namers.get(event)
    if (namers) namers.add(commitment)
    else this.#namers.set(event, new Set([commitment]))
  }

  /** What was said of an event tells who hosted it. */
  #readAgain(event: string): void {
    const { fulfilments, gatherings } = this.#shelves
    for (const commitment of this.#namers.get(event) ?? []) {
      for (const fulfilment of fulfilments.of(commitment)) {
        if (fulfilment.body.event !== event) continue
        fulfilments.take(fulfilment)
        fulfilments.put(fulfilment, gatherings)
      }
      this.#touch('fulfilments', commitment)
    }
  }

  #touch(shelf: ShelfName, key: string): void {
    this.#touched.push({ shelf, key })
  }
}

interface AnyShelf {
  set(key: string, item: never): unknown
  delete(key: string): boolean
}

/** Shelves hold records of one kind each; that a record is put where its kind stands, `places` sees to. */
function setOrDelete(shelf: AnyShelf, key: string, item: unknown): void {
  if (item === undefined) shelf.delete(key)
  else shelf.set(key, item as never)
}
