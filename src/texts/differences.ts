import { segmentsOf } from './segments.ts'

/** A stretch of text that both have, or that only the older or only the newer one has. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * How one text became another, word by word: all that is `same` or `removed` is the older text, all that is `same` or
 * `added` the newer one.
 */
export function wordDifferences(older: string, newer: string, language: string): readonly Stretch[] {
  const [one, other] = [segmentsOf(older, language), segmentsOf(newer, language)]
  return joined(steps(one, other))
}

interface Step {
  readonly kind: Stretch['kind']
  readonly segment: string
}

/** Beyond so many single changes it is another text: the whole of it is told, and no time is spent. */
const mostChanges = 600

/** What begins and ends alike is not searched. */
function steps(one: readonly string[], other: readonly string[]): Step[] {
  const most = Math.min(one.length, other.length)
  let begin = 0
  while (begin < most && one[begin] === other[begin]) begin += 1
  let end = 0
  while (end < most - begin && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [left, right] = [one.slice(begin, one.length - end), other.slice(begin, other.length - end)]
  return [
    ...all('same', one.slice(0, begin)),
    ...(shortestScript(left, right) ?? [...all('removed', left), ...all('added', right)]),
    ...all('same', one.slice(one.length - end)),
  ]
}

const all = (kind: Stretch['kind'], segments: readonly string[]): Step[] =>
  segments.map((segment) => ({ kind, segment }))

/**
 * The fewest removals and additions that lead from one to the other (E. Myers, An O(ND) difference algorithm and its
 * variations, Algorithmica 1, 1986): for each number of changes the furthest point on every diagonal. Null where there
 * would be too many.
 */
function shortestScript(one: readonly string[], other: readonly string[]): Step[] | null {
  const furthest = new Map<number, number>([[1, 0]])
  const trace: Map<number, number>[] = []
  for (let changes = 0; changes <= Math.min(one.length + other.length, mostChanges); changes += 1) {
    trace.push(new Map(furthest))
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOf(furthest, diagonal, changes)
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1
      furthest.set(diagonal, x)
      if (x >= one.length && x - diagonal >= other.length) return walkedBack(trace, one, other)
    }
  }
  return null
}

const reached = (furthest: ReadonlyMap<number, number>, diagonal: number): number => furthest.get(diagonal) ?? -1

/** From above, by an addition, where that leads further or is the only way; else from the left, by a removal. */
const comesFromAbove = (furthest: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean =>
  diagonal === -changes || (diagonal !== changes && reached(furthest, diagonal - 1) < reached(furthest, diagonal + 1))

const startOf = (furthest: ReadonlyMap<number, number>, diagonal: number, changes: number): number =>
  comesFromAbove(furthest, diagonal, changes) ? reached(furthest, diagonal + 1) : reached(furthest, diagonal - 1) + 1

function walkedBack(
  trace: readonly ReadonlyMap<number, number>[],
  one: readonly string[],
  other: readonly string[],
): Step[] {
  const walked: Step[] = []
  let [x, y] = [one.length, other.length]
  for (const [changes, furthest] of [...trace.entries()].toReversed()) {
    const diagonal = x - y
    const before = comesFromAbove(furthest, diagonal, changes) ? diagonal + 1 : diagonal - 1
    const beforeX = Math.max(0, reached(furthest, before))
    const beforeY = changes === 0 ? 0 : beforeX - before
    while (x > beforeX && y > beforeY) {
      walked.push({ kind: 'same', segment: one[x - 1] ?? '' })
      x -= 1
      y -= 1
    }
    if (changes === 0) break
    walked.push(
      x === beforeX ? { kind: 'added', segment: other[y - 1] ?? '' } : { kind: 'removed', segment: one[x - 1] ?? '' },
    )
    x = beforeX
    y = beforeY
  }
  return walked.toReversed()
}

/** Neighbours of one kind become one stretch; where both happen at one place, what was removed stands first. */
function joined(all: readonly Step[]): Stretch[] {
  const stretches: Stretch[] = []
  let [removed, added] = ['', '']
  const settle = (): void => {
    if (removed !== '') stretches.push({ kind: 'removed', text: removed })
    if (added !== '') stretches.push({ kind: 'added', text: added })
    removed = added = ''
  }
  let same = ''
  for (const { kind, segment } of all) {
    if (kind === 'same') {
      settle()
      same += segment
      continue
    }
    if (same !== '') stretches.push({ kind: 'same', text: same })
    same = ''
    if (kind === 'removed') removed += segment
    else added += segment
  }
  settle()
  if (same !== '') stretches.push({ kind: 'same', text: same })
  return stretches
}
