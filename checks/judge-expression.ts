import { check } from 'recheck'
import { slowTextFor } from './measure-expression.ts'
import type { Expression } from './regular-expressions.ts'

/** The longest line that the reader looks at (`passages/lines.ts`): no attack has more room. */
const room = 4000
/** Steps for each letter of it that an expression may take: some hundred for each bounded gap, and no square. */
const stepsPerLetter = 500

/** Steps and not seconds decide, so that every machine judges alike; the time only ends what would take all day. */
const limits = {
  maxAttackStringSize: room,
  maxRecallStringSize: room,
  attackLimit: room * stepsPerLetter,
  maxGeneStringSize: 400,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
}
const patience = 4000
/** Where the proof takes too long, attacks are searched for in fewer rounds. */
const shorter = { checker: 'fuzz', maxIteration: 3, maxInitialGenerationSize: 200, maxGeneStringSize: 200 } as const

/**
 * `proved`: no text takes more than linear time. `attacked`: none of many attacks made up for it came near the limit.
 * `measured`: too big for both; its time grows with the length of texts made of its own words.
 * Everything else is a fault, and says which text is slow.
 */
export async function judge(expression: Expression): Promise<string> {
  // `d` only tells where groups stand, and the judge does not know it.
  const flags = expression.flags.replace('d', '')
  const source = withNamesOnce(expression.source)
  let result = await check(source, flags, { ...limits, timeout: patience })
  if (result.status === 'unknown' && result.error.kind === 'timeout')
    result = await check(source, flags, { ...limits, ...shorter, timeout: patience * 3 })
  if (result.status === 'vulnerable') return `${result.complexity.summary}: ${result.attack.pattern}`
  if (result.status === 'unknown' && result.error.kind === 'timeout') {
    const slow = slowTextFor(expression.source, expression.flags)
    return slow === null ? 'measured' : `slow: ${slow}`
  }
  if (result.status === 'unknown') return `not understood: ${result.error.kind}`
  return result.checker === 'automaton' ? 'proved' : 'attacked'
}

export const isSafe = (verdict: string | undefined): boolean =>
  verdict === 'proved' || verdict === 'attacked' || verdict === 'measured'

/** A name may stand in several alternatives; the judge knows each name once. The nearest one before is referred to. */
export function withNamesOnce(source: string): string {
  const times = new Map<string, number>()
  return source.replace(/\(\?<(\w+)>|\\k<(\w+)>/g, (whole, opened?: string, referred?: string) => {
    if (opened !== undefined) times.set(opened, (times.get(opened) ?? 0) + 1)
    const name = opened ?? referred ?? ''
    const count = times.get(name) ?? 1
    return count === 1 ? whole : whole.replace(name, `${name}${count}`)
  })
}
