import type { Evidence } from '../evidence.ts'
import type { Slot } from './slots.ts'

/** Evidence by the slot that it counts for. */
export interface Placed {
  readonly bySlot: readonly (readonly Evidence[] | undefined)[]
  /** What counts for nothing until a person says for which period it was. */
  readonly unplaced: readonly Evidence[]
}

const nothing: Placed = { bySlot: [], unplaced: [] }

/**
 * Evidence counts for the period that it was held for, where the record says so, else for the one it lies in. A date
 * that may lie in two periods counts for neither. Nothing counts twice, and surplus pays no other period. A word about
 * an event follows the event.
 */
export function placeEvidence(slots: readonly Slot[], evidence: readonly Evidence[]): Placed {
  if (evidence.length === 0) return nothing
  const bySlot = slots.map((): Evidence[] | undefined => undefined)
  const unplaced: Evidence[] = []
  const slotOfEvent = evidence.some(isLedByEvent) ? eventSlots(slots, evidence) : undefined
  for (const one of evidence) {
    const index = (isLedByEvent(one) ? slotOfEvent?.get(one.event ?? '') : undefined) ?? slotIndexOf(slots, one)
    if (index < 0) unplaced.push(one)
    else {
      const list = bySlot[index]
      if (list) list.push(one)
      else bySlot[index] = [one]
    }
  }
  return { bySlot, unplaced }
}

const isLedByEvent = (one: Evidence): boolean => one.event !== undefined && !one.isPeriodNamed

/** An event counts where a word about it names the period, else where the debtor's first word about it lies. */
function eventSlots(slots: readonly Slot[], evidence: readonly Evidence[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const isNamed of [true, false]) {
    for (const one of evidence) {
      if (one.event === undefined || one.isPeriodNamed !== isNamed || known.has(one.event)) continue
      if (!isNamed && one.says === 'not met') continue
      const index = slotIndexOf(slots, one)
      if (index >= 0) known.set(one.event, index)
    }
  }
  return known
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
