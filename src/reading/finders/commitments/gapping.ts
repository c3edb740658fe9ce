import type { Clause } from './clauses.ts'
import type { Surroundings } from './surroundings.ts'

const reach = 40

/**
 * Cuts a clause where a second side takes its verb: “A undertakes to host 40 students, B to send the lecturers”,
 * “300 will be given by A, and 150 by B”.
 */
export function withGapped(clause: Clause, around: Surroundings): Clause[] {
  const { page, actors } = around
  const words = page.language.commitments
  const { cue, cueEnd, end } = clause
  if (words.verbLast) return [clause]
  if (cue.binds === 'speaker' || cue.modality === 'done' || cue.modality === 'hoped') return [clause]
  for (const actor of actors) {
    if (actor.start <= cueEnd || actor.end > end || (actor.bodies.length === 0 && actor.kind !== 'both')) continue
    const before = page.text.slice(Math.max(cueEnd, actor.start - reach), actor.start)
    const after = page.text.slice(actor.end, Math.min(end, actor.end + reach))
    const joint = words.gappedBefore.exec(before)
    if (joint && words.gappedAct.test(after)) {
      const [first, second] = cut(clause, actor.start - joint[0].length, actor.start, actor.end)
      return [first, ...withGapped({ ...second, taker: actor }, around)]
    }
    const doer = words.gappedDoer.exec(before)
    if (!doer || !words.passive.test(page.text.slice(cueEnd, end))) continue
    const at = actor.start - doer[0].length
    return cut(clause, at, at, at)
  }
  return [clause]
}

function cut(clause: Clause, end: number, start: number, cueEnd: number): [Clause, Clause] {
  return [
    { ...clause, end, content: { start: clause.cueEnd, end } },
    { ...clause, start, cueStart: cueEnd, cueEnd, content: { start: cueEnd, end: clause.end } },
  ]
}
