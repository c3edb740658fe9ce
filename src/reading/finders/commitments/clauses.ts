import { matchesOf } from '../../matches.ts'
import type { CommitmentCue, CommitmentWords } from '../../languages/commitment-words.ts'
import type { Page, Passage } from '../../page.ts'
import type { Actor } from '../../sides/actors.ts'
import { clausesBefore } from './verb-last.ts'

/** A stretch of a sentence that is ruled by one cue. Offsets are those of the text. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly cue: CommitmentCue
  readonly cueStart: number
  readonly cueEnd: number
  /** Who takes the verb of a clause before. */
  readonly taker?: Actor
  /** Where it says what is to be done: behind the cue, or before it in languages with the verb last. */
  readonly content: { readonly start: number; readonly end: number }
}

export interface Cued {
  readonly cue: CommitmentCue
  readonly start: number
  readonly end: number
}

const farthestCue = 70

/**
 * Cuts a sentence where somebody else begins to act or another cue begins, and gives each part the first cue in it;
 * what tells of an act done may turn out to be nothing, so that the cues after it follow as further readings: “asked X to send …, and Y will …” has two, “agreed to sign …, which will …” has one.
 */
export function clausesOf(
  passage: Passage,
  actors: readonly Actor[],
  words: CommitmentWords,
  form: Page['form'],
): Clause[] {
  const cued = cuesIn(passage, words).filter(({ cue }) => isOfForm(cue, form))
  if (cued.length === 0) return []
  if (words.verbLast) return clausesBefore(cued, passage, actors, words)
  const cuts = [passage.start, ...cutsIn(passage, actors, cued, words), passage.end]
  const clauses: Clause[] = []
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [start = 0, end = 0] = [cuts[index], cuts[index + 1]]
    for (const first of cued) {
      if (first.start < start || first.start >= end) continue
      const content = { start: first.end, end }
      clauses.push({ start, end, cue: first.cue, cueStart: first.start, cueEnd: first.end, content })
      if (first.cue.modality !== 'done') break
    }
  }
  return clauses
}

/** What only numbered texts lay down, or only reports tell, leads nowhere in the others. */
const isOfForm = ({ needs }: CommitmentCue, form: Page['form']): boolean =>
  form === 'report' ? needs !== 'paper' : needs !== 'report'

/** All cues of the passage in their order; at one place the cue that stands first in the list of the language. */
function cuesIn(passage: Passage, words: CommitmentWords): Cued[] {
  const cued: Cued[] = []
  for (const cue of words.cues) {
    if (cue.where && !cue.where.test(passage.quote)) continue
    for (const match of matchesOf(cue.pattern, passage.quote)) {
      if (!fits(cue, passage.quote.slice(Math.max(0, match.index - lettersBefore), match.index))) continue
      const start = passage.start + match.index
      cued.push({ cue, start, end: start + match[0].length })
    }
  }
  const isThing = cued.filter(({ cue }) => cue.modality === 'done')
  return cued
    .filter((candidate) => !isThing.includes(candidate) || !ruledByOther(candidate, cued))
    .sort((one, other) => one.start - other.start)
}

const fits = ({ after, notAfter }: CommitmentCue, before: string): boolean =>
  after?.test(before) !== false && notAfter?.test(before) !== true
const lettersBefore = 70

/** What was done is told only where nothing else rules the clause before it. */
function ruledByOther(done: Cued, cued: readonly Cued[]): boolean {
  return cued.some(({ cue, start, end }) => cue.modality !== 'done' && start < done.end && end > done.start)
}

/** Where a clause of its own begins: a new actor with a cue soon after, or a cue directly after the conjunction. */
function cutsIn(passage: Passage, actors: readonly Actor[], cued: readonly Cued[], words: CommitmentWords): number[] {
  const cuts: number[] = []
  for (const match of matchesOf(words.boundary, passage.quote)) {
    const at = passage.start + match.index + match[0].length
    if (cued.some(({ start, end }) => start < at && at < end + 1 && end - start > 1)) continue
    const next = cued.find(({ start }) => start >= at)
    const goesOn = words.firstOfSeries?.test(passage.quote.slice(at - passage.start)) === true
    if ((next?.cue.needs === 'paper' || next?.cue.ownClause) && /^[;；]/.test(match[0]) && !goesOn) cuts.push(at)
    if (!next || cuts.at(-1) === at || !cued.some(({ start }) => start < at)) continue
    const actor = actors.find(({ start, end }) => end > at && start < next.start)
    const between = passage.quote.slice(at - passage.start, (actor?.start ?? next.start) - passage.start)
    const begins = words.sameSubject.test(between) || /^\s?(?:the\s)?$/i.test(between)
    const strong = match.groups?.['own'] !== undefined || /^[;:.；：。]|["”“]/.test(match[0])
    if (strong || (begins && (!actor || next.start - actor.end <= farthestCue))) cuts.push(at)
  }
  return cuts
}
