import type { Evidence } from '../evidence.ts'
import type { Slot } from './slots.ts'

/** Evidence by the slot that it counts for. */
export interface Placed {
  readonly bySlot: readonly (readonly Evidence[] | undefined)[]
  /** What counts for nothing until a person says for which period it was. */
  readonly unplaced: readonly Evidence[]
}

/**
 * Evidence counts for the period that it was held for, where the record says so, else for the one it lies in. A date
 * that may lie in two periods counts for neither. Nothing counts twice, and surplus pays no other period. A word about
 * an event follows the event.
 */
export function placeEvidence(slots: readonly Slot[], evidence: readonly Evidence[]): Placed {
  const bySlot: (Evidence[] | undefined)[] = Array.from({ length: slots.length })
  const unplaced: Evidence[] = []
  const slotOfEvent = new Map<string, number>()
  const follows: Evidence[] = []
  const put = (one: Evidence, index: number): void => {
    if (index < 0) unplaced.push(one)
    else (bySlot[index] ??= []).push(one)
    if (one.event !== undefined && index >= 0) slotOfEvent.set(one.event, index)
  }
  for (const one of evidence) {
    if (one.event !== undefined && !one.isPeriodNamed) follows.push(one)
    else put(one, slotIndexOf(slots, one))
  }
  for (const one of follows) put(one, slotOfEvent.get(one.event ?? '') ?? slotIndexOf(slots, one))
  return { bySlot, unplaced }
}

/** The narrowest slot first: a share of a quota goes before its whole. */
function slotIndexOf(slots: readonly Slot[], { from, to }: Evidence): number {
  let late = -1
  for (let index = 0; index < slots.length; index += 1) {
    const { period, takesLate } = slots[index]!
    if (takesLate) {
      if (to >= period.first) late = index
    } else if (from >= period.first && to <= period.last) return index
  }
  return late
}
