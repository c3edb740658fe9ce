import { edtfDate, type Day } from '#kernel'
import type { Approval } from '#records'
import { dayText, deadlineOf } from '../calendar.ts'
import { isAhead } from '../register.ts'
import { lifeQuestion, type LifeQuestion } from './reason.ts'

/** How one request for an opinion stands. */
export interface ApprovalState {
  /** Its place among the approvals of the record. */
  readonly place: number
  readonly name: string
  /** `to take`: an objection, or a wish for changes, of which nobody said how it was taken. */
  readonly state: 'waiting' | 'late' | 'to take' | 'settled'
  /** Days past the last day for the answer. */
  readonly daysLate: number
}

/** What answers leave nothing to do by themselves. */
const harmless: ReadonlySet<string> = new Set(['agrees', 'no opinion'])

/** The opinions that had been asked for by a day. */
export function approvalsOf(approvals: readonly Approval[], asOf: Day): readonly ApprovalState[] {
  return approvals.flatMap((one, place) => (isAhead(one.asked, asOf) ? [] : [stateOf(one, place, asOf)]))
}

function stateOf({ name, due, answer, taken }: Approval, place: number, asOf: Day): ApprovalState {
  if (answer === undefined || isAhead(answer.date, asOf)) {
    const last = due === undefined ? Infinity : deadlineOf(edtfDate(due))
    const daysLate = Math.max(0, asOf - last)
    return { place, name, state: daysLate > 0 ? 'late' : 'waiting', daysLate }
  }
  const isTaken = taken !== undefined && !isAhead(taken.date, asOf)
  return { place, name, state: isTaken || harmless.has(answer.says) ? 'settled' : 'to take', daysLate: 0 }
}

/** `closed`: it was cleared or signed, so an open answer is more than a matter of time. */
export function questionsOfApprovals(
  approvals: readonly Approval[],
  states: readonly ApprovalState[],
  closed: boolean,
): LifeQuestion[] {
  return states.flatMap(({ place, name, state, daysLate }) => {
    const { due, answer } = approvals[place]!
    const questions: LifeQuestion[] = []
    if (state === 'late') {
      const last = dayText(deadlineOf(edtfDate(due ?? '')))
      questions.push(lifeQuestion('opinion-late', { name, due: last, days: daysLate }))
    }
    if (state === 'to take') questions.push(lifeQuestion('opinion-not-taken', { name, day: answer?.date ?? '' }))
    if (closed && state !== 'settled') questions.push(lifeQuestion('signed-without-opinion', { name }))
    return questions
  })
}
