import type { Day } from '#kernel'
import type { AnyRecord } from '#records'
import { Clerk, type Leaf } from '../clerk.ts'
import { changedDueList, dueList, type DueList, type DutyChange } from '../due-list.ts'
import type { Standing } from '../duty.ts'
import { DutyTable } from '../duty-table.ts'
import { Pledges } from '../pledges.ts'
import { shelved, type Commitment, type Register, type Shelves } from '../register.ts'
import { byCommitment, standingIn } from '../standing.ts'
import { RunningClocks } from './running-clocks.ts'
import { Leaves } from './leaves.ts'
import { Readers } from './readers.ts'
import { Shelving } from './shelving.ts'
import { watchedRegister } from './watched-register.ts'

/** A table is made anew when it has more rows that nobody needs than this, and more than it has others. */
const mostDeadRows = 10_000

/**
 * What is due on one day, kept up to date record by record: only what a changed record touches is reckoned again, at
 * the cost of that and not of the office. The standings and lists that were given out stay as they were.
 */
export class DueBook {
  readonly #shelves: Shelves
  readonly #shelving: Shelving
  readonly #clocks: RunningClocks
  #asOf: Day
  readonly #readers = new Readers()
  readonly #register: Register
  #table = new DutyTable()
  #clerk: Clerk
  #deadRows = 0
  #leaves = new Leaves([])
  #standing: Standing | undefined
  #list: { readonly ours: ReadonlySet<string>; readonly value: DueList } | undefined

  /** `records` holds each record once, in its present version. */
  constructor(records: readonly AnyRecord[], asOf: Day) {
    this.#asOf = asOf
    this.#shelves = shelved(records)
    this.#shelving = new Shelving(this.#shelves, records)
    this.#clocks = new RunningClocks(this.#shelves, records)
    this.#register = watchedRegister(this.#shelves, this.#readers.note)
    this.#clerk = new Clerk(this.#register, this.#table)
    this.#reckonAll(this.#shelves.commitments)
  }

  get standing(): Standing {
    const { all, promisedTwice } = this.#leaves
    return (this.#standing ??= standingIn(this.#table, all, this.#asOf, () => promisedTwice.toSorted(byCommitment)))
  }

  /** As `dueList` makes it, for the next ninety days. */
  dueList(ours: ReadonlySet<string>): DueList {
    if (!this.#list || this.#list.ours.symmetricDifference(ours).size > 0) {
      this.#list = { ours, value: dueList(this.standing, ours) }
    }
    return this.#list.value
  }

  /** On another day everything may stand differently. */
  turnTo(asOf: Day): void {
    if (asOf === this.#asOf) return
    this.#asOf = asOf
    this.#reckonAll(this.#commitments())
  }

  /** A record has a new version, or is there for the first time: then `before` is null. */
  change(before: AnyRecord | null, after: AnyRecord): void {
    const [was, is] = [live(before), live(after)]
    const emptyBefore = this.#emptyShelves()
    const touched = this.#touchedBy(was, is)
    const commitments = this.#clocks.replace(was, is)
    if (was?.kind === 'commitment') commitments.set(was.id, null)
    if (is?.kind === 'commitment') commitments.set(is.id, is)
    const changed = new Map<string, Leaf | null>()
    for (const [id, commitment] of commitments) changed.set(id, commitment && this.#leafOf(commitment))
    for (const id of touched) {
      const leaf = changed.has(id) ? undefined : this.#leaves.find(id)
      if (leaf) changed.set(id, this.#leafOf(leaf.commitment))
    }
    this.#replace(changed)
    // The first body that merges, the first meeting of all: until now nobody looked for any.
    if (emptyBefore !== this.#emptyShelves() || this.#deadRows > Math.max(mostDeadRows, this.#table.length / 2)) {
      this.#reckonAll(this.#commitments())
    }
  }

  #touchedBy(was: AnyRecord | null, is: AnyRecord | null): ReadonlySet<string> {
    const touched = this.#shelving.replace(was, is)
    return new Set(touched.flatMap(({ shelf, key }) => [...this.#readers.of(shelf, key)]))
  }

  #commitments(): readonly Commitment[] {
    return this.#leaves.all.map(({ commitment }) => commitment)
  }

  /** Which shelves are empty: that is read, and not told. */
  #emptyShelves(): string {
    return Object.values(this.#shelves)
      .filter((shelf) => shelf instanceof Map)
      .map(({ size }) => (size === 0 ? '-' : '+'))
      .join('')
  }

  #reckonAll(commitments: readonly Commitment[]): void {
    this.#readers.forget()
    this.#table = new DutyTable()
    this.#clerk = new Clerk(this.#register, this.#table)
    this.#deadRows = 0
    this.#leaves = new Leaves(commitments.map((commitment) => this.#leafOf(commitment)))
    this.#standing = undefined
    this.#list = undefined
  }

  #leafOf(commitment: Commitment): Leaf {
    this.#readers.reading = commitment.id
    // What commitments of one text share is read again for each: so each is told to have read it.
    return this.#clerk.leafOf(commitment, new Pledges(this.#register, this.#asOf))
  }

  #replace(changed: ReadonlyMap<string, Leaf | null>): void {
    const before = [...changed.keys()].flatMap((id) => this.#leaves.find(id) ?? [])
    const after = [...changed.values()].filter((leaf) => leaf !== null)
    const duties = (leaves: readonly Leaf[]) => leaves.flatMap((leaf) => this.#table.dutiesOf(leaf))
    const change: DutyChange = { gone: duties(before), come: duties(after) }
    this.#deadRows += change.gone.length
    this.#leaves.replace(changed)
    this.#standing = undefined
    if (this.#list) {
      const { ours, value } = this.#list
      this.#list = { ours, value: changedDueList(value, this.standing, change, ours) }
    }
  }
}

const live = (record: AnyRecord | null): AnyRecord | null => (record?.withdrawn ? null : record)
