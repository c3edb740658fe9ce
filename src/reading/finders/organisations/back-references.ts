import { fold } from '#kernel'
import { bodyByName, sameSpelling } from '../../directory/index.ts'
import type { Mention } from '../../findings.ts'
import type { BodyName } from '../../names/body-grammar.ts'
import type { Body, BodyRegister } from './register.ts'

/** A name that tells its body only together with what was named before. */
export interface Pending {
  readonly name: BodyName
  readonly mention: Mention
}

/**
 * *The City Labor Federation*, *the General Federation of Trade Unions*: nothing in it tells one body from another;
 * *the Seoul Federation*: it does not say of whom.
 */
export function isPointingBack(name: BodyName): boolean {
  if (name.kind === 'union') return name.distinct.length === 0
  return name.head === 'federation' || (name.head === 'union' && name.place !== undefined)
}

interface Place {
  readonly start: number
  readonly body: Body
}

/**
 * Gives each such name the body that was named last before it: of a city or province where the name has a level,
 * otherwise one whose own name holds all its words. A name with a level and no such body stays as it stands.
 */
export function resolveBack(pending: readonly Pending[], register: BodyRegister): void {
  if (pending.length === 0) return
  const unions = register.bodies.filter((body) => body.kind === 'union')
  const places = unions
    .flatMap((body) => body.mentions.map((mention): Place => ({ start: mention.start, body })))
    .sort((one, other) => one.start - other.start)
  const local = places.filter(({ body }) => isLocal(body))
  const cache = new Map<string, Place[]>()
  for (const { name, mention } of pending) {
    const folded = sameSpelling(fold(mention.quote))
    const candidates = candidatesFor(name, folded, local, places, cache)
    const found = lastBefore(candidates, mention.start) ?? candidates[0]
    const known = bodyByName.get(folded)
    if (found) {
      found.body.mentions.push(mention)
      if (!found.body.names.has(folded)) found.body.pointers.set(folded, mention)
    } else if (known || (name.kind === 'other' && name.head === 'federation')) register.add(name, mention, undefined)
    else if (name.level !== undefined) register.unresolved(name, mention)
  }
}

function candidatesFor(
  name: BodyName,
  folded: string,
  local: readonly Place[],
  places: readonly Place[],
  cache: Map<string, Place[]>,
): readonly Place[] {
  if (name.kind === 'union' && name.level !== undefined) return local
  if (name.head === 'union') return local.filter(({ body }) => body.place === name.place)
  return name.head === 'federation' ? holding(folded, places, cache) : []
}

/** The body of a city, a province or another part of a country. */
const isLocal = (body: Body): boolean => body.place !== undefined || (!body.known && body.country === undefined)

function holding(folded: string, places: readonly Place[], cache: Map<string, Place[]>): Place[] {
  const present = cache.get(folded)
  if (present) return present
  const words = folded.split(' ')
  const found = words.length < 2 ? [] : places.filter(({ body }) => holdsAll(body, words))
  cache.set(folded, found)
  return found
}

function holdsAll(body: Body, words: readonly string[]): boolean {
  return [...body.names.keys()].some((name) => {
    const own = new Set(name.split(' '))
    return words.every((word) => own.has(word))
  })
}

/** Binary search: the last place that begins before `start`. */
function lastBefore(places: readonly Place[], start: number): Place | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}
