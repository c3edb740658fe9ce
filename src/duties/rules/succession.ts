import { edtfDate, type Day } from '#kernel'
import {
  confirmedOn,
  passesOn,
  stateOfSuccession,
  type CommitmentBody,
  type LineageEvent,
  type SuccessionBody,
  type SuccessionState,
} from '#records'
import type { Evidence } from '../evidence.ts'
import type { Register } from '../register.ts'
import type { Closing, TextLife } from './text-life.ts'

/** From a day on, what is open stands with the heir. */
export interface Move {
  readonly from: string
  readonly heir: string
  readonly day: Day
  /** The day of the lineage event, as it was recorded. */
  readonly event: string
}

/** A lineage event of which nobody has yet decided, or the partner not yet confirmed, what becomes of the promise. */
export interface Waiting {
  readonly organisation: string
  readonly event: LineageEvent
  readonly state: SuccessionState
}

/** What became of the bodies of a promise. */
export interface Succession {
  /** In the order of time, each body's chain together. */
  readonly moves: readonly Move[]
  readonly waiting: readonly Waiting[]
  /** The parties closed the text, or let another one go on in its place. */
  readonly closing: Closing | null
  /** Heirs by the body in whose place they act, and since when. */
  readonly actors: ReadonlyMap<string, { readonly body: string; readonly since: Day }>
}

type Records = readonly SuccessionBody[]
const none: Records = []

/**
 * A body that was merged, split or dissolved: the calendar runs on under its old name, and succession waits, until every
 * partner has confirmed what was decided for the text. On that day everything open moves to the heir; of several
 * heirs the one that was named, so nothing is ever owed twice. `subject` is the agreement, else the partnership.
 * Null where nothing happened to any of the bodies.
 */
export function successionOf(
  subject: string | undefined,
  bodies: readonly string[],
  { organisationsWithLineage, successions }: Register,
  asOf: Day,
): Succession | null {
  if (organisationsWithLineage.size === 0 || !bodies.some((body) => organisationsWithLineage.has(body))) return null
  const history = new SuccessionHistory((subject === undefined ? undefined : successions.get(subject)) ?? none, asOf)
  for (const body of new Set(bodies)) {
    history.follow(body, (organisation) => organisationsWithLineage.get(organisation)?.body.lineage ?? [])
  }
  return history.told(bodies)
}

class SuccessionHistory {
  readonly #records: Records
  readonly #asOf: Day
  readonly #moves: Move[] = []
  readonly #waiting: Waiting[] = []
  readonly #actors = new Map<string, { body: string; since: Day }>()
  #closing: Closing | null = null

  constructor(records: Records, asOf: Day) {
    this.#records = records
    this.#asOf = asOf
  }

  /** From heir to heir, as far as it is confirmed. A body that comes back in its own chain ends it. */
  follow(body: string, lineageOf: (organisation: string) => readonly LineageEvent[]): void {
    const known = new Set<string>()
    let holder: string | undefined = body
    while (holder !== undefined && !known.has(holder)) {
      known.add(holder)
      holder = this.#pass(
        body,
        holder,
        lineageOf(holder).filter((event) => this.#hasHappened(event)),
      )
    }
  }

  /** The heir to whom it went on, where it did. */
  #pass(body: string, holder: string, events: readonly LineageEvent[]): string | undefined {
    for (const event of events) {
      const record = this.#records.find((one) => one.organisation === holder && isAbout(one, event))
      const since = edtfDate(event.date).earliest
      for (const heir of event.others) if (!this.#actors.has(heir)) this.#actors.set(heir, { body, since })
      const day = record ? confirmedOn(record) : null
      if (record?.decision === undefined || day === null || day > this.#asOf) {
        const state = record ? stateOfSuccession(record, this.#asOf) : 'undecided'
        this.#waiting.push({ organisation: holder, event, state })
        return undefined
      }
      const { kind, heir, into } = record.decision
      if (kind !== 'keep')
        this.#close({ kind: kind === 'merge' ? 'replaced' : 'terminated', day, ...(into ? { by: into } : {}) })
      else if (heir !== undefined && heir !== holder) {
        this.#moves.push({ from: holder, heir, day, event: event.date })
        this.#actors.set(heir, { body, since })
        return heir
      }
    }
    return undefined
  }

  #close(closing: Closing): void {
    if (this.#closing === null || closing.day < this.#closing.day) this.#closing = closing
  }

  #hasHappened(event: LineageEvent): boolean {
    return passesOn(event) && edtfDate(event.date).earliest <= this.#asOf
  }

  told(bodies: readonly string[]): Succession {
    for (const body of bodies) this.#actors.delete(body)
    const waiting = this.#closing ? [] : this.#waiting
    return { moves: this.#moves, waiting, closing: this.#closing, actors: this.#actors }
  }
}

const isAbout = ({ event }: SuccessionBody, { kind, date }: LineageEvent): boolean =>
  event.kind === kind && event.date === date

/** The life of a text that the parties closed or merged after a succession. */
export function lifeAfter(life: TextLife, succession: Succession | null): TextLife {
  const closing = succession?.closing
  if (!closing || life.end < closing.day) return life
  return { ...life, end: closing.kind === 'replaced' ? closing.day - 1 : closing.day, closing }
}

/** What an heir does counts for the body in whose place it acts, from the event on; who did it is kept. */
export function evidenceOfHeirs(evidence: readonly Evidence[], succession: Succession | null): readonly Evidence[] {
  if (!succession || succession.actors.size === 0) return evidence
  return evidence.map((one) => {
    const actor = one.by === undefined ? undefined : succession.actors.get(one.by)
    return actor && one.until >= actor.since ? one.doneFor(actor.body) : one
  })
}

/** What an heir decides counts as its predecessor's word once the partner has confirmed it. */
export function decisionsOfHeirs(body: CommitmentBody, succession: Succession | null): CommitmentBody {
  if (!succession || succession.moves.length === 0 || body.decisions === undefined) return body
  const named = (id: string): string => {
    const actor = succession.moves.some(({ heir }) => heir === id) ? succession.actors.get(id) : undefined
    return actor?.body ?? id
  }
  const decisions = body.decisions.map((one) => ({
    ...one,
    by: one.by.map(named),
    ...(one.kind === 'turn' ? { whose: named(one.whose) } : {}),
  }))
  return { ...body, decisions }
}
