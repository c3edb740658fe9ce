import type { Page, Passage } from '../../page.ts'
import type { Actor, Sides } from '../../sides/actors.ts'
import { bodyOfPlaceIn } from '../../sides/metonyms.ts'
import { isQuoted } from '../../sides/quoted.ts'
import type { Clause } from './clauses.ts'
import type { Surroundings } from './surroundings.ts'

/** Whom a clause binds; `both` where it is the sides together. `named`: the sentence says who. */
export interface Bound {
  readonly both: boolean
  readonly bodies: readonly number[]
  readonly named: boolean
  /** Where the modal verb of the content ends: “agreed that the union will | send”. */
  readonly modalEnd?: number
}

/** One way to tell who is bound. The first that answers decides. */
type Rule = (clause: Clause, around: Surroundings) => Bound | null

const together: Bound = { both: true, bodies: [], named: true }
const lettersToModal = 60
const lettersBefore = 12
const lettersToDoer = 6
const lettersOfModal = 24

const rules: readonly Rule[] = [
  taker,
  inBracketAtEnd,
  jointAct,
  insideCue,
  ownerOfCue,
  ofContent,
  passiveDoer,
  jointPassive,
  asideSpeaker,
  weAgreed,
  topic,
  relativeSubject,
  subject,
  doerAfter,
  metonym,
  earlierActor,
  personOfOtherSide,
  whoReplies,
  notActing,
  droppedSubject,
  ofHeading,
  unnamed,
]

/** Who is bound by the clause, by the rule of its cue; null where nobody is named and nobody can be meant. */
export function boundBy(clause: Clause, around: Surroundings): Bound | null {
  for (const rule of rules) {
    const bound = rule(clause, around)
    if (bound) return bound
  }
  return null
}

function taker({ taker: actor }: Clause): Bound | null {
  return actor ? boundTo(actor) : null
}

/** “Case book to be sent by the end of the year (FKTU)”: in minutes the bracket at the end says who does it. */
function inBracketAtEnd(_clause: Clause, { actors, page, passage }: Surroundings): Bound | null {
  const bracket = page.form === 'report' ? null : /\([^()]{2,40}\)\.?$/.exec(passage.quote)
  if (!bracket) return null
  const [doer, ...others] = actors.filter(({ start }) => start > passage.start + bracket.index)
  return doer && others.length === 0 && doer.kind === 'body' && isMeant(doer) ? boundTo(doer) : null
}

/** An agreement takes two, whoever tells of it. */
function jointAct({ cue, content }: Clause, { page }: Surroundings): Bound | null {
  const own = cue.binds === 'speaker' || cue.modality === 'done'
  return !own &&
    cue.modality !== 'hoped' &&
    page.language.commitments.jointAct.test(page.text.slice(content.start, content.end))
    ? together
    : null
}

/** “thanked the Vietnamese unions for training …”: they did it. */
function insideCue(
  { cue, cueStart, cueEnd }: Clause,
  { actors, page, sides, organisations }: Surroundings,
): Bound | null {
  if (cue.binds !== 'thanked') return null
  const thanked = actors.find((actor) => actor.start >= cueStart && actor.end <= cueEnd && isMeant(actor))
  if (thanked) return boundTo(thanked)
  const bodies = bodyOfPlaceIn(cueStart, cueEnd, page, sides, organisations, true)
  return bodies.length === 1 ? { both: false, bodies, named: true } : otherThanThankful(cueStart, actors, sides)
}

/** “thanked for the computers presented to the union”: of two sides the one that does not thank. */
function otherThanThankful(cueStart: number, actors: readonly Actor[], sides: Sides): Bound | null {
  const thankful = actors.findLast((actor) => actor.acts && actor.end <= cueStart && isMeant(actor))
  const rest = sides.principals.filter((body) => !thankful?.bodies.includes(body))
  return thankful?.bodies.length === 1 && sides.principals.length === 2 && rest.length === 1
    ? { both: false, bodies: rest, named: false }
    : null
}

/** “the wish of the president”, “proposals of the Lao side”: a noun, and whose it is. */
function ownerOfCue({ cue, cueStart, cueEnd, end }: Clause, { actors, page }: Surroundings): Bound | null {
  if (cue.unnamed !== 'speaker') return null
  const { verbLast } = page.language.commitments
  const from = verbLast ? cueStart : cueEnd
  const owner = actors.find((actor) => actor.start >= from && actor.end <= end && isMeant(actor))
  if (verbLast) return owner ? boundTo(owner) : null
  return owner && page.language.commitments.owner.test(page.text.slice(cueEnd, owner.start)) ? boundTo(owner) : null
}

