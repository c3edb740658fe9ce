import type { CommitmentBody } from '#records'
import type { Duty } from '../duty.ts'
import type { Pledge } from '../pledge.ts'
import type { Question } from '../question.ts'
import { ask } from './questions.ts'

const none: readonly Question[] = []

/** The bodies that agreed to a cadence which the text does not name; undefined where the text names it. */
export const settersOf = ({ when }: CommitmentBody): readonly string[] | undefined =>
  when.kind === 'every' ? when.setBy : undefined

/**
 * A cadence that one side set binds the other only when both agreed: until then what the other owes by it is expected,
 * and never late.
 */
export function bindingOn(body: CommitmentBody, binding: Duty['binding'], debtors: readonly string[]): Duty['binding'] {
  const setters = settersOf(body)
  return setters === undefined || debtors.every((one) => setters.includes(one)) ? binding : 'expected'
}

/** Whether the others agree to the cadence too, somebody has to ask them. */
export function questionsOfCadence({ body, binding, debtors, commitment, partnership }: Pledge): readonly Question[] {
  const setters = settersOf(body)
  if (setters === undefined || binding !== 'binds' || debtors.every((one) => setters.includes(one))) return none
  const others = [...new Set(debtors)].filter((one) => !setters.includes(one))
  return [ask('cadence-not-agreed', { commitment: commitment.id, partnership }, { by: setters, others })]
}
