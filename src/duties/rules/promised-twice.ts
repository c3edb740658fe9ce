import type { Pledge } from '../pledge.ts'
import type { Question } from '../question.ts'
import { ask } from './questions.ts'

/**
 * Two living texts of one partnership that promise the same thing by the same side: a warning, until somebody says
 * that one restates the other. “The same” is the same topic, debtors and kind of occasion: this tells pledges apart
 * that promise something else. Undefined for one that cannot be promised twice.
 */
export function samenessOf(pledge: Pledge): string | undefined {
  const { partnership, agreement, body, binding, debtors, end, restated, asOf } = pledge
  if (partnership === undefined || agreement === undefined || body.topic === undefined) return undefined
  if (binding !== 'binds' || end < asOf || restated !== null) return undefined
  return [partnership, body.topic, body.when.kind, body.by.kind, ...debtors.toSorted()].join(' ')
}

/** Of those that promise the same, in the order of their ids: the warning stands with the later one. */
export function questionsOfTwice(same: readonly { readonly pledge: Pledge | null }[]): readonly Question[] {
  const [first, ...later] = same.flatMap(({ pledge }) => pledge ?? [])
  if (first === undefined) return []
  return later.filter(({ agreement }) => agreement?.id !== first.agreement?.id).map((pledge) => double(pledge, first))
}

const double = (pledge: Pledge, other: Pledge): Question =>
  ask(
    'promised-twice',
    { commitment: pledge.commitment.id, partnership: pledge.partnership },
    { other: other.commitment.id, agreement: other.agreement?.id ?? '' },
  )
