import { keyedClauses, wholeText, type Clause } from './clause.ts'
import { wordDifferences, type Stretch } from './differences.ts'

/** What became of one clause between two versions of a text in one language. */
export interface ClauseChange {
  readonly kind: 'same' | 'changed' | 'moved' | 'added' | 'removed'
  /** The key of the clause in the newer text; in the older one, where it was removed. */
  readonly clause: string
  /** Where it was before, where it was moved. */
  readonly from?: string
  readonly stretches: readonly Stretch[]
}

type Keyed = readonly [string, Clause]

/**
 * How one version of a text became another, clause by clause in the order of the newer one, and what was removed where it
 * stood. A clause that only has another number now was moved; one that has other words was changed.
 */
export function compareVersions(
  older: readonly Clause[],
  newer: readonly Clause[],
  language: string,
): readonly ClauseChange[] {
  const [before, now] = [[...keyedClauses(older)], [...keyedClauses(newer)]]
  const partners = partnersOf(before, now)
  const gone = new Set(before.map(([key]) => key))
  const changes = now.map(([key, clause]): ClauseChange => {
    const partner = partners.get(key)
    if (!partner)
      return { kind: 'added', clause: key, stretches: [{ kind: 'added', text: wholeText(clause, language) }] }
    gone.delete(partner[0])
    return changeOf(partner, [key, clause], language)
  })
  const removed = before.filter(([key]) => gone.has(key))
  return removed.reduceRight<ClauseChange[]>((list, one) => insertedBehind(list, one, before, language), changes)
}

function changeOf([from, one]: Keyed, [clause, other]: Keyed, language: string): ClauseChange {
  const isSame = one.text === other.text && one.heading === other.heading
  const kind = !isSame ? 'changed' : from === clause ? 'same' : 'moved'
  const stretches = wordDifferences(wholeText(one, language), wholeText(other, language), language)
  return { kind, clause, ...(from === clause ? {} : { from }), stretches }
}

/** Which clause each one was: one with the same words, else with the same heading, else with the same number. */
function partnersOf(before: readonly Keyed[], now: readonly Keyed[]): ReadonlyMap<string, Keyed> {
  const partners = new Map<string, Keyed>()
  const free = new Map(before)
  for (const isSame of likenesses) {
    for (const [key, clause] of now) {
      if (partners.has(key)) continue
      const found = [...free].find((one) => isSame(one, [key, clause]))
      if (!found) continue
      partners.set(key, found)
      free.delete(found[0])
    }
  }
  return partners
}

const sameRole = ([, one]: Keyed, [, other]: Keyed): boolean => one.role === other.role

const likenesses: readonly ((one: Keyed, other: Keyed) => boolean)[] = [
  (one, other) => one[0] === other[0] && one[1].text === other[1].text,
  (one, other) => sameRole(one, other) && one[1].text === other[1].text,
  (one, other) => sameRole(one, other) && one[1].heading !== undefined && one[1].heading === other[1].heading,
  (one, other) => one[0] === other[0] && (one[1].heading === undefined || other[1].heading === undefined),
  (one, other) => one[0] === other[0] && isAlike(one[1].text, other[1].text),
]

/** Half of the shorter one's beginning pairs of letters are in the other: the clause was reworded, not replaced. */
function isAlike(one: string, other: string): boolean {
  const [pairs, others] = [pairsIn(one), pairsIn(other)]
  const shared = [...pairs].filter((pair) => others.has(pair)).length
  return shared * 2 >= Math.min(pairs.size, others.size)
}

const pairsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))

/** What was removed stands behind the clause that it stood behind before. */
function insertedBehind(
  list: readonly ClauseChange[],
  [key, clause]: Keyed,
  before: readonly Keyed[],
  language: string,
): ClauseChange[] {
  const index = before.findIndex(([own]) => own === key)
  const neighbours = new Set(before.slice(0, index).map(([own]) => own))
  const at = list.findLastIndex((change) => neighbours.has(change.from ?? change.clause) && change.kind !== 'added')
  const change: ClauseChange = {
    kind: 'removed',
    clause: key,
    stretches: [{ kind: 'removed', text: wholeText(clause, language) }],
  }
  return [...list.slice(0, at + 1), change, ...list.slice(at + 1)]
}