/** “hoped that the two sides would …”, “it was agreed that the union will …”: who acts right at the beginning of it. */
function ofContent(clause: Clause, around: Surroundings): Bound | null {
  const { cue, cueEnd, end } = clause
  if (cue.binds !== 'content' && cue.binds !== 'sides') return null
  const { page, actors } = around
  const words = page.language.commitments
  const inside = actors.find(
    (actor) =>
      actor.acts &&
      isMeant(actor) &&
      actor.start >= cueEnd &&
      actor.end <= end &&
      actor.start - cueEnd < lettersToModal,
  )
  const content = page.text.slice(cueEnd, end)
  // *决定由日方起草*: whom the passive names at the beginning of it.
  const doer = actors.find((actor) => isMeant(actor) && actor.start >= cueEnd && actor.start - cueEnd < lettersToDoer)
  if (doer && cue.isAgreeing && words.charges?.test(page.text.slice(cueEnd, doer.start))) return boundTo(doer)
  // “Promised to host young Norwegians”: the one who promises does it.
  const isOwn = words.ownContent.test(content)
  const acts =
    inside &&
    (inside.kind === 'both' ||
      (cue.modality === 'will' && !isOwn) ||
      (cue.modality !== 'hoped' && hasModal(inside, page)))
  if (acts) {
    const modal = words.modal.exec(page.text.slice(inside.end, inside.end + lettersOfModal))
    const modalEnd = modal && cue.modality === 'agreed' ? { modalEnd: inside.end + modal[0].length } : {}
    return inside.kind === 'pronoun' ? null : { ...boundTo(inside), ...modalEnd }
  }
  if (cue.binds === 'sides') return together
  const joint = cue.modality === 'hoped' && !isOwn && words.jointMatter.test(content)
  return joint ? together : null
}

const hasModal = ({ end }: Actor, page: Page): boolean =>
  page.language.commitments.modal.test(page.text.slice(end, end + lettersOfModal))

/** “announced that a course will be hosted by the union”: the passive names its doer, whoever tells of it. */
function passiveDoer(clause: Clause, around: Surroundings): Bound | null {
  const { cue, cueEnd, end } = clause
  const { page, sides, organisations } = around
  const isPassive =
    cue.needs === 'doer' ||
    (cue.binds === 'subject' && page.language.commitments.passive.test(page.text.slice(cueEnd, end)))
  if (!isPassive) return null
  const doer = doerAfter(clause, around)
  if (doer) return doer
  const by = page.language.commitments.doerNamed.exec(page.text.slice(cueEnd, end))
  if (!by) return null
  const from = cueEnd + by.index + by[0].length
  const bodies = bodyOfPlaceIn(from, Math.min(end, from + lettersOfModal), page, sides, organisations, true)
  return bodies.length === 1 ? { both: false, bodies, named: true } : null
}

function asideSpeaker({ cue }: Clause, { actors }: Surroundings): Bound | null {
  const aside = cue.binds === 'speaker' ? actors.find((actor) => actor.aside && isMeant(actor)) : undefined
  return aside ? boundTo(aside) : null
}

/** “We have agreed to share …”, said after talks: those who met. */
function weAgreed({ cue, start, cueStart }: Clause, { actors, sides }: Surroundings): Bound | null {
  if (!cue.isAgreeing || sides.principals.length < 2) return null
  const acting = actors.filter((actor) => actor.acts && actor.start >= start && actor.end <= cueStart)
  return acting.at(-1)?.kind === 'first' ? together : null
}

/**
 * Where the verb stands last, who speaks is named first, outside of the words that are quoted; in those only *we* is
 * the speaker.
 */
function topic(clause: Clause, around: Surroundings): Bound | null {
  const { page, passage, actors, sides, previous } = around
  if (!page.language.commitments.verbLast || clause.cue.binds !== 'speaker') return null
  const acting = actors.filter(({ acts, start, end }) => acts && start >= clause.start && end <= clause.cueStart)
  const speaker = acting.find(({ start }) => !isQuoted(start - passage.start, passage.quote))
  if (speaker) return isMeant(speaker) ? boundTo(speaker) : null
  const first = acting.find(({ kind }) => kind === 'first')
  if (first && isMeant(first)) return boundTo(first)
  return previous ?? speakerBefore(passage, sides)
}

