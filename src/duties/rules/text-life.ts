import { edtfDate, type Day } from '#kernel'
import type { AgreementBody } from '#records'
import type { Agreement, Register } from '../register.ts'
import { isBindingText } from './binding.ts'
import { beginningOf } from './start.ts'

/** How a text was closed before all that was open under it was done. */
export interface Closing {
  readonly kind: 'terminated' | 'replaced'
  readonly day: Day
  readonly by?: string
}

/** The end of a text as it is known on one day. */
export interface TextLife {
  /** The last day on which it is in force; infinite where none is known. */
  readonly end: Day
  readonly closing: Closing | null
  /** True where it was closed and nobody recorded when. */
  readonly endDayMissing: boolean
}

export const endless: TextLife = { end: Infinity, closing: null, endDayMissing: false }

const closings: Partial<Record<AgreementBody['status'], Closing['kind']>> = {
  terminated: 'terminated',
  replaced: 'replaced',
}

/**
 * A text ends with the last day that its term names (“about 2024” promises nothing for 2025), earlier where it was terminated, or on the day before the text that replaces it begins.
 * A closing that lies after `asOf` is not seen. Where it was closed on a day that nobody recorded, it counts as over
 * the day before `asOf`.
 */
export function textLifeOf(agreement: Agreement, register: Register, asOf: Day): TextLife {
  const { status, period, ended } = agreement.body
  const termEnd = period === undefined ? Infinity : edtfDate(period).latest
  const successor = successorOf(agreement, register, asOf)
  const endedOn = ended === undefined ? Infinity : edtfDate(ended).latest
  const closing = closingOf(agreement, successor, endedOn, asOf)
  const early = Math.min(endedOn <= asOf ? endedOn : Infinity, successor ? successor.day - 1 : Infinity)
  const end = Math.min(termEnd, early)
  const isClosed = status === 'terminated' || status === 'replaced' || status === 'expired'
  const endDayMissing = isClosed && end === Infinity && ended === undefined
  return { end: endDayMissing ? asOf - 1 : end, closing, endDayMissing }
}

function closingOf(
  { body }: Agreement,
  successor: { id: string; day: Day } | null,
  endedOn: Day,
  asOf: Day,
): Closing | null {
  if (successor) return { kind: 'replaced', day: successor.day, by: successor.id }
  const kind = closings[body.status]
  if (kind === undefined) return null
  if (body.ended !== undefined) return endedOn < asOf ? { kind, day: endedOn } : null
  return { kind, day: asOf }
}

/** The first binding text that had taken this one's place by `asOf`. */
function successorOf(agreement: Agreement, register: Register, asOf: Day): { id: string; day: Day } | null {
  let first: { id: string; day: Day } | null = null
  for (const candidate of register.replacements.get(agreement.id) ?? []) {
    if (!isBindingText(candidate)) continue
    const day = beginningOf(candidate.body.signed, candidate.body.period)?.latest ?? Infinity
    if (day <= asOf && (first === null || day < first.day)) first = { id: candidate.id, day }
  }
  return first
}
