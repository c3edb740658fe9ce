import type { Page } from '../page.ts'
import type { LeftReason, Place } from './rules.ts'

/** Is told what finders look at and leave out. A page has one only where somebody wants to know. */
export interface Trace {
  left(reason: LeftReason, start: number, end: number): void
}

/** Tells the trace, if there is one, that a place was left out; null, so that a finder can return it. */
export function leftOut({ trace }: Page, reason: LeftReason, { start, end }: Place): null {
  trace?.left(reason, start, end)
  return null
}

/** A place that was looked at and left out, and why. */
export interface LeftPlace extends Place {
  readonly reason: LeftReason
}

/** A hostile text may give reasons without end; nobody reads more than these of one kind. */
const mostOfOneReason = 200

/** Notes what was left out, each place once for a reason, and how many more there were than it keeps. */
export class TraceNotes implements Trace {
  readonly #kept = new Map<LeftReason, Map<string, LeftPlace>>()
  more = 0

  left(reason: LeftReason, start: number, end: number): void {
    const places = this.#kept.get(reason) ?? new Map<string, LeftPlace>()
    this.#kept.set(reason, places)
    const place = `${start} ${end}`
    if (places.has(place)) return
    if (places.size >= mostOfOneReason) this.more++
    else places.set(place, { reason, start, end })
  }

  get places(): LeftPlace[] {
    return [...this.#kept.values()].flatMap((places) => [...places.values()])
  }
}