/** “He said that the memorandum would be finalised”: whoever tells of it, it is the sides who do it. */
function jointPassive({ cue, start, cueStart, cueEnd, end }: Clause, { page, actors }: Surroundings): Bound | null {
  const words = page.language.commitments
  if (cue.binds !== 'subject' || cue.modality === 'done' || !words.passiveAct.test(page.text.slice(cueEnd, end)))
    return null
  const last = actors.findLast((actor) => actor.end <= cueStart && actor.start >= start)
  return words.jointPassive?.test(page.text.slice(last?.end ?? start, cueStart)) ? { ...together, named: false } : null
}

/** “thanked the Hanoi side, which has trained …”: the one whom the clause hangs on did it. */
function relativeSubject({ cueStart }: Clause, { actors, page }: Surroundings): Bound | null {
  const last = actors.findLast((actor) => actor.end <= cueStart)
  if (!last || !isMeant(last)) return null
  return page.language.commitments.relative?.test(page.text.slice(last.end, cueStart)) ? boundTo(last) : null
}

/** The last one who acts between the beginning of the clause and its cue. */
function subject({ start, cueStart }: Clause, { actors }: Surroundings): Bound | null {
  const before = actors.filter((actor) => actor.acts && !actor.aside && actor.start >= start && actor.end <= cueStart)
  // A person whose body is not known hides what was said before them.
  const meant = before.at(-1)?.kind === 'person' ? before.at(-1) : before.findLast(isMeant)
  return meant && isMeant(meant) ? boundTo(meant) : null
}

/** “shall be settled by the Parties”. */
function doerAfter({ cueEnd, end }: Clause, { actors, page }: Surroundings): Bound | null {
  const doer = actors.find(
    (actor) =>
      isMeant(actor) &&
      actor.start >= cueEnd &&
      actor.end <= end &&
      page.language.commitments.doer.test(page.text.slice(Math.max(0, actor.start - lettersBefore), actor.start)),
  )
  return doer ? boundTo(doer) : null
}

/** “Hanoi has asked …”: the place stands for its body. */
function metonym(clause: Clause, { page, sides, organisations }: Surroundings): Bound | null {
  if (clause.cue.binds === 'sides') return null
  const bodies = bodyOfPlaceIn(clause.start, clause.cueStart, page, sides, organisations)
  if (bodies.length === 0) return null
  return { both: bodies.length > 1, bodies, named: true }
}

/** The subject of the clause before, where this one has none of its own. */
function earlierActor(
  { start, cueStart, cue }: Clause,
  { actors, passage, page, previous }: Surroundings,
): Bound | null {
  const words = page.language.commitments
  // Where the verb stands last, what is to be done stands before it, and the subject is told once.
  const shares = words.verbLast ?? words.sameSubject.test(page.text.slice(start, cueStart))
  if ((start === passage.start || !shares) && cue.binds !== 'speaker') return null
  const semicolon = page.text.lastIndexOf(';', start - 1)
  const since = actors.find((actor) => actor.acts && actor.start > semicolon && actor.end <= start && isMeant(actor))
  if (semicolon > passage.start && since) return boundTo(since)
  const first = actors.find((actor) => actor.acts && actor.end <= start && isMeant(actor))
  if (first?.kind === 'both') return boundTo(first)
  return previous ?? (first ? boundTo(first) : null)
}

/** Somebody speaks whose body the text does not tell: the side of another country than those whom the sentence names. */
function personOfOtherSide({ start, cueStart }: Clause, { actors, sides, organisations }: Surroundings): Bound | null {
  const person = actors.find(
    (actor) => actor.acts && actor.kind === 'person' && actor.start >= start && actor.end <= cueStart,
  )
  if (!person || person.bodies.length > 0) return null
  const country = (body: number): string | undefined => organisations[body]?.fields.country
  const named = new Set(actors.flatMap(({ bodies, kind }) => (kind === 'body' ? bodies : [])))
  const countries = new Set([...named].map(country))
  const rest = sides.principals.filter((body) => !named.has(body) && !countries.has(country(body)))
  return named.size > 0 && rest.length === 1 ? { both: false, bodies: rest, named: false } : null
}

/** Somebody whose body the text does not tell answers the side that spoke before: the other one of two. */
function whoReplies(clause: Clause, { actors, page, passage, sides }: Surroundings): Bound | null {
  if (!hasStranger(actors, clause.start, clause.cueStart) || !page.language.commitments.replies.test(passage.quote))
    return null
  const [speaker, ...more] = sides.speakers[passage.index] ?? []
  const rest = sides.principals.filter((body) => body !== speaker)
  if (speaker === undefined || more.length > 0 || rest.length !== 1) return null
  return { both: false, bodies: rest, named: false }
}

