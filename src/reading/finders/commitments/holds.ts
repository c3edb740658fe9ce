import type { LeftReason } from '../../explain/rules.ts'
import { bodyOfPlaceIn } from '../../sides/metonyms.ts'
import type { Bound } from './binds.ts'
import type { Clause } from './clauses.ts'
import type { Surroundings } from './surroundings.ts'

const lettersBefore = 60

/** Why a clause is no undertaking at all: denied, a permission, about the text itself, not by a side; null where it is one. */
export function objection(clause: Clause, bound: Bound, around: Surroundings): LeftReason | null {
  const { page, passage } = around
  const words = page.language.commitments
  const before = page.text.slice(Math.max(clause.start, clause.cueStart - lettersBefore), clause.cueStart)
  const content = page.text.slice(clause.content.start, clause.content.end)
  if (!saysWhat(content) && !clause.cue.verbInside && !clause.cue.whole && clause.cue.binds !== 'sides')
    return 'commitments: nothing to do'
  if (isRecital(clause, around)) return 'commitments: why the text was made'
  if (words.verbLast && isOfOthers(clause, around)) return 'commitments: nobody acts'
  if (words.denied.test(before)) return 'commitments: denied'
  if (!words.verbLast && words.emptied.test(content)) return 'commitments: emptied'
  if (passage.quote.endsWith('?') && !clause.cue.inQuestion) return 'commitments: a question'
  if (page.form !== 'report' && words.aboutText.test(passage.quote)) return 'commitments: about the text'
  const { needs } = clause.cue
  return needs === undefined || needed[needs](clause, bound, around) ? null : wanting[needs]
}

/** *정부는 … 하겠다고 했다*: who acts is none of the sides, and no side acts beside them. */
function isOfOthers({ start, cueStart, cue }: Clause, { page, actors }: Surroundings): boolean {
  const acting = actors.some((actor) => actor.acts && actor.start >= start && actor.end <= cueStart)
  return cue.modality !== 'done' && !acting && page.language.commitments.others.test(page.text.slice(start, cueStart))
}

/** Some word is left beside the cue. */
export const saysWhat = (content: string): boolean => /(?:[\p{L}\p{M}]\s?){3}/u.test(content)

/** Before its first clause a text that binds only says why it was made: of that, what was done is told. */
function isRecital({ cue }: Clause, { page, passage }: Surroundings): boolean {
  return page.form === 'memorandum' && passage.clause === undefined && cue.modality !== 'done'
}

type Need = NonNullable<Clause['cue']['needs']>

/** What is wanting where a cue does not have what it needs. */
const wanting: Readonly<Record<Need, LeftReason>> = {
  actor: 'commitments: nobody acts',
  speech: 'commitments: not said by a side',
  partner: 'commitments: no partner named',
  doer: 'commitments: doer is no side',
  paper: 'commitments: not in a numbered text',
  report: 'commitments: nobody acts',
  condition: 'commitments: no condition',
  agreement: 'commitments: not in a numbered text',
}

const needed: Record<Need, (clause: Clause, bound: Bound, around: Surroundings) => boolean> = {
  /** Who acts is named, or it is a passive that says what will be done under an agreement. */
  actor: (clause, bound, around) => isActed(clause, bound, around),
  speech: (clause, bound, around) =>
    // What is reported in minutes was said there.
    (around.page.form !== 'report' || around.page.language.commitments.speech.test(around.passage.quote)) &&
    (clause.cue.binds === 'speaker' || isActed(clause, bound, around)),
  /** Done for a partner: one of the sides did it, and another is named with it. */
  partner: (clause, bound, around) =>
    isSide(bound, around) && (namesPartner(clause, bound, around) || around.page.form !== 'report'),
  /** A passive of the past: its doer is one of the sides and is named. */
  doer: (clause, bound, around) => bound.named && isSide(bound, around) && !bound.both && isDoer(clause, bound, around),
  paper: (_clause, _bound, { page, passage }) => page.form !== 'report' && passage.clause !== undefined,
  report: (clause, bound, around) => around.page.form === 'report' && isActed(clause, bound, around),
  agreement: (_clause, { named }, { tellsOfAgreement }) => tellsOfAgreement && named,
  condition: (clause, _bound, { page }) =>
    page.language.commitments.conditional.test(page.text.slice(clause.start, clause.end)),
}

/** “were presented by the VGCL”, “built with money from Hue”; “were received by the committee” is none of the guests' acts. */
function isDoer({ content: { start: first, end } }: Clause, { bodies }: Bound, around: Surroundings): boolean {
  const { page, actors, sides, organisations } = around
  const by = page.language.commitments.doerNamed.exec(page.text.slice(first, end))
  if (!by) return false
  const from = first + by.index
  const named = actors.filter(({ start, end: to }) => start >= from && to <= end).flatMap((actor) => actor.bodies)
  const all = [...named, ...bodyOfPlaceIn(from, end, page, sides, organisations, true)]
  return bodies.some((body) => all.includes(body))
}

function isActed(clause: Clause, { named }: Bound, { page, tellsOfAgreement }: Surroundings): boolean {
  if (named || page.form !== 'report') return true
  const words = page.language.commitments
  if (!words.passiveAct.test(page.text.slice(clause.content.start, clause.content.end))) return false
  return tellsOfAgreement || words.jointThing.test(page.text.slice(clause.start, clause.cueStart))
}

function isSide({ both, bodies }: Bound, { sides }: Surroundings): boolean {
  return both || bodies.some((body) => sides.principals.includes(body))
}

function namesPartner(clause: Clause, { both, bodies, named }: Bound, around: Surroundings): boolean {
  const { actors, page, sides, organisations } = around
  if (both || !named || actors.some((actor) => actor.kind === 'side')) return true
  const isOther = (body: number): boolean => !bodies.includes(body)
  if (actors.some((actor) => actor.bodies.some(isOther))) return true
  return bodyOfPlaceIn(clause.start, clause.end, page, sides, organisations, true).some(isOther)
}
