import { edtfDate, type Day } from '#kernel'
import type { Debtor, PeriodDecision } from '#records'
import { because, type Because } from '../because.ts'
import { monthOf } from '../calendar.ts'
import type { Turn } from '../duty.ts'
import type { Evidence } from '../evidence.ts'
import type { Pledge } from '../pledge.ts'
import { decidedOn, isOf, seenBy } from './decisions.ts'
import { isJoint } from './parties.ts'
import type { Placed } from './placing.ts'
import type { Slot } from './slots.ts'
import { isDenied } from './voices.ts'

type InTurn = Extract<Debtor, { kind: 'in turn' }>
type TurnDecision = Extract<PeriodDecision, { kind: 'turn' }>

/** Somebody hosted out of turn: it counts, and both sides have to say whose turn comes next. */
export interface OutOfTurn {
  readonly slot: number
  readonly host: string
  readonly inTurn: string
}

export interface Turns {
  /** Undefined for the periods of which nobody knows whose turn they were. */
  readonly bySlot: readonly (Turn | undefined)[]
  readonly outOfTurn: readonly OutOfTurn[]
}

interface Visit {
  readonly day: Day
  /** As it was recorded: it may be less than a day. */
  readonly date: string
  readonly slot: number
  /** Who hosted; undefined where the record only says that the duty was met: then its debtor did. */
  readonly by: string | undefined
}

/**
 * Whose turn it is, as a fold over the history. It is known from where the promise, a decision of all or a visit tells
 * it; before, nobody knows: the order in which bodies are listed does not say who begins. A visit held by the body in turn passes the turn on, and so does a
 * decision of all who take turns; nothing else does: silent, cancelled and suspended years keep it. A visit that both
 * postponed to a named day belongs to its own year, and the next year is the next host's. A swap exchanges exactly the
 * years it names.
 */
export function turnsOf(pledge: Pledge, by: InTurn, slots: readonly Slot[], placed: Placed, asOf: Day): Turns {
  return new TurnHistory(pledge, by, slots, placed, asOf).tell()
}

/** From where on it is known whose turn it is. */
interface Opening {
  readonly slot: number
  readonly whose: string
  readonly because: Because
}

class TurnHistory {
  readonly #pledge: Pledge
  readonly #order: readonly string[]
  readonly #slots: readonly Slot[]
  readonly #asOf: Day
  readonly #visits: readonly Visit[]
  readonly #decisions: readonly PeriodDecision[]
  readonly #outOfTurn: OutOfTurn[] = []
  readonly #passed = new Set<number>()
  readonly #hosts: string[] = []
  /** The last period of which the host in turn held the visit. */
  #lastHeld = -1
  /** By slot, for the years that a swap fixed. */
  readonly #swapped = new Map<number, { readonly whose: string; readonly because: Because }>()
  readonly #opening: Opening | null
  #inTurn: string
  #why: Because[]

  constructor(pledge: Pledge, { order, startsWith }: InTurn, slots: readonly Slot[], placed: Placed, asOf: Day) {
    this.#pledge = pledge
    this.#order = order
    this.#slots = slots
    this.#asOf = asOf
    this.#visits = visitsOf(placed)
    const joint = (pledge.body.decisions ?? []).filter(({ by }) => isJoint(by, order, []))
    this.#decisions = seenBy(joint, asOf)
    this.#opening = startsWith === undefined ? this.#openingFromHistory() : this.#openingSaid(startsWith)
    this.#inTurn = this.#opening?.whose ?? ''
    this.#why = this.#opening ? [this.#opening.because] : []
  }

  tell(): Turns {
    const first = this.#opening?.slot ?? Infinity
    const bySlot = this.#slots.map((_, index) => (index < first ? undefined : this.#tellSlot(index)))
    return { bySlot, outOfTurn: this.#outOfTurn.filter(({ slot }) => !this.#isAnswered(slot)) }
  }

  /** Whose turn came next was shown by a visit in turn, or decided by all for a later period. */
  #isAnswered(slot: number): boolean {
    const { last } = this.#slots[slot]!.period
    return (
      this.#lastHeld >= slot || this.#decisions.some((one) => one.kind === 'turn' && edtfDate(one.period).latest > last)
    )
  }

  #openingSaid(whose: string): Opening {
    return { slot: 0, whose, because: because('turn-first', { organisation: whose, period: this.#textOf(0) }) }
  }

  /** The first visit whose host is known shows whose turn it was, unless all decided about that period or one before. */
  #openingFromHistory(): Opening | null {
    const visit = this.#visits.find(({ by }) => by !== undefined && this.#order.includes(by))
    for (const [index, slot] of this.#slots.entries()) {
      const period = slot.period.text
      const decision = this.#decisions.findLast((one): one is TurnDecision => this.#saysWhose(one, slot))
      if (decision) {
        const { whose, date } = decision
        return { slot: index, whose, because: because('turn-decided', { organisation: whose, period, day: date }) }
      }
      if (visit?.by !== undefined && visit.slot === index) {
        const { by, date } = visit
        return { slot: index, whose: by, because: because('turn-shown', { organisation: by, period, day: date }) }
      }
    }
    return null
  }

  #tellSlot(index: number): Turn {
    const slot = this.#slots[index]!
    this.#decide(index, slot)
    const visits = this.#visitsUntil(index, slot)
    let turn: Turn | undefined
    for (const visit of visits) {
      if (visit.slot === index) turn ??= this.#fix(index)
      this.#hold(visit)
    }
    turn ??= this.#fix(index)
    this.#closeSlot(index, slot)
    return turn
  }