/** Named before the cue, though not as the one who acts: “a delegation of …”, “on behalf of …”. */
function notActing({ start, cueStart, cue }: Clause, { actors, page }: Surroundings): Bound | null {
  if (cue.binds === 'sides' || page.language.actors.actingMark) return null
  const before = actors.filter(
    (actor) => actor.start >= start && actor.end <= cueStart && isMeant(actor) && !actor.aside,
  )
  const nearest = before.findLast(({ kind }) => kind === 'body') ?? before.at(-1)
  return nearest ? boundTo(nearest) : null
}

/**
 * Where the verb stands last, a subject that stays the same is left out: those who act in the last sentence of the same
 * paragraph that names anybody.
 */
function droppedSubject({ start }: Clause, { page, passage, sides }: Surroundings): Bound | null {
  const { verbLast, goesOn } = page.language.commitments
  if (start !== passage.start || !(verbLast || goesOn?.test(passage.quote) === true)) return null
  for (let index = passage.index - 1; index >= passage.index - farthestSubject; index--) {
    const before = page.passages[index]
    if (before?.paragraph !== passage.paragraph) return null
    const acting = (sides.byPassage[index] ?? []).filter((actor) => actor.acts && isMeant(actor))
    const bodies = [...new Set(acting.flatMap((actor) => actor.bodies))]
    if (acting.length > 0) return { both: bodies.length > 1 || acting[0]?.kind === 'both', bodies, named: true }
  }
  return null
}
const farthestSubject = 3

/** “3. What the union will do”: whom the heading of a clause names. */
function ofHeading({ cue }: Clause, { page, passage, sides, organisations }: Surroundings): Bound | null {
  const { heading } = passage
  if (page.form === 'report' || heading === undefined || cue.modality === 'done') return null
  const bodies = sides.principals.filter((body) => {
    const { name = '', aliases = [] } = organisations[body]?.fields ?? {}
    return [name, ...aliases].some((surface) => surface !== '' && heading.includes(surface))
  })
  return bodies.length === 1 ? { both: false, bodies, named: true } : null
}

/** Nobody is named: as the cue says, whoever spoke last, both sides, or the side that did not receive. */
function unnamed(
  { cue, start, cueStart, cueEnd, end }: Clause,
  { actors, sides, passage, page }: Surroundings,
): Bound | null {
  // Of whom a numbered text speaks in the passive, it lays the act on the sides: “complaints of workers are forwarded”.
  const isOfOthers = cue.modality !== 'done' && cue.needs !== 'paper'
  if (isOfOthers && page.language.commitments.others.test(page.text.slice(start, cueStart))) return null
  // What a text that binds lays down without naming anybody binds both.
  if (cue.bindsInTexts && page.form === 'memorandum' && sides.principals.length > 1)
    return { ...together, named: false }
  if (cue.unnamed === 'author')
    return sides.authors.length === 1 ? { both: false, bodies: sides.authors, named: true } : null
  if (cue.unnamed === 'speaker') return hasStranger(actors, start, cueStart) ? null : speakerBefore(passage, sides)
  if (sides.principals.length < 2) return null
  if (cue.unnamed === 'both') return { ...together, named: false }
  if (cue.unnamed !== 'partner') return null
  const receiver =
    actors.find((actor) => actor.start >= cueEnd && actor.end <= end && isMeant(actor))?.bodies ??
    bodyOfPlaceIn(cueEnd, end, page, sides, [], true)
  const rest = sides.principals.filter((body) => !receiver.includes(body))
  return receiver.length > 0 && rest.length === 1 ? { both: false, bodies: rest, named: false } : null
}

/** Somebody of whom the text does not tell for whom they speak. */
function hasStranger(actors: readonly Actor[], start: number, end: number): boolean {
  return actors.some((actor) => actor.kind === 'person' && actor.acts && actor.start >= start && actor.end <= end)
}

function speakerBefore({ index }: Passage, sides: Sides): Bound | null {
  const bodies = sides.speakers[index] ?? []
  return bodies.length > 0 ? { both: bodies.length > 1, bodies, named: false } : null
}

const isMeant = ({ kind, bodies }: Actor): boolean => kind === 'both' || bodies.length > 0

function boundTo({ kind, bodies }: Actor): Bound {
  if (kind === 'both' || bodies.length > 1) return { both: true, bodies, named: true }
  return { both: false, bodies, named: true }
}
