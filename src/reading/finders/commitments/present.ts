import type { CommitmentCue } from '../../languages/commitment-words.ts'
import type { Clause } from './clauses.ts'
import type { Surroundings } from './surroundings.ts'

/** The cue of an act that a numbered text lays down without a modal verb: “Party A pays the fares.” */
export const laidDown: CommitmentCue = { name: 'laid down', modality: 'agreed', binds: 'subject', pattern: /(?!)/g }

const longestVerb = 40

/** Acts in the present tense in memoranda and minutes: each side that acts with a verb of its own, or shares the last one. */
export function presentClauses({ page, passage, actors }: Surroundings): Clause[] {
  const words = page.language.commitments
  if (passage.clause === undefined || words.verbLast) return []
  const starts: { at: number; verb: number }[] = []
  for (const actor of actors) {
    if (!actor.acts) continue
    const after = page.text.slice(actor.end, Math.min(passage.end, actor.end + longestVerb))
    const several = actor.kind === 'both' || actor.bodies.length > 1
    const anyVerb = several ? words.presentOfSeveral : words.presentOfOne
    const verb = words.presentAct.test(after) || (page.form === 'memorandum' && anyVerb.test(after))
    if (verb || (starts.length > 0 && words.gapping.test(after))) starts.push({ at: actor.start, verb: actor.end })
  }
  return starts.map(({ at, verb }, index) => {
    const end = starts[index + 1]?.at ?? passage.end
    const content = { start: verb, end }
    return { start: index === 0 ? passage.start : at, end, cue: laidDown, cueStart: verb, cueEnd: verb, content }
  })
}
