import { matchesOf } from '../matches.ts'
import type { Finder } from '../finder.ts'
import type { Findings, Mention } from '../findings.ts'
import { isQuoted } from './quoted.ts'
import { pointerTo, type Pointing } from './pointing.ts'
import type { ActorWords } from '../languages/actor-words.ts'
import type { Page, Passage } from '../page.ts'
import type { Actor, ActorKind, Sides } from './actors.ts'
import { placeSidesOf, type PlaceSide } from './place-sides.ts'
import { principalsOf, visitorsOf } from './principals.ts'

const reach = 48
const silent: ReadonlySet<Passage['role']> = new Set(['noise', 'byline', 'caption', 'dateline', 'signature'])

interface Naming extends Mention {
  readonly kind: ActorKind
  readonly bodies: readonly number[]
}

/**
 * Says of every passage who is named or pointed to in it: names, people with the body that they speak for, “the two
 * sides”, “he”, “the federation”. One walk through the text; what points back takes the last one that fits.
 */
export const findSides: Finder = (page, findings) => ({ sides: sidesIn(page, findings) })

/** The sides as `findSides` left them; a finder that is tried alone has them worked out here. */
export const sidesOf = (page: Page, findings: Findings): Sides => findings.sides ?? sidesIn(page, findings)

function sidesIn(page: Page, findings: Findings): Sides {
  const principals = principalsOf(page, findings)
  const visitors = visitorsOf(page, findings)
  const names = namesByPassage(findings)
  const pointing = pointerTo(findings, principals, visitors, partiesOf(page, names), page)
  const placeSides = placeSidesOf(page, findings.organisations, principals)
  const speakers: (readonly number[])[] = []
  const byPassage = page.passages.map((passage) => {
    speakers.push(pointing.speaker())
    if (silent.has(passage.role)) return []
    const actors = actorsOf(passage, withSides(names.get(passage.index) ?? [], placeSides(passage)), page, pointing)
    pointing.next(actors)
    return spokenOf(actors)
  })
  return { byPassage, principals, speakers, visitors, authors: pointing.author()?.bodies ?? [] }
}

/** “(hereinafter Party A)”, “Party A: the federation of …”: the name that stands nearest to the first such letter. */
function partiesOf(page: Page, names: ReadonlyMap<number, readonly Naming[]>): Map<string, number> {
  const parties = new Map<string, number>()
  if (page.form === 'report') return parties
  for (const [passage, all] of names) {
    const namings = all.filter(({ quote: name }) => !isParty(name, page))
    const { start = 0, quote = '' } = page.passages[passage] ?? {}
    for (const match of matchesOf(page.language.actors.references, quote)) {
      const party = match.groups?.['party']
      if (party === undefined || parties.has(party)) continue
      const at = start + match.index
      const before = namings.findLast(({ kind, end }) => kind === 'body' && end <= at && at - end < nearestName)
      const body = (before ?? namings.find(({ kind, start: from }) => kind === 'body' && from > at))?.bodies[0]
      if (body !== undefined) parties.set(party, body)
    }
    if (parties.size >= mostParties) break
  }
  return parties
}
/** “First Party” is not the name of a body. */
function isParty(name: string, page: Page): boolean {
  const [match] = matchesOf(page.language.actors.references, name)
  return match?.groups?.['party'] !== undefined && match[0].length === name.length
}
const nearestName = 120
const mostParties = 6

function namesByPassage({ organisations, people }: Findings): Map<number, Naming[]> {
  const names = new Map<number, Naming[]>()
  const add = (naming: Naming): void => {
    const list = names.get(naming.passage)
    if (list) list.push(naming)
    else names.set(naming.passage, [naming])
  }
  organisations.forEach(({ mentions }, body) => {
    for (const mention of mentions) add({ ...mention, kind: 'body', bodies: [body] })
  })
  for (const { mentions, body } of people) {
    for (const mention of mentions) add({ ...mention, kind: 'person', bodies: body === undefined ? [] : [body] })
  }
  for (const list of names.values()) list.sort((one, other) => one.start - other.start || other.end - one.end)
  return names
}

/** Places that stand for their bodies, where no name covers them. */
function withSides(names: readonly Naming[], sides: readonly PlaceSide[]): readonly Naming[] {
  const free = sides.filter(({ start, end }) => !names.some((name) => name.start < end && start < name.end))
  if (free.length === 0) return names
  const namings = free.map(({ body, ...mention }): Naming => ({ ...mention, kind: 'side', bodies: [body] }))
  return [...names, ...namings].sort((one, other) => one.start - other.start || other.end - one.end)
}

