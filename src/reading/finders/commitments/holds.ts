import type { Bound } from './binds.ts'
import type { Clause } from './clauses.ts'
import type { Surroundings } from './index.ts'

const lettersBefore = 60

/** Whether a clause is an undertaking at all: not denied, not a permission, not about the text itself, by a side. */
export function holds(clause: Clause, bound: Bound, around: Surroundings): boolean {
  const { page, passage } = around
  const words = page.language.commitments
  const before = page.text.slice(Math.max(clause.start, clause.cueStart - lettersBefore), clause.cueStart)
  const content = page.text.slice(clause.cueEnd, clause.end)
  if (words.denied.test(before) || words.emptied.test(content) || passage.quote.endsWith('?')) return false
  if (page.form !== 'report' && words.aboutText.test(passage.quote)) return false
  return needed[clause.cue.needs ?? 'nothing'](clause, bound, around)
}

const needed: Record<
  NonNullable<Clause['cue']['needs']> | 'nothing',
  (clause: Clause, bound: Bound, around: Surroundings) => boolean
> = {
  nothing: () => true,
  /** Who acts stands before it, or it is a passive that says what will be done. */
  actor: (clause, bound, around) => actsBefore(clause, around) || isPassiveAct(clause, bound, around),
  speech: (clause, bound, around) =>
    around.page.language.commitments.speech.test(around.passage.quote) &&
    (actsBefore(clause, around) || isPassiveAct(clause, bound, around) || clause.cue.binds === 'speaker'),
  /** Done for a partner: one of the sides did it, and another is named with it. */
  partner: (_clause, bound, around) => isSide(bound, around) && namesPartner(bound, around),
  paper: (_clause, _bound, { page }) => page.form !== 'report',
}

function actsBefore({ start, cueStart }: Clause, { actors }: Surroundings): boolean {
  return actors.some((actor) => actor.start >= start && actor.end <= cueStart && (actor.acts || actor.kind === 'body'))
}

function isPassiveAct(clause: Clause, _bound: Bound, { page }: Surroundings): boolean {
  return page.language.commitments.passiveAct.test(page.text.slice(clause.cueEnd, clause.end))
}

function isSide({ both, bodies }: Bound, { sides }: Surroundings): boolean {
  return both || bodies.some((body) => sides.principals.includes(body))
}

function namesPartner({ both, bodies }: Bound, { actors }: Surroundings): boolean {
  return both || actors.some((actor) => actor.bodies.some((body) => !bodies.includes(body)))
}
