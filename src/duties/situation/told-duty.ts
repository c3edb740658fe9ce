import { dayText } from '#kernel'
import type { ClockOrigin } from '#records'
import type { Duty } from '../duty.ts'
import type { Question } from '../question.ts'
import type { Warning } from '../warnings/index.ts'
import type { Expectation } from './expectation.ts'
import type { Names } from './names.ts'

/** A duty in the words of the situation: all that “expect” can speak of. */
export type ToldDuty = Required<Extract<Expectation, { due?: unknown }>>

/** `rule: what started its clock`, and the body where the rule names bodies. */
const clockKey = ({ rule, trigger, part }: ClockOrigin, names: Names): string =>
  [`${names.nameOf(rule)}: ${names.nameOf(trigger)}`, ...(part === undefined ? [] : [names.nameOf(part)])].join(' ')

/** `promise period`, and the debtor where each side owes for itself. */
export const dutyKey = ({ id, commitment, clock }: Duty, names: Names): string =>
  clock
    ? clockKey(clock, names)
    : [commitment, ...id.split('@').slice(1)].map((part) => names.nameOf(part).replace('_', '/')).join(' ')

export function questionKey({ code, commitment, details }: Question, names: Names): string {
  const event = code === 'may-be-fulfilled-by' ? `: ${names.nameOf(details.event)}` : ''
  return `${code} ${names.nameOf(commitment)}${event}`
}

/** The code, the promise or the text, and whom or what else it names. */
export function warningKey({ code, record, details }: Warning, names: Names): string {
  const other = ['other', 'organisation', 'person', 'signatory'].flatMap((field) =>
    field in details ? [names.nameOf(String(details[field as never]))] : [],
  )
  return [`${code} ${names.nameOf(record)}`, ...other].join(': ')
}

export const tellDuty = (duty: Duty, names: Names): ToldDuty => ({
  state: duty.state,
  by: duty.debtors.map((one) => names.nameOf(one)),
  to: duty.creditors.map((one) => names.nameOf(one)),
  binding: duty.binding,
  turn: duty.turn ? names.nameOf(duty.turn.whose) : null,
  due: duty.due === null ? null : dayText(duty.due),
  done: duty.done,
  owed: duty.owed.min,
  debtorSays: duty.voices.debtor.says,
  creditorSays: duty.voices.creditor.says,
  because: duty.because.map(({ code }) => code),
})
