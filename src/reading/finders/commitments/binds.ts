import type { Page, Passage } from '../../page.ts'
import type { Actor, Sides } from '../../sides/actors.ts'
import type { Clause } from './clauses.ts'

/** Whom a clause binds; `both` where it is the sides together. `named`: they stand in the clause itself. */
export interface Bound {
  readonly both: boolean
  readonly bodies: readonly number[]
  readonly named: boolean
}

const both: Bound = { both: true, bodies: [], named: true }
const lettersToModal = 60

/** Who is bound by the clause, by the rule of its cue; null where nobody is named and nobody can be meant. */
export function boundBy(clause: Clause, passage: Passage, sides: Sides, page: Page): Bound | null {
  const words = page.language.commitments
  const actors = sides.byPassage[passage.index] ?? []
  const content = page.text.slice(clause.cueEnd, clause.end)
  if (words.jointAct.test(content) && clause.cue.modality !== 'requested' && clause.cue.binds !== 'speaker') return both
  const subject = subjectOf(clause, actors)
  if (clause.cue.binds === 'content') {
    const inside = actorOfContent(clause, actors)
    if (inside) return bound(inside)
    if (clause.cue.modality === 'hoped' && !words.ownContent.test(content) && words.jointMatter.test(content))
      return both
  }
  if (clause.cue.binds === 'speaker') {
    const aside = actors.find((actor) => actor.aside)
    if (aside) return bound(aside)
  }
  if (subject) return bound(subject)
  const doer = doerAfter(clause, actors, page)
  if (doer) return bound(doer)
  const earlier = actors.filter((actor) => actor.end <= clause.cueStart && actor.bodies.length > 0)
  const nearest = earlier.findLast((actor) => actor.start >= clause.start) ?? earlier.find((actor) => actor.acts)
  return nearest ? bound(nearest) : null
}

function bound(actor: Actor): Bound {
  if (actor.kind === 'both' || actor.bodies.length > 1) return { both: true, bodies: actor.bodies, named: true }
  return { both: false, bodies: actor.bodies, named: true }
}

/** The last one who acts between the beginning of the clause and its cue. */
function subjectOf({ start, cueStart }: Clause, actors: readonly Actor[]): Actor | undefined {
  const before = actors.filter((actor) => actor.acts && !actor.aside && actor.start >= start && actor.end <= cueStart)
  return before.findLast(({ kind, bodies }) => kind === 'both' || bodies.length > 0) ?? before.at(-1)
}

/** “hoped that the two sides would”: who acts in the content, right at its beginning. */
function actorOfContent({ cueEnd, end }: Clause, actors: readonly Actor[]): Actor | undefined {
  return actors.find(
    (actor) =>
      actor.acts &&
      actor.start >= cueEnd &&
      actor.end <= end &&
      actor.start - cueEnd < lettersToModal &&
      (actor.kind === 'both' || actor.bodies.length > 0),
  )
}

/** “shall be settled by the Parties”. */
function doerAfter({ cueEnd, end }: Clause, actors: readonly Actor[], page: Page): Actor | undefined {
  return actors.find(
    ({ start, end: last }) =>
      start >= cueEnd &&
      last <= end &&
      page.language.commitments.doer.test(page.text.slice(Math.max(0, start - 8), start)),
  )
}
