import { edtfDate, type Day, type EdtfDate, type Quantity } from '#kernel'
import type { CommitmentBody, Occasion } from '#records'
import { deadlineOf, monthOf, periodOfMonths } from '../calendar.ts'
import type { Period } from '../duty.ts'
import type { Pledge } from '../pledge.ts'
import type { Start } from './start.ts'
import { eventSlot } from './at-event.ts'
import type { Clock } from './clocks.ts'

/** A period for which a commitment owes something. */
export interface Slot {
  /** What tells it from the other slots of its commitment, whatever is recorded later. */
  readonly key: string
  readonly period: Period
  readonly due: Day | null
  /** What is owed, where the text names a share for this period; else what the commitment says for each. */
  readonly share: Quantity | undefined
  /** True where evidence that lies after the period can mean no other one. */
  readonly takesLate: boolean
}

/** Slots of whole months: each is made once, however many commitments share it. */
export class CalendarSlots {
  readonly #known = new Map<number, Slot>()

  /** `months` is at most 24, so that the two numbers make one key. */
  at(firstMonth: number, months: number): Slot {
    const number = firstMonth * 32 + months
    let slot = this.#known.get(number)
    if (!slot) {
      const period = periodOfMonths(firstMonth, months)
      slot = { key: period.text, period, due: period.last, share: undefined, takesLate: false }
      this.#known.set(number, slot)
    }
    return slot
  }
}

/** Done once is done: what is owed where the text counts nothing. */
const oneTime: Quantity = { min: 1, unit: '' }
export const owedBy = (body: CommitmentBody): Quantity => body.amount ?? oneTime

/** A term is as long as its text says. */
const monthsOfCadence = { month: 1, quarter: 3, 'half-year': 6, year: 12, 'two years': 24, term: 0 } as const
/** A century of months: more is a mistake in a date. */
const mostPeriods = 1200

function isTerm(when: Occasion): boolean {
  return when.kind === 'every' && when.cadence === 'term'
}

/** The slots in the order of time. None where a person has to say more first (see `questions.ts`). */
export function slotsOf(pledge: Pledge, calendar: CalendarSlots): Slot[] {
  const { when } = pledge.body
  const { clock } = pledge.commitment
  if (clock) return [clockSlot(clock)]
  if (when.kind === 'once') return [onceSlot(pledge, when.due)]
  if (when.kind === 'at an event') return [eventSlot(pledge, when)]
  if (when.kind === 'quota') return quotaSlots(pledge, when)
  if (when.kind === 'every') return isTerm(when) ? termSlots(pledge) : cadenceSlots(pledge, when, calendar)
  return []
}

/** A rule gives its time by itself, whatever the text says of its own. */
const clockSlot = ({ period }: Clock): Slot => ({
  key: 'clock',
  period,
  due: period.last,
  share: undefined,
  takesLate: true,
})

/** Null where the end is open: without a last day nothing is late. */
function dueOn(date: EdtfDate): Day | null {
  const last = deadlineOf(date)
  return Number.isFinite(last) ? last : null
}

const periodOf = (date: EdtfDate): Period => ({ text: date.text, first: date.earliest, last: date.latest })

function onceSlot({ body, term, start }: Pledge, due: string | undefined): Slot {
  const date = due === undefined ? term : edtfDate(due)
  const known = date !== null && date.yearKnown && Number.isFinite(date.latest)
  const first = firstDayOfOnce(start, known ? date : null)
  const text = date?.text ?? `${body.made ?? ''}/..`
  const period = { text, first, last: known ? date.latest : Infinity }
  return { key: 'once', period, due: known ? deadlineOf(date) : null, share: undefined, takesLate: true }
}

/** What a text wants done before its own term begins has its time before it. */
function firstDayOfOnce(start: Start | null, due: EdtfDate | null): Day {
  if (start === null) return -Infinity
  return due !== null && due.latest < start.earliest ? due.earliest : start.earliest
}

function termSlots({ body, term }: Pledge): Slot[] {
  const { when } = body
  const named = when.kind === 'every' && when.from !== undefined && when.until !== undefined
  const date = named ? edtfDate(`${when.from?.split('/')[0]}/${when.until?.split('/').at(-1)}`) : term
  if (date === null || !Number.isFinite(date.latest)) return []
  return [{ key: 'term', period: periodOf(date), due: deadlineOf(date), share: undefined, takesLate: true }]
}

/** The named shares are inside the total: what they leave is owed over the whole term. */
function quotaSlots({ owed: total }: Pledge, when: Extract<Occasion, { kind: 'quota' }>): Slot[] {
  const whole = edtfDate(when.period)
  const shares = when.shares.filter((share) => share.period !== when.period)
  const slots: Slot[] = shares.map((share) => {
    const date = edtfDate(share.period)
    const amount = { min: share.min, max: share.max, unit: total.unit }
    return { key: share.period, period: periodOf(date), due: dueOn(date), share: amount, takesLate: false }
  })
  const inShares = shares.reduce((sum, share) => sum + share.min, 0)
  const left = total.min - inShares
  if (left > 0 || shares.length === 0) {
    const max = total.max === undefined ? undefined : total.max - inShares
    const rest = { min: Math.max(left, 0), max, unit: total.unit }
    slots.push({ key: 'whole', period: periodOf(whole), due: dueOn(whole), share: rest, takesLate: true })
  }
  // By their last days: whose turn a share is does not hang on the rest, which is owed until the term is over.
  return slots.sort((a, b) => a.period.last - b.period.last || a.period.first - b.period.first)
}

/**
 * Periods of the calendar, from the one in which it was promised to the one after `asOf`; “every two years” is a
 * window of two that begins with the first year. Where the start is not known only the present period is certain.
 */
export function cadenceSlots(
  { start, end, asOf }: Pick<Pledge, 'start' | 'end' | 'asOf'>,
  when: Pick<Extract<Occasion, { kind: 'every' }>, 'cadence'>,
  calendar: CalendarSlots,
): Slot[] {
  const months = monthsOfCadence[when.cadence]
  if (start === null && months > 12) return []
  const startMonth = monthOf(start === null ? asOf : start.latest)
  const anchor = months > 12 ? startMonth - (startMonth % 12) : 0
  const indexOf = (day: Day): number => Math.floor((monthOf(day) - anchor) / months)
  const first = Math.floor((startMonth - anchor) / months)
  const last = Math.max(first, Math.min(indexOf(asOf) + 1, end === Infinity ? Infinity : indexOf(end)))
  const slots: Slot[] = []
  for (let index = Math.max(first, last - mostPeriods + 1); index <= last; index += 1) {
    slots.push(calendar.at(anchor + index * months, months))
  }
  return slots
}
