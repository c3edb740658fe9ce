import type { Day, Quantity } from '#kernel'
import type { Because } from './because.ts'
import type { DutyState, Turn } from './duty.ts'
import type { Evidence } from './evidence.ts'
import type { Pledge } from './pledge.ts'
import { decidedOn, type Decided } from './rules/decisions.ts'
import { heirsOf, type Heirs } from './rules/heirs.ts'
import { placeEvidence, type Placed } from './rules/placing.ts'
import { evidenceOfPostponed } from './rules/postponed.ts'
import { spreadOverQuota } from './rules/quota.ts'
import { slotsOf, type CalendarSlots, type Slot } from './rules/slots.ts'
import { stateOf, type Situation } from './rules/state.ts'
import { turnsOf, type Turns } from './rules/turn.ts'
import { emptyTally, tallyOf, type Tally } from './rules/voices.ts'

/** Who owes a slot to whom, by the words of the promise. */
interface Side {
  /** The debtor, where each side owes for itself: part of the id. */
  readonly name: string | undefined
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
}

const noReasons: readonly Because[] = []

/**
 * One duty with all that it was worked out from. An office has a million of them and most live for a moment, so what
 * follows from the rest is not kept.
 */
export class Reckoning implements Situation {
  readonly pledge: Pledge
  readonly slot: Slot
  readonly tally: Tally
  readonly decided: Decided
  readonly state: DutyState
  readonly #side: Side
  readonly #turn: Turn | undefined
  readonly #heirs: Heirs | null = null

  constructor(pledge: Pledge, slot: Slot, side: Side, tally: Tally, turn: Turn | undefined) {
    this.pledge = pledge
    this.slot = slot
    this.tally = tally
    this.#side = side
    this.#turn = turn
    this.decided = decidedOn(pledge, slot.period, side.creditors, pledge.asOf)
    this.state = stateOf(this)
    this.#heirs = heirsOf(this)
  }

  get asOf(): Day {
    return this.pledge.asOf
  }

  /** The last day on which it is in time; null where nobody named one. */
  get due(): Day | null {
    const { postponed } = this.decided
    return postponed ? Math.max(postponed.to, this.slot.due ?? -Infinity) : this.slot.due
  }

  get owed(): Quantity {
    return this.slot.share ?? this.pledge.owed
  }

  /** The debtor, where each side owes for itself: part of the id. */
  get name(): string | undefined {
    return this.#side.name
  }

  get debtors(): readonly string[] {
    return (this.#heirs ?? this.#side).debtors
  }

  get creditors(): readonly string[] {
    return (this.#heirs ?? this.#side).creditors
  }

  get turn(): Turn | undefined {
    return this.#heirs ? this.#heirs.turn : this.#turn
  }

  /** Why another body than the promise names owes it, or is owed it, or why it does not. */
  get succeeded(): readonly Because[] {
    return this.#heirs?.reasons ?? noReasons
  }
}

/** The periods of one commitment, with what was counted in them. */
export interface History {
  readonly slots: readonly Slot[]
  readonly placed: Placed
  readonly turns: Turns | undefined
  /** Of those who take turns, and of those for whom succession waits: somebody is asked about all of them together. */
  readonly reckonings: readonly Reckoning[]
}

/** Works out the duties of one commitment, side by side and period by period, and hands each to `take`. */
export function reckon(pledge: Pledge, calendar: CalendarSlots, take: (reckoning: Reckoning) => void): History {
  const slots = slotsOf(pledge, calendar)
  const placed = placeEvidence(slots, evidenceOfPostponed(pledge, slots))
  const { by, when } = pledge.body
  const turns = by.kind === 'in turn' && slots.length > 0 ? turnsOf(pledge, by, slots, placed, pledge.asOf) : undefined
  const isAskedTogether = turns !== undefined || (pledge.succession?.waiting.length ?? 0) > 0
  const reckonings: Reckoning[] = []
  for (const side of sidesOf(pledge)) {
    const ofQuota = when.kind === 'quota' ? spreadOverQuota(slots, talliesOf(slots, placed, side.name)) : undefined
    for (let index = 0; index < slots.length; index += 1) {
      const tally = ofQuota?.[index] ?? tallyFor(slots[index]!, placed.bySlot[index], side.name)
      const turn = turns?.bySlot[index]
      const reckoning = new Reckoning(pledge, slots[index]!, turns ? sideInTurn(pledge, turn) : side, tally, turn)
      if (isAskedTogether) reckonings.push(reckoning)
      take(reckoning)
    }
  }
  return { slots, placed, turns, reckonings }
}

function tallyFor(slot: Slot, evidence: readonly Evidence[] | undefined, name: string | undefined): Tally {
  if (evidence === undefined) return emptyTally
  const own = name === undefined ? evidence : evidence.filter((one) => one.by === name)
  // As far as an approximate date reaches, it is still in time.
  return own.length === 0 ? emptyTally : tallyOf(own, slot.due ?? slot.period.last)
}

const talliesOf = (slots: readonly Slot[], placed: Placed, name: string | undefined): readonly Tally[] =>
  slots.map((slot, index) => tallyFor(slot, placed.bySlot[index], name))

function sidesOf({ body, debtors, creditors }: Pledge): readonly Side[] {
  if (body.by.kind !== 'each') return [{ debtors, creditors, name: undefined }]
  return [...new Set(debtors)].map((name) => ({ debtors: [name], creditors: without(creditors, name), name }))
}

/** The body in turn owes it to the others; where nobody knows whose turn it is, all who take turns owe it together. */
function sideInTurn({ debtors, creditors }: Pledge, turn: Turn | undefined): Side {
  if (turn) return { debtors: [turn.whose], creditors: without(creditors, turn.whose), name: undefined }
  return { debtors, creditors: creditors.filter((one) => !debtors.includes(one)), name: undefined }
}

const without = (organisations: readonly string[], one: string): readonly string[] =>
  organisations.filter((organisation) => organisation !== one)
