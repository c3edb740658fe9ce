import { fold } from '#kernel'
import { sameSpelling } from '../../directory/index.ts'
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
  /** The words of each of its names, spelled out. */
  readonly names: readonly (readonly string[])[]
}

/** All places of union bodies in their order, and those of local bodies, of one city, of names with one word. */
interface Places {
  readonly local: readonly Place[]
  readonly byCity: ReadonlyMap<string, readonly Place[]>
  readonly byWord: ReadonlyMap<string, readonly Place[]>
}

/**
 * Gives each such name the body that it points back to. With a level (*the City Federation*): the body that the level
 * meant before in this text, else the last local one whose name holds the words, else the last local one. Without:
 * the last one whose name holds all its words. A name with a level and no such body stays as it stands.
 */
export function resolveBack(
  pending: readonly Pending[],
  register: BodyRegister,
  spelledOut: (folded: string) => string = (folded) => folded,
): void {
  if (pending.length === 0) return
  const places = placesOf(register, spelledOut)
  const meant = new Map<string, Body>()
  for (const { name, mention } of pending) {
    const folded = sameSpelling(fold(mention.quote))
    const body = register.byShortName(folded) ?? pointedAt(name, spelledOut(folded), mention.start, places, meant)
    if (body) {
      body.mentions.push(mention)
      if (!body.names.has(folded)) body.pointers.set(folded, mention)
      if (name.level !== undefined) meant.set(name.level, body).set(spelledOut(folded), body)
    } else if (register.directory.bodyByName.has(folded) || (name.kind === 'other' && name.head === 'federation')) {
      register.add(name, mention, undefined)
    } else if (name.level !== undefined && !name.isShort) register.unresolved(name, mention)
  }
}

function pointedAt(
  name: BodyName,
  folded: string,
  start: number,
  { local, byCity, byWord }: Places,
  meant: ReadonlyMap<string, Body>,
): Body | undefined {
  const near = (places: readonly Place[]): Body | undefined => (lastBefore(places, start) ?? places[0])?.body
  if (name.kind === 'union' && name.level !== undefined) {
    const held = (): Body | undefined => near(holding(folded, byWord).filter(({ body }) => isLocal(body)))
    // 市总工会 is 昆明市总工会, ສະຫະພັນກຳມະບານແຂວງ is ສະຫະພັນກຳມະບານແຂວງບໍ່ແກ້ວ: a name of which it is the end or the beginning.
    const longer = (): Body | undefined => near(local.slice(-mostCompared).filter(({ body }) => endsSo(body, folded)))
    return meant.get(folded) ?? held() ?? longer() ?? meant.get(name.level) ?? near(local)
  }
  if (name.head === 'union') return near(byCity.get(name.place ?? '') ?? [])
  return name.head === 'federation' ? near(holding(folded, byWord)) : undefined
}

const endsSo = ({ names }: Body, folded: string): boolean =>
  [...names.keys()]
    .slice(0, mostNames)
    .some((name) => name.length > folded.length && (name.endsWith(folded) || name.startsWith(folded)))

/** The body of a city, a province or another part of a country. */
const isLocal = (body: Body): boolean => body.place !== undefined || (!body.known && body.country === undefined)

function placesOf(register: BodyRegister, spelledOut: (folded: string) => string): Places {
  const unions = register.bodies.filter(({ kind }) => kind === 'union')
  const all = unions
    .flatMap((body) => {
      const names = [...body.names.keys()].slice(0, mostNames).map((name) => spelledOut(name).split(' '))
      return body.mentions.map((mention): Place => ({ start: mention.start, body, names }))
    })
    .sort((one, other) => one.start - other.start)
  const [byCity, byWord] = [new Map<string, Place[]>(), new Map<string, Place[]>()]
  for (const place of all) {
    if (place.body.place !== undefined) append(byCity, place.body.place, place)
    for (const word of new Set(place.names.flat())) append(byWord, word, place)
  }
  return { local: all.filter(({ body }) => isLocal(body)), byCity, byWord }
}

function append(lists: Map<string, Place[]>, key: string, place: Place): void {
  const present = lists.get(key)
  if (present) present.push(place)
  else lists.set(key, [place])
}

/** The last places of bodies of which one name holds all words, found through the rarest of the words. */
function holding(folded: string, byWord: ReadonlyMap<string, readonly Place[]>): readonly Place[] {
  const words = folded.split(' ')
  if (words.length < 2) return []
  const lists = words.map((word) => byWord.get(word) ?? [])
  const rarest = lists.reduce((one, other) => (other.length < one.length ? other : one))
  const holdsAll = ({ names }: Place): boolean => names.some((own) => words.every((word) => own.includes(word)))
  return rarest.slice(-mostCompared).filter(holdsAll)
}
const mostCompared = 200
const mostNames = 20

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
