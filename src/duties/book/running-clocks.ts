import type { AnyRecord, KindName } from '#records'
import { clocksIn, type Agreement, type Commitment, type Gathering, type Shelves } from '../register.ts'

/** Records by which clocks are counted, and partnerships, whose members they bind: each may move any clock. */
const counting: ReadonlySet<KindName> = new Set(['rule', 'holidays', 'office', 'organisation', 'partnership'])

/** What may start a clock. */
interface Triggers {
  readonly agreements: readonly Agreement[]
  readonly gatherings: readonly Gathering[]
}

const triggersIn = (record: AnyRecord | null): Triggers => ({
  agreements: record?.kind === 'agreement' ? [record] : [],
  gatherings: record?.kind === 'talks' || record?.kind === 'delegation' ? [record] : [],
})

/** The clocks of an office, as records change. */
export class RunningClocks {
  readonly #shelves: Shelves
  readonly #counting = new Map<string, AnyRecord>()
  /** By the record that started them. */
  readonly #running: Map<string, readonly Commitment[]>

  constructor(shelves: Shelves, records: readonly AnyRecord[]) {
    this.#shelves = shelves
    for (const record of records) if (!record.withdrawn) this.#count(record.id, record)
    this.#running = byTrigger(shelves.commitments.filter(({ clock }) => clock !== undefined))
  }

  /** The clocks that are different once the shelves have changed, by id; null for those that run no more. */
  replace(was: AnyRecord | null, is: AnyRecord | null): Map<string, Commitment | null> {
    const record = is ?? was
    if (record === null) return new Map()
    const hadRules = this.#hasRules()
    this.#count(record.id, is)
    if (!hadRules && !this.#hasRules()) return new Map()
    return counting.has(record.kind) ? this.#replaceAll() : this.#replaceStartedBy(record.id, triggersIn(is))
  }

  #count(id: string, record: AnyRecord | null): void {
    if (record && counting.has(record.kind)) this.#counting.set(id, record)
    else this.#counting.delete(id)
  }

  #hasRules(): boolean {
    return this.#counting.values().some(({ kind }) => kind === 'rule')
  }

  #replaceAll(): Map<string, Commitment | null> {
    const gone = [...this.#running.values()].flat()
    const { agreements, gatherings } = this.#shelves
    const come = this.#clocksOf({ agreements: [...agreements.values()], gatherings: [...gatherings.values()] })
    this.#running.clear()
    for (const [trigger, clocks] of byTrigger(come)) this.#running.set(trigger, clocks)
    return changesOf(gone, come)
  }

  #replaceStartedBy(trigger: string, triggers: Triggers): Map<string, Commitment | null> {
    const gone = this.#running.get(trigger) ?? []
    const come = this.#clocksOf(triggers)
    if (come.length > 0) this.#running.set(trigger, come)
    else this.#running.delete(trigger)
    return changesOf(gone, come)
  }

  #clocksOf(triggers: Triggers): Commitment[] {
    return clocksIn(this.#counting.values(), this.#shelves.partnerships, triggers)
  }
}

const byTrigger = (clocks: readonly Commitment[]): Map<string, readonly Commitment[]> =>
  Map.groupBy(clocks, ({ clock }) => clock?.trigger.record ?? '')

const changesOf = (gone: readonly Commitment[], come: readonly Commitment[]): Map<string, Commitment | null> =>
  new Map<string, Commitment | null>([
    ...gone.map(({ id }) => [id, null] as const),
    ...come.map((clock) => [clock.id, clock] as const),
  ])
