import type { Directory } from '../directory/index.ts'
import type { PlaceMention } from '../languages/place-words.ts'
import { matchesOf } from '../matches.ts'
import type { BodyName, HeadKind } from './body-grammar.ts'
import type { BodyPatterns, KnownBodyMention } from './body-patterns.ts'
import { fold } from '#kernel'

/** What the name is grown from: the head, then part by part. */
interface Growth {
  start: number
  end: number
  readonly distinct: string[]
  parent?: KnownBodyMention
  country?: string
  place?: string
  placeName?: string
  level?: string
  properStart?: number
}

/** Words of one passage with the places and known bodies in it. Offsets are those of the text. */
interface Surface {
  readonly quote: string
  readonly offset: number
  readonly places: readonly PlaceMention[]
  readonly known: readonly KnownBodyMention[]
}

/** A name as it was found, or a body that the directory knows under the words that stand there. */
export type BodyFound = { readonly name: BodyName } | { readonly known: KnownBodyMention }

const mostParts = 8
const lettersLookedAt = 24

const kinds: Readonly<Record<string, { kind: BodyName['kind']; head: HeadKind }>> = {
  union: { kind: 'union', head: 'federation' },
  short: { kind: 'union', head: 'society' },
  branch: { kind: 'union', head: 'branch' },
  other: { kind: 'other', head: 'other' },
}

/** The names of bodies in one passage, in their order, none inside another. */
export function bodiesByPattern(
  quote: string,
  offset: number,
  patterns: BodyPatterns,
  directory: Directory,
): BodyFound[] {
  const places = patterns.places(quote, offset)
  const surface = { quote, offset, places, known: patterns.known(quote, offset, directory) }
  const found: { readonly start: number; readonly end: number; body: BodyFound }[] = []
  let read = offset
  for (const match of matchesOf(patterns.head, quote)) {
    const at = offset + match.index
    const kind = kinds[Object.keys(kinds).find((key) => match.groups?.[key] !== undefined) ?? '']
    if (!kind || at < read) continue
    const own = nameAround(at, at + match[0].length, kind, surface, read, patterns)
    if (!own) continue
    const name = withOwner(own, found, surface)
    // What the directory knows counts where no longer name covers it.
    if (surface.known.some((known) => known.start <= name.start && name.end <= known.end)) continue
    found.push({ start: name.start, end: name.end, body: { name } })
    read = name.end
  }
  const named = [...found]
  for (const known of surface.known) {
    const same = named.find(({ start, end }) => start === known.start && end === known.end)
    if (same && known.body.kind === 'union') same.body = { known }
    const covered = named.some(({ start, end }) => start <= known.start && known.end <= end)
    if (!covered) found.push({ start: known.start, end: known.end, body: { known } })
  }
  return found
    .filter((one) => !found.some((other) => other !== one && 'known' in other.body && covers(other, one)))
    .sort((one, other) => one.start - other.start)
    .map(({ body }) => body)
}

/** *베트남산업노동조합 **하노이지부***: a branch right behind the name of its union is one name with it. */
function withOwner(
  name: BodyName,
  found: { readonly end: number; readonly body: BodyFound }[],
  surface: Surface,
): BodyName {
  const last = found.at(-1)
  const owner = last && 'name' in last.body ? last.body.name : undefined
  if (!owner || owner.kind !== 'union' || name.head !== 'branch' || name.parent) return name
  if (surface.quote.slice(owner.end - surface.offset, name.start - surface.offset).trim() !== '') return name
  found.pop()
  const known = surface.known.find(({ start, end }) => start === owner.start && end === owner.end)
  const country = name.country ?? owner.country
  return {
    ...name,
    start: owner.start,
    parent: known ? [known.body.id] : owner.distinct,
    ...(country === undefined ? {} : { country }),
  }
}

/** *Tổng Liên đoàn … Hàn Quốc **khu vực Gyeongnam*** */
const goesOnAsBranch = ({ end }: Growth, { quote, offset }: Surface, { branchBehind }: BodyPatterns): boolean =>
  branchBehind?.test(quote.slice(end - offset, end - offset + lettersLookedAt)) === true

interface Stretch {
  readonly start: number
  readonly end: number
}

const covers = (one: Stretch, other: Stretch): boolean =>
  one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start

function nameAround(
  start: number,
  end: number,
  { kind, head }: { kind: BodyName['kind']; head: HeadKind },
  surface: Surface,
  earliest: number,
  patterns: BodyPatterns,
): BodyName | null {
  const growth: Growth = { start, end, distinct: [] }
  // *FKTU Seoul*: the directory knows the head of a branch as the name of its centre.
  const isDone = (part: number): boolean =>
    (part > 0 || head !== 'branch') && isWhole(growth, surface) && !goesOnAsBranch(growth, surface, patterns)
  for (let part = 0; part < mostParts && !isDone(part) && grow(growth, surface, earliest, patterns); part++);
  const { quote, offset } = surface
  if (patterns.notAfter.test(quote.slice(Math.max(0, growth.start - offset - lettersLookedAt), growth.start - offset)))
    return null
  if (patterns.notBefore.test(quote.slice(growth.end - offset, growth.end - offset + lettersLookedAt))) return null
  const { distinct, parent, place, placeName, level, properStart } = growth
  const isShort = head === 'society'
  const isLocal = place !== undefined || level !== undefined
  const country =
    growth.country ?? (isLocal ? patterns.countryOfHead?.(quote.slice(start - offset, end - offset)) : undefined)
  // The bare noun is a common word.
  if (distinct.length === 0 && !parent && level === undefined) return null
  if (kind === 'other' && distinct.length === 0) return null
  // 中越工会: the unions of two countries.
  if (isShort && distinct.length > 1) return null
  return {
    start: growth.start,
    end: growth.end,
    kind,
    head,
    distinct,
    ...(parent && distinct.length > 0 ? { parent: [parent.body.id] } : {}),
    ...(country === undefined ? {} : { country }),
    ...(place === undefined ? {} : { place }),
    ...(placeName === undefined ? {} : { placeName }),
    ...(level === undefined ? {} : { level }),
    ...(properStart === undefined ? {} : { properStart }),
    ...(isShort ? { isShort } : {}),
    next: 0,
  }
}

