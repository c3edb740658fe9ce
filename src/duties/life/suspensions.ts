import { edtfDate } from '#kernel'
import type { AgreementAct } from '#records'
import { dayText } from '../calendar.ts'
import { actsOf, isByAll } from './acts.ts'

/** A stretch for which all sides suspended a text. */
export interface Suspension {
  /** EDTF; both ends belong to it. */
  readonly period: string
  /** The day of the decision. */
  readonly date: string
}

const none: readonly Suspension[] = []

/** All sides suspend, for a period that they name; where they resume earlier, it ends on the day before. */
export function suspensionsOf(acts: readonly AgreementAct[], sides: readonly string[]): readonly Suspension[] {
  if (acts.length === 0) return none
  return actsOf(acts, 'suspended')
    .filter((act) => isByAll(act, sides))
    .map(({ period, date }) => ({ period: cutShort(period, acts, sides), date }))
}

function cutShort(period: string, acts: readonly AgreementAct[], sides: readonly string[]): string {
  const { earliest, latest } = edtfDate(period)
  const resumed = actsOf(acts, 'resumed')
    .filter((act) => isByAll(act, sides))
    .map(({ date }) => edtfDate(date).latest)
    .find((day) => day > earliest && day <= latest)
  return resumed === undefined ? period : `${dayText(earliest)}/${dayText(resumed - 1)}`
}
