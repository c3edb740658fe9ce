import { isAhead, type Commitment, type Register } from '../register.ts'
import type { Day } from '#kernel'
import { firmnessOf } from './binding.ts'
import { startOf } from './start.ts'

/** The commitment of another text that repeats this one, and the day from which it is owed there. */
export interface Restatement {
  readonly by: Commitment
  readonly from: Day
}

/**
 * What two texts promise is owed once where one restates the other: the later commitment owes every period from the
 * one in which it begins, and what was open before is carried over. Null where nothing binding restates it by `asOf`.
 */
export function restatementOf(commitment: Commitment, register: Register, asOf: Day): Restatement | null {
  let first: Restatement | null = null
  for (const candidate of register.restatements.get(commitment.id) ?? []) {
    const agreement = register.agreements.get(candidate.body.agreement ?? '')
    if (candidate.id === commitment.id || firmnessOf(candidate.body, agreement) !== 'binds') continue
    if (isAhead(agreement?.body.signed ?? candidate.body.made, asOf)) continue
    const from = startOf(candidate.body, agreement)?.latest
    if (from !== undefined && from <= asOf && (first === null || from < first.from)) first = { by: candidate, from }
  }
  return first
}