  /** Visits held in this period for it or for an earlier one, and those held before for this one. */
  #visitsUntil(index: number, slot: Slot): Visit[] {
    const after = index === 0 ? -Infinity : this.#slots[index - 1]!.period.last
    return this.#visits.filter(
      (visit) =>
        (visit.slot <= index && visit.day > after && visit.day <= slot.period.last) ||
        (visit.slot === index && visit.day <= after),
    )
  }

  #fix(index: number): Turn {
    const swap = this.#swapped.get(index)
    const turn = swap
      ? { whose: swap.whose, why: [...this.#why, swap.because] }
      : { whose: this.#inTurn, why: [...this.#why] }
    this.#hosts[index] = turn.whose
    return turn
  }

  #hold({ slot, by, date }: Visit): void {
    const inTurn = this.#hosts[slot]
    if (inTurn === undefined || this.#passed.has(slot)) return
    if (by !== undefined && by !== inTurn) {
      this.#outOfTurn.push({ slot, host: by, inTurn })
      this.#why.push(because('turn-out-of-order', { organisation: inTurn, host: by, period: this.#textOf(slot) }))
      return
    }
    // A visit made up counts for its own year; it passes the turn only if it still stood with the one who made it up.
    const isOwn = this.#inTurn === inTurn || this.#swapped.has(slot)
    this.#passed.add(slot)
    this.#lastHeld = Math.max(this.#lastHeld, slot)
    if (isOwn) this.#pass(slot, date)
  }

  #pass(slot: number, day: string): void {
    const from = this.#hosts[slot] ?? this.#inTurn
    this.#inTurn = this.#after(this.#inTurn, 1)
    this.#why = [because('turn-passed', { organisation: this.#inTurn, from, period: this.#textOf(slot), day })]
  }

  /** A year that ends without a visit keeps the turn, unless both moved the visit to a named day. */
  #closeSlot(index: number, slot: Slot): void {
    if (this.#passed.has(index) || this.#outOfTurn.some((one) => one.slot === index)) return
    const { postponed, suspended } = decidedOn(this.#pledge, slot.period, this.#pledge.creditors, this.#asOf)
    const period = slot.period.text
    if (postponed) {
      const from = this.#hosts[index] ?? this.#inTurn
      this.#passed.add(index)
      this.#inTurn = this.#after(this.#inTurn, 1)
      this.#why = [because('turn-postponed', { organisation: from, period, to: postponed.decision.to ?? '' })]
    } else if (suspended) this.#why.push(because('turn-kept-suspended', { organisation: this.#inTurn, period }))
    else if (slot.period.last < this.#asOf) this.#why.push(because('turn-kept', { organisation: this.#inTurn, period }))
    else this.#expect(index, period)
  }

  /** While a year runs nobody has failed it: the next turn is told as it will be when the visit is held. */
  #expect(index: number, period: string): void {
    const from = this.#hosts[index] ?? this.#inTurn
    this.#inTurn = this.#after(this.#inTurn, 1)
    this.#why = [because('turn-expected', { organisation: this.#inTurn, from, period })]
  }

  /** Decisions about this period: whose turn it is, or that it exchanges its host with a later one. */
  #decide(index: number, slot: Slot): void {
    for (const decision of this.#decisions) {
      const period = slot.period.text
      if (this.#saysWhose(decision, slot)) {
        this.#inTurn = decision.whose
        this.#why = [because('turn-decided', { organisation: decision.whose, period, day: decision.date })]
      } else if (decision.kind === 'swapped' && !this.#swapped.has(index)) {
        const [one, other] = decision.periods.toSorted((a, b) => edtfDate(a).earliest - edtfDate(b).earliest)
        if (isOf(one ?? '', slot.period)) this.#swap(index, other ?? '')
      }
    }
  }

  #saysWhose(decision: PeriodDecision, { period }: Slot): decision is TurnDecision {
    return decision.kind === 'turn' && isOf(decision.period, period) && this.#order.includes(decision.whose)
  }

  /** The later year may lie further ahead than the slots reach: it is found by its distance, in months. */
  #swap(index: number, other: string): void {
    const { period } = this.#slots[index]!
    const months = monthOf(period.last) - monthOf(period.first) + 1
    const steps = Math.floor((monthOf(edtfDate(other).earliest) - monthOf(period.first)) / months)
    if (!Number.isFinite(steps) || steps < 1) return
    const [own, others] = [this.#inTurn, this.#after(this.#inTurn, steps)]
    const named = { own: period.text, other }
    this.#swapped.set(index, { whose: others, because: swapReason(others, named.own, named.other) })
    this.#swapped.set(index + steps, { whose: own, because: swapReason(own, named.other, named.own) })
  }

  #after(organisation: string, steps: number): string {
    const place = this.#order.indexOf(organisation)
    return this.#order[(place + steps) % this.#order.length] ?? organisation
  }

  #textOf(slot: number): string {
    return this.#slots[slot]?.period.text ?? ''
  }
}

const swapReason = (organisation: string, period: string, other: string): Because =>
  because('turn-swapped', { organisation, period, with: other })

/** What nobody denies, in the order of the days. */
function visitsOf({ bySlot }: Placed): Visit[] {
  const visits: Visit[] = []
  for (const [slot, evidence] of bySlot.entries()) {
    const denials = (evidence ?? []).filter((one: Evidence) => one.says === 'not met' && one.voice === 'creditor')
    for (const one of evidence ?? []) {
      if (one.says === 'met' && !isDenied(one, denials))
        visits.push({ day: one.day, date: one.fulfilment.body.date, slot, by: one.by })
    }
  }
  return visits.sort((a, b) => a.day - b.day || a.slot - b.slot)
}
