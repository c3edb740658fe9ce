import type { CommitmentCue } from '../../languages/commitment-words.ts'
import type { Clause } from './clauses.ts'
import { bodyOfPlaceIn } from '../../sides/metonyms.ts'
import { markIn } from './headed.ts'
import type { Surroundings } from './surroundings.ts'

/** The cue of an act that a numbered text lays down without a modal verb: “Party A pays the fares.” */
export const laidDown: CommitmentCue = { name: 'laid down', modality: 'agreed', binds: 'subject', pattern: /(?!)/g }

const longestVerb = 40

/** Acts in the present tense in memoranda and minutes: each side that acts with a verb of its own, or shares the last one. */
export function presentClauses(around: Surroundings, inList = false): Clause[] {
  const { page, passage, actors } = around
  const words = page.language.commitments
  if ((passage.clause === undefined && !inList) || words.verbLast) return []
  const starts: { at: number; verb: number }[] = []
  for (const actor of actors) {
    if (!actor.acts) continue
    const after = page.text.slice(actor.end, Math.min(passage.end, actor.end + longestVerb))
    const several = actor.kind === 'both' || actor.bodies.length > 1
    const anyVerb = several ? words.presentOfSeveral : words.presentOfOne
    const verb = words.presentAct.test(after) || (page.form === 'memorandum' && anyVerb.test(after))
    if (verb || (starts.length > 0 && words.gapping.test(after))) starts.push({ at: actor.start, verb: actor.end })
  }
  if (starts.length === 0) starts.push(...placeThatActs(around))
  return starts.map(({ at, verb }, index) => {
    const end = starts[index + 1]?.at ?? passage.end
    const content = { start: verb, end }
    return { start: index === 0 ? passage.start : at, end, cue: laidDown, cueStart: verb, cueEnd: verb, content }
  })
}

/** “(a) Attapeu sends a list”: the place at the beginning stands for its body. */
function placeThatActs({ page, passage, sides, organisations }: Surroundings): { at: number; verb: number }[] {
  const at = passage.start + markIn(passage.quote)
  const place = page.language.places(passage.quote, passage.start).find(({ start }) => start === at)
  if (!place || bodyOfPlaceIn(at, place.end, page, sides, organisations).length === 0) return []
  const after = page.text.slice(place.end, Math.min(passage.end, place.end + longestVerb))
  return page.language.commitments.presentAct.test(after) ? [{ at, verb: place.end }] : []
}
