/** A record that has all words of a search, as the index knows it. */
export interface Candidate {
  readonly sequence: number
  /** Search words, separated by single spaces. */
  readonly title: string
  readonly text: string
}

export interface Ranked {
  readonly sequence: number
  readonly score: number
}

/**
 * How many of the newest matches are compared. A word that is everywhere costs no more than this, and the newest of
 * equals is what people look for.
 */
export const candidatesMost = 300

/** More than any other part of a score. */
const named = 1000

/**
 * Every candidate has every word, so how rare a word is does not tell them apart (as it does in bm25); what does is
 * whether the title has them all, how much of the title they are, and whether the last word stands there whole.
 */
export function rank(words: readonly string[], candidates: readonly Candidate[], limit: number): Ranked[] {
  return candidates
    .map((candidate) => ({ sequence: candidate.sequence, score: scoreOf(words, candidate) }))
    .toSorted((one, other) => other.score - one.score || other.sequence - one.sequence)
    .slice(0, limit)
}

function scoreOf(words: readonly string[], candidate: Candidate): number {
  const title = candidate.title.split(' ')
  const begun = words.at(-1) ?? ''
  const whole = new Set(words)
  const isMeant = (word: string): boolean => whole.has(word) || word.startsWith(begun)
  const inTitle = words.every((word) => title.includes(word) || (word === begun && title.some(isMeant)))
  const share = title.filter(isMeant).length / title.length
  const text = candidate.text.split(' ')
  const complete = title.includes(begun) || text.includes(begun)
  return (inTitle ? named : 0) + 10 * share + (complete ? 2 : 0) + text.filter(isMeant).length / (text.length + 20)
}

/** Where the words must be, and whether the last one may be only begun: looked for in this order. */
export interface Step {
  readonly inTitle: boolean
  readonly begun: boolean
}

const steps: readonly Step[] = [
  { inTitle: true, begun: false },
  { inTitle: true, begun: true },
  { inTitle: false, begun: false },
  { inTitle: false, begun: true },
]

/**
 * Goes on to the next step only while there are too few: the beginning of a common word is begun by very many, and
 * whoever typed the whole word has enough before that.
 */
export async function search(
  words: readonly string[],
  limit: number,
  newest: (step: Step) => Promise<readonly Candidate[]> | readonly Candidate[],
): Promise<Ranked[]> {
  const found = new Map<number, Candidate>()
  for (const step of steps) {
    if (found.size >= limit) break
    for (const candidate of await newest(step)) found.set(candidate.sequence, candidate)
  }
  return rank(words, [...found.values()], limit)
}