/** The actors of one passage in their order: names, and what points back where no name stands. */
function actorsOf(passage: Passage, names: readonly Naming[], page: Page, pointing: Pointing): Actor[] {
  const words = page.language.actors
  const references = matchesOf(words.references, passage.quote).map((match) => ({
    start: passage.start + match.index,
    end: passage.start + match.index + match[0].length,
    groups: match.groups ?? {},
  }))
  const actors: Actor[] = []
  let [name, reference] = [0, 0]
  while (name < names.length || reference < references.length) {
    const naming = names[name]
    const pointer = references[reference]
    if (
      naming &&
      pointer?.groups['party'] !== undefined &&
      naming.start === pointer.start &&
      pointer.end === naming.end
    ) {
      name++
      continue
    }
    if (naming && (!pointer || naming.start < pointer.end)) {
      if (pointer && pointer.start < naming.end && pointer.end > naming.start) reference++
      name++
      addActor(actors, { ...naming, pointsBack: false }, passage, page, pointing)
    } else if (pointer) {
      reference++
      const { start, end } = pointer
      const quote = page.text.slice(start, end)
      const isAuthor = pointer.groups['first'] !== undefined && !isQuoted(start - passage.start, passage.quote)
      const meant = (isAuthor && pointing.author()) || pointing.read(pointer.groups)
      if (meant)
        addActor(
          actors,
          { start, end, quote, passage: passage.index, ...meant, pointsBack: true },
          passage,
          page,
          pointing,
        )
    }
  }
  return actors
}

function addActor(
  actors: Actor[],
  named: Naming & { pointsBack: boolean },
  passage: Passage,
  page: Page,
  pointing: Pointing,
): void {
  const words = page.language.actors
  const previous = actors.at(-1)
  if (previous && named.start < previous.end) return
  // “Her counterpart, Somphone Lattana”: the words before the name tell whose leader it is.
  const isApposed =
    previous?.kind === 'side' && named.kind === 'person' && page.text.slice(previous.end, named.start) === ', '
  const naming = isApposed && named.bodies.length === 0 ? { ...named, bodies: previous.bodies } : named
  const before = page.text.slice(Math.max(passage.start, naming.start - reach), naming.start)
  const after = page.text.slice(naming.end, Math.min(passage.end, naming.end + reach))
  const aside = /,\s$/.test(before) && words.aside.test(after)
  const acts = !aside && isActing(before, after, words)
  const between = previous ? page.text.slice(previous.end, naming.start) : ''
  if (previous && words.bracket.test(between) && naming.bodies.every((body) => previous.bodies.includes(body))) {
    actors[actors.length - 1] = { ...previous, end: naming.end }
    return
  }
  const mark = acts ? words.actingMark?.exec(after)?.[0].length : undefined
  const marked = mark === undefined ? {} : { markEnd: naming.end + mark }
  const actor: Actor =
    previous && isJoint(previous, naming, between, words.joint)
      ? {
          ...joined(previous, naming, page),
          acts: words.actingMark ? acts : previous.acts && !words.possessive.test(after),
          ...marked,
        }
      : { ...naming, acts, aside, ...marked }
  if (actor.start === previous?.start) actors.pop()
  actors.push(actor)
  pointing.note(actor)
}

/** By the mark behind the mention, or where a language has none by what it hangs on and what hangs on it. */
function isActing(before: string, after: string, words: ActorWords): boolean {
  if (words.actingMark) return words.actingMark.test(after)
  const head = words.standsFor.exec(before)
  return !words.preposition.test(head ? before.slice(0, head.index) : before) && !words.possessive.test(after)
}

/** “‘We shall …’, the president said”, “his union, she promised, …”: who speaks is named after the words. */
function spokenOf(actors: readonly Actor[]): readonly Actor[] {
  return actors.map((actor, index) => {
    const speaker = actors.slice(index).find(({ kind, bodies, aside }) => {
      return kind === 'person' && bodies.length > 0 && (aside || actor.kind === 'first')
    })
    const points = actor.kind === 'first' || actor.kind === 'pronoun'
    if (!points || !speaker || actors.slice(0, index).some(({ kind }) => kind === 'person')) return actor
    return { ...actor, bodies: speaker.bodies }
  })
}

function isJoint(previous: Actor, naming: Naming, between: string, joint: RegExp): boolean {
  if (!joint.test(between) || previous.aside) return false
  return (
    previous.kind !== 'both' &&
    naming.kind === previous.kind &&
    naming.bodies.some((body) => !previous.bodies.includes(body))
  )
}

function joined(previous: Actor, naming: Naming, page: Page): Omit<Actor, 'acts'> {
  const bodies = [...new Set([...previous.bodies, ...naming.bodies])]
  return { ...previous, end: naming.end, quote: page.text.slice(previous.start, naming.end), bodies }
}