/** A name that the directory knows as it stands, or that has come to whose part the body is, goes on no further. */
function isWhole({ start, end, parent }: Growth, { known }: Surface): boolean {
  return parent !== undefined || known.some((one) => one.start === start && one.end === end)
}

/** Takes one more part into the name; false where nothing beside it belongs to it. */
function grow(growth: Growth, surface: Surface, earliest: number, patterns: BodyPatterns): boolean {
  return (
    growBy(growth, placeBeside(growth, surface, earliest, patterns), ({ place, start, end }) => {
      if (patterns.countryIsApart && place.kind !== 'city' && growth.place !== undefined) {
        growth.properStart ??= end
        growth.country = place.country
        return
      }
      growth.country ??= place.country
      if (place.kind === 'city') {
        growth.place ??= place.key
        growth.placeName ??= surface.quote.slice(start - surface.offset, end - surface.offset)
      }
      if (!growth.distinct.includes(place.key)) growth.distinct.push(place.key)
    }) ||
    growBy(growth, knownBeside(growth, surface, earliest, patterns), (known) => {
      growth.parent = known
      growth.country ??= known.body.country === 'INT' ? undefined : known.body.country
    }) ||
    growByPart(growth, surface, earliest, patterns)
  )
}

function growBy<Beside extends Stretch>(
  growth: Growth,
  beside: Beside | undefined,
  note: (beside: Beside) => void,
): boolean {
  if (!beside) return false
  growth.start = Math.min(growth.start, beside.start)
  growth.end = Math.max(growth.end, beside.end)
  note(beside)
  return true
}

/** The longest place that stands directly beside what has been read, with the level and blank between them. */
function placeBeside(
  growth: Growth,
  { places, quote, offset }: Surface,
  earliest: number,
  { side, placeLink }: BodyPatterns,
): PlaceMention | undefined {
  const touches = ({ start, end, place }: PlaceMention): boolean => {
    const between =
      side === 'before'
        ? quote.slice(end - offset, growth.start - offset)
        : quote.slice(growth.end - offset, start - offset)
    // 베트남 다낭시 노동연맹: the country of a local body is told beside its name, and is no part of it.
    if (place.kind !== 'city' && growth.place !== undefined && /\s/.test(between)) return false
    return (
      (side === 'before' ? end <= growth.start && start >= earliest : start >= growth.end) && linked(between, placeLink)
    )
  }
  // Behind a place its country is told, and is no part of the name.
  const fits = ({ place }: PlaceMention): boolean =>
    side === 'before' || growth.place === undefined || place.kind === 'city'
  return longest(
    places.filter((mention) => fits(mention) && Math.abs(mention.start - growth.start) < farthest && touches(mention)),
  )
}

function knownBeside(
  growth: Growth,
  { known, quote, offset }: Surface,
  earliest: number,
  { side }: BodyPatterns,
): KnownBodyMention | undefined {
  return longest(
    known.filter(({ start, end }) =>
      side === 'before'
        ? end <= growth.start && start >= earliest && quote.slice(end - offset, growth.start - offset).trim() === ''
        : start >= growth.end && quote.slice(growth.end - offset, start - offset).trim() === '',
    ),
  )
}

/** All that may stand between two parts: nothing, a blank, a level. */
const linked = (between: string, link: RegExp): boolean => between.length < lettersLookedAt && link.test(between)
const farthest = 80

const longest = <Kind extends Stretch>(found: readonly Kind[]): Kind | undefined =>
  found.reduce<Kind | undefined>(
    (best, one) => (best && best.end - best.start >= one.end - one.start ? best : one),
    undefined,
  )

function growByPart(growth: Growth, { quote, offset }: Surface, earliest: number, patterns: BodyPatterns): boolean {
  const before = patterns.side === 'before'
  const beside = before
    ? quote.slice(Math.max(earliest - offset, growth.start - offset - lettersLookedAt), growth.start - offset)
    : quote.slice(growth.end - offset, growth.end - offset + lettersLookedAt * 2)
  const match = patterns.part.exec(beside)
  if (!match || match[0] === '') return false
  if (before) growth.start -= match[0].length
  else growth.end += match[0].length
  const { level, own } = match.groups ?? {}
  if (level !== undefined) growth.level ??= fold(level)
  if (own === undefined) return true
  growth.distinct.push(fold(own).replaceAll(' ', ''))
  // Behind a level it is a place that the directory does not know.
  if (growth.level !== undefined && growth.place === undefined) {
    growth.place = fold(own).replaceAll(' ', '')
    growth.placeName = own.trim()
  }
  return true
}
