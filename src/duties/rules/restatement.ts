import { isAhead, type Commitment, type Register } from '../register.ts'
import type { Day } from '#kernel'
import { firmnessOf } from './binding.ts'
import { amendedFrom } from './amendment.ts'
import { startOf } from './start.ts'

/** The commitment of another text that repeats this one, and the day from which it is owed there. */
export interface Restatement {
  readonly by: Commitment
  readonly from: Day
  /** True where it is the same promise in other words, by an amendment of its text. */
  readonly isAmendment: boolean
}

/**
 * What two texts promise is owed once where one restates the other: the later commitment owes every period from the
 * one in which it begins, and what was open before is carried over. An amendment does the same within one text. Null
 * where nothing binding restates it by `asOf`.
 */
export function restatementOf(commitment: Commitment, register: Register, asOf: Day): Restatement | null {
  let first: Restatement | null = null
  for (const candidate of register.restatements.get(commitment.id) ?? []) {
    const agreement = register.agreements.get(candidate.body.agreement ?? '')
    if (candidate.id === commitment.id || firmnessOf(candidate.body, agreement) !== 'binds') continue
    const isAmendment = candidate.body.amends === commitment.id
    if (isAhead(isAmendment ? candidate.body.made : (agreement?.body.signed ?? candidate.body.made), asOf)) continue
    const start = isAmendment
      ? amendedFrom(candidate.body, commitment.body, startOf(commitment.body, agreement))
      : startOf(candidate.body, agreement)
    const from = start?.latest
    // An amendment is seen from its day on: what it takes over later is superseded already.
    const isSeen = from !== undefined && (isAmendment || from <= asOf)
    if (isSeen && (first === null || from < first.from)) first = { by: candidate, from, isAmendment }
  }
  return first
}
