import type { Day } from '#kernel'
import type { Pledge } from '../pledge.ts'
import type { Question } from '../question.ts'
import { ask } from './questions.ts'

/**
 * Two living texts of one partnership that promise the same thing by the same side: a warning, until somebody says
 * that one restates the other. “The same” is the same topic, debtors and kind of occasion.
 */
export function questionsOfDoubles(pledges: readonly Pledge[], asOf: Day): Question[] {
  const questions: Question[] = []
  for (const group of groupsOf(pledges)) {
    const living = group.filter((pledge) => pledge.end >= asOf && pledge.restated === null)
    const earlier = new Map<string, Pledge>()
    for (const pledge of living) {
      const key = sameness(pledge)
      if (key === null) continue
      const other = earlier.get(key)
      if (other === undefined) earlier.set(key, pledge)
      else if (other.agreement?.id !== pledge.agreement?.id) questions.push(double(pledge, other))
    }
  }
  return questions
}

const double = (pledge: Pledge, other: Pledge): Question =>
  ask(
    'promised-twice',
    { commitment: pledge.commitment.id, partnership: pledge.partnership },
    { other: other.commitment.id, agreement: other.agreement?.id ?? '' },
  )

/** Only partnerships with two texts can promise twice. */
function groupsOf(pledges: readonly Pledge[]): Pledge[][] {
  const groups = new Map<string, Pledge[]>()
  const texts = new Map<string, string>()
  const several = new Set<string>()
  for (const pledge of pledges) {
    const { partnership, agreement } = pledge
    if (partnership === undefined || agreement === undefined || pledge.body.topic === undefined) continue
    const known = texts.get(partnership)
    if (known === undefined) texts.set(partnership, agreement.id)
    else if (known !== agreement.id) several.add(partnership)
    const group = groups.get(partnership)
    if (group) group.push(pledge)
    else groups.set(partnership, [pledge])
  }
  return [...several].map((partnership) => groups.get(partnership) ?? [])
}

function sameness({ body, binding, debtors }: Pledge): string | null {
  if (binding !== 'binds') return null
  return [body.topic, body.when.kind, body.by.kind, ...debtors.toSorted()].join(' ')
}
