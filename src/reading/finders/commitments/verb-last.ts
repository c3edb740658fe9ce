import { matchesOf } from '../../matches.ts'
import type { CommitmentWords } from '../../languages/commitment-words.ts'
import type { Passage } from '../../page.ts'
import type { Actor } from '../../sides/actors.ts'
import type { Clause, Cued } from './clauses.ts'

/** Letters between two cues that say nothing of their own: *보내겠다**고** 약속했다* is one cue. */
const nothingBetween = /^[”"’'」]?(?:고|라고|며|면서|는|은)?\s?(?:\S{1,6}\s)?$/
const farthestActor = 30

/**
 * The clauses of a sentence whose verbs stand last: each cue ends one, and rules all before it up to the cue before.
 * Where a second side begins to act within it the clause is two, under the one verb: “A는 회의를 열고, B는 자료를 **보낸다**”.
 * Cues at one place are readings of which the first that holds counts.
 */
export function clausesBefore(
  cued: readonly Cued[],
  passage: Passage,
  actors: readonly Actor[],
  words: CommitmentWords,
): Clause[] {
  const clauses: Clause[] = []
  let start = passage.start
  for (const cluster of clustersOf(cued, passage)) {
    const [first] = cluster
    if (!first) continue
    const end = Math.max(...cluster.map((cue) => cue.end))
    const cuts = first.cue.binds === 'speaker' ? [] : cutsIn(start, first.start, passage, actors, words)
    const edges = [start, ...cuts, first.start]
    for (let index = 0; index + 1 < edges.length; index++) {
      const [from = 0, to = 0] = [edges[index], edges[index + 1]]
      const content = { start: contentStart(from, to, actors, passage, words), end: to }
      const isLast = index + 2 === edges.length
      for (const { cue } of cluster)
        clauses.push({ start: from, end: isLast ? end : to, cue, cueStart: to, cueEnd: isLast ? end : to, content })
    }
    start = end
  }
  return clauses
}

/** Cues with nothing of their own between them are one: the last verb rules, the others say only that it was said. */
function clustersOf(cued: readonly Cued[], { quote, start }: Passage): Cued[][] {
  const clusters: { readonly cues: Cued[]; readonly start: number; end: number }[] = []
  for (const next of cued) {
    const last = clusters.at(-1)
    if (last && next.start < last.end) {
      last.cues.push({ ...next, start: last.start })
      last.end = Math.max(last.end, next.end)
    } else if (last && nothingBetween.test(quote.slice(last.end - start, next.start - start))) {
      last.cues.unshift({ ...next, start: last.start })
      last.end = next.end
    } else clusters.push({ cues: [next], start: next.start, end: next.end })
  }
  return clusters.map(({ cues }) => cues)
}

/** Where another side begins to act, right behind a verb or an object that waits for its verb. */
function cutsIn(
  from: number,
  to: number,
  passage: Passage,
  actors: readonly Actor[],
  words: CommitmentWords,
): number[] {
  const cuts: number[] = []
  const acting = actors.filter(({ acts, start, end }) => acts && start >= from && end <= to)
  for (const match of matchesOf(words.boundary, passage.quote.slice(from - passage.start, to - passage.start))) {
    const at = from + match.index + match[0].length
    // *항공료는 방문하는 쪽이, 체재비는 …*: the next cost is borne for itself.
    if (match.groups?.['own'] !== undefined) {
      cuts.push(at)
      continue
    }
    const next = acting.find(({ start }) => start >= at - 1 && start - at < farthestActor)
    const before = acting.findLast(({ end }) => end <= at)
    if (next && before && next.bodies.join() !== before.bodies.join()) cuts.push(at)
  }
  return cuts
}

/** Behind who acts, where the clause opens with it. */
function contentStart(
  from: number,
  to: number,
  actors: readonly Actor[],
  { quote, start }: Passage,
  { lead }: CommitmentWords,
): number {
  const doer = actors.find((actor) => actor.acts && actor.start >= from && actor.end <= to)
  const before = quote.slice(from - start, (doer?.start ?? to) - start).trim()
  if (!doer || (before !== '' && lead.exec(`${before} `)?.[0].trim() !== before)) return from
  return Math.min(doer.markEnd ?? doer.end, to)
}
