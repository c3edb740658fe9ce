import type { Day } from '#kernel'
import type { Pledge } from '../pledge.ts'
import type { Question } from '../question.ts'
import { ask } from './questions.ts'

/**
 * Two living texts of one partnership that promise the same thing by the same side: a warning, until somebody says
 * that one restates the other. “The same” is the same topic, debtors and kind of occasion.
 */
export class TextsInUse {
  readonly #asOf: Day
  readonly #earlier = new Map<string, Pledge>()
  readonly #questions: Question[] = []

  constructor(asOf: Day) {
    this.#asOf = asOf
  }

  /** Pledges come in the order of their ids, so the warning stands with the later one. */
  add(pledge: Pledge): void {
    const { partnership, agreement, body, binding, end, restated } = pledge
    if (partnership === undefined || agreement === undefined || body.topic === undefined) return
    if (binding !== 'binds' || end < this.#asOf || restated !== null) return
    const key = sameness(partnership, pledge)
    const other = this.#earlier.get(key)
    if (other === undefined) this.#earlier.set(key, pledge)
    else if (other.agreement?.id !== agreement.id) this.#questions.push(double(pledge, other))
  }

  questions(): readonly Question[] {
    return this.#questions
  }
}

const double = (pledge: Pledge, other: Pledge): Question =>
  ask(
    'promised-twice',
    { commitment: pledge.commitment.id, partnership: pledge.partnership },
    { other: other.commitment.id, agreement: other.agreement?.id ?? '' },
  )

const sameness = (partnership: string, { body, debtors }: Pledge): string =>
  [partnership, body.topic, body.when.kind, body.by.kind, ...debtors.toSorted()].join(' ')
