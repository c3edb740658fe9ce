import { edtfDate, type Day } from '#kernel'
import { because, type Because } from '../because.ts'
import { dayText } from '../calendar.ts'
import type { DutyState, Turn } from '../duty.ts'
import type { Evidence } from '../evidence.ts'
import type { Reckoning } from '../reckoning.ts'
import type { Move } from './succession.ts'
import { amountOf } from './voices.ts'

/** Who took a duty over from the bodies that the promise names, and why, or why not. */
export interface Heirs {
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly turn: Turn | undefined
  readonly reasons: readonly Because[]
}

/**
 * The heir stands in the place of the body that it follows, in a duty that was still open on the day of the partner's
 * confirmation: as the one who owes it, the one it is owed to, and the one whose turn it is. What was settled before
 * stays with who did it. Null where nothing is to be told.
 */
export function heirsOf(reckoning: Reckoning): Heirs | null {
  const moves = reckoning.pledge.succession?.moves
  if (moves === undefined || moves.length === 0) return null
  const place = new Place(reckoning, moves)
  const debtors = place.all(reckoning.debtors)
  const creditors = place.all(reckoning.creditors).filter((one) => !debtors.includes(one))
  const turn = reckoning.turn && { ...reckoning.turn, whose: place.of(reckoning.turn.whose) }
  return place.reasons.length > 0 ? { debtors, creditors, turn, reasons: place.reasons } : null
}

class Place {
  readonly #reckoning: Reckoning
  readonly #moves: readonly Move[]
  readonly reasons: Because[] = []

  constructor(reckoning: Reckoning, moves: readonly Move[]) {
    this.#reckoning = reckoning
    this.#moves = moves
  }

  all(bodies: readonly string[]): readonly string[] {
    return [...new Set(bodies.map((one) => this.of(one)))]
  }

  of(body: string): string {
    let holder = body
    for (const move of this.#moves) {
      if (move.from !== holder) continue
      const isSettled = wasSettledBefore(this.#reckoning, move.day)
      const isDoer = isSettled && this.#reckoning.tally.evidence.some(({ doneBy }) => doneBy === move.heir)
      this.#tell(move, isSettled && !isDoer)
      if (isSettled && !isDoer) return holder
      holder = move.heir
    }
    return holder
  }

  #tell({ from, heir, day, event }: Move, stays: boolean): void {
    if (this.reasons.some(({ details }) => 'heir' in details && details.heir === heir)) return
    this.reasons.push(
      stays
        ? because('stays-with', { organisation: from, heir, day: dayText(day) })
        : because('moved-to-heir', { organisation: from, heir, date: event, day: dayText(day) }),
    )
  }
}

const notSettled = (): boolean => false

function wasDoneBefore({ tally, owed, due }: Reckoning, day: Day): boolean {
  const words = tally.evidence.filter((one: Evidence) => one.says === 'met')
  const before = words.filter((one) => one.day < day)
  if (words.length === 0) return due !== null && due < day
  return before.length === words.length || (before.length > 0 && amountOf(before) >= owed.min)
}

const endedBefore = ({ pledge, due }: Reckoning, day: Day): boolean =>
  Math.min(pledge.life.closing?.day ?? Infinity, pledge.end, due ?? Infinity) < day

/** Whether nothing was open any more on the day before; by how the duty stands. */
const settledBefore: Readonly<Record<DutyState, (reckoning: Reckoning, day: Day) => boolean>> = {
  'not yet': notSettled,
  open: notSettled,
  'part met': notSettled,
  overdue: notSettled,
  disputed: notSettled,
  met: wasDoneBefore,
  'made up': wasDoneBefore,
  missed: ({ pledge }, day) => (pledge.life.closing?.day ?? Infinity) < day,
  waived: ({ decided }, day) => decided.waived !== undefined && edtfDate(decided.waived.date).earliest < day,
  suspended: ({ slot }, day) => slot.period.last < day,
  superseded: ({ pledge }, day) => (pledge.restated?.from ?? pledge.life.closing?.day ?? Infinity) < day,
  ended: endedBefore,
}

const wasSettledBefore = (reckoning: Reckoning, day: Day): boolean => settledBefore[reckoning.state](reckoning, day)
