import { edtfDate, type Day } from '#kernel'
import type { AgreementAct, AgreementBody } from '#records'
import { actsOf, actsSeen } from '../life/acts.ts'
import { suspensionsOf, type Suspension } from '../life/suspensions.ts'
import { isWithdrawn, termOf, type TextTerm } from '../life/term.ts'
import type { Agreement, Register } from '../register.ts'
import { isBindingText } from './binding.ts'
import { beginningOf } from './start.ts'

/** How a text was closed before all that was open under it was done. */
export interface Closing {
  readonly kind: 'terminated' | 'replaced'
  readonly day: Day
  readonly by?: string
}

/** The end of a text as it is known on one day, and what became of it before. */
export interface TextLife {
  /** The last day on which it is in force; infinite where none is known. */
  readonly end: Day
  readonly closing: Closing | null
  /** True where it was closed and nobody recorded when. */
  readonly endDayMissing: boolean
  readonly term: TextTerm
  readonly suspensions: readonly Suspension[]
}

const noTerm: TextTerm = { last: Infinity, extensions: [], notice: null, tooLate: [] }
export const endless: TextLife = { end: Infinity, closing: null, endDayMissing: false, term: noTerm, suspensions: [] }

const closings: Partial<Record<AgreementBody['status'], Closing['kind']>> = {
  terminated: 'terminated',
  replaced: 'replaced',
}

/**
 * A text ends with the last day that its term names (“about 2024” promises nothing for 2025); the term may have been renewed or have renewed itself; earlier where it was terminated, or on
 * the day before the text that replaces it begins. A closing that lies after `asOf` is not seen. Where it was closed on
 * a day that nobody recorded, it counts as over the day before `asOf`.
 */
export function textLifeOf(agreement: Agreement, register: Register, asOf: Day): TextLife {
  const { status, ended } = agreement.body
  const acts = actsSeen(agreement.body.acts, asOf)
  const sides = partiesOf(agreement, register)
  const term = termOf(agreement.body, acts, sides, asOf)
  const suspensions = suspensionsOf(acts, sides)
  const successor = successorOf(agreement, register, asOf)
  const endedOn = ended === undefined ? terminationOf(acts) : edtfDate(ended).latest
  const closing = closingOf(agreement, successor, endedOn, asOf)
  const early = Math.min(endedOn <= asOf ? endedOn : Infinity, successor ? successor.day - 1 : Infinity)
  const end = Math.min(term.last, early)
  const isClosed = status === 'terminated' || status === 'replaced' || status === 'expired'
  const endDayMissing = isClosed && end === Infinity && endedOn === Infinity
  return { end: endDayMissing ? asOf - 1 : end, closing, endDayMissing, term, suspensions }
}

/** The parties of a text; where nobody recorded them, the bodies of its partnership. */
export function partiesOf({ body: { parties, partnership } }: Agreement, register: Register): readonly string[] {
  if (parties.length > 0) return parties.map(({ organisation }) => organisation)
  return register.partnerships.get(partnership ?? '')?.body.organisations ?? []
}

/** The last day in force by a termination, or by notice of one; infinite where there was none. */
function terminationOf(acts: readonly AgreementAct[]): Day {
  const days = actsOf(acts, 'terminated').map(({ lastDay, date }) => edtfDate(lastDay ?? date).latest)
  for (const notice of actsOf(acts, 'notice given')) {
    const later = acts.slice(acts.indexOf(notice) + 1)
    if (notice.of !== 'termination' || notice.lastDay === undefined || isWithdrawn(notice, later)) continue
    days.push(edtfDate(notice.lastDay).latest)
  }
  return Math.min(Infinity, ...days)
}

function closingOf(
  { body }: Agreement,
  successor: { id: string; day: Day } | null,
  endedOn: Day,
  asOf: Day,
): Closing | null {
  if (successor) return { kind: 'replaced', day: successor.day, by: successor.id }
  const told = closings[body.status]
  const kind = told ?? (body.ended === undefined ? 'terminated' : undefined)
  if (kind === undefined) return null
  if (endedOn !== Infinity) return endedOn < asOf ? { kind, day: endedOn } : null
  return told === undefined ? null : { kind, day: asOf }
}

/** The first binding text that had taken this one's place by `asOf`. */
function successorOf(agreement: Agreement, register: Register, asOf: Day): { id: string; day: Day } | null {
  let first: { id: string; day: Day } | null = null
  for (const candidate of register.replacements.get(agreement.id) ?? []) {
    if (!isBindingText(candidate)) continue
    const { signed, period } = candidate.body
    const day = beginningOf(signed, period, entryOf(actsSeen(candidate.body.acts, asOf)))?.latest ?? Infinity
    if (day <= asOf && (first === null || day < first.day)) first = { id: candidate.id, day }
  }
  return first
}

/** When it entered into force, where that was recorded as an act of its own. */
export const entryOf = (acts: readonly AgreementAct[]): string | undefined =>
  actsOf(acts, 'entered into force').at(0)?.date
