import type { Rule } from '../../explain/rules.ts'
import { leftOut } from '../../explain/trace.ts'
import type { Finder } from '../../finder.ts'
import type { Findings, Found, FoundDate } from '../../findings.ts'
import type { Page, Passage } from '../../page.ts'
import type { Basis, CommitmentFields, Confidence } from '../../proposal.ts'
import type { Actor, Sides } from '../../sides/actors.ts'
import { sidesOf } from '../../sides/sides-of.ts'
import { actionRow } from './action-rows.ts'
import { actsOf, whatOf, type Act } from './acts.ts'
import { boundBy, type Bound } from './binds.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { detailsOf } from './details.ts'
import { withGapped } from './gapping.ts'
import { dutyHeadingOf, goesOnList, headOf, isUnder, markIn, withoutMark, type Head } from './headed.ts'
import { objection, saysWhat } from './holds.ts'
import { laidDown, presentClauses } from './present.ts'
import type { Surroundings } from './surroundings.ts'

type Commitment = Found<CommitmentFields>

/** How firmly somebody is bound, who, and which rule says so. */
interface Undertaking {
  readonly modality: CommitmentFields['modality']
  readonly bound: Bound
  readonly rule: Rule
}

const bothSides = 'both sides'
const read: ReadonlySet<Passage['role']> = new Set(['sentence', 'item'])

/**
 * Finds who undertook, planned, proposed, asked for, hoped for or did what, sentence by sentence. What is denied,
 * allowed or only told of the past is no promise.
 */
export const findCommitments: Finder = (page, findings) => {
  const sides = sidesOf(page, findings)
  const dates = datesByPassage(findings)
  const found: Commitment[] = []
  let head: Head | null = null
  for (const passage of page.passages) {
    const isHeading = passage.role === 'heading' && page.language.commitments.dutyHeading !== undefined
    if (!isHeading && !read.has(passage.role) && !page.language.commitments.nextMeeting.test(passage.quote)) continue
    const around: Surroundings = {
      page,
      passage,
      actors: sides.byPassage[passage.index] ?? [],
      dates: dates.get(passage.index) ?? [],
      sides,
      previous: null,
      organisations: findings.organisations,
      tellsOfAgreement: page.form !== 'report' || findings.agreements.length > 0,
    }
    const laid: Head | null = isHeading ? dutyHeadingOf(around) : null
    if (isHeading && (laid || !page.language.commitments.nextMeeting.test(passage.quote))) {
      head = laid
      continue
    }
    const next: Head | null = headOf(around)
    if (head && isUnder(head, around)) {
      found.push(...actsUnder(head, around))
      head = { bound: head.bound, modality: head.modality, open: head.open, last: passage }
    } else if (head && !next && page.form === 'report' && goesOnList(head, passage)) {
      const made = commitmentsIn(around)
      found.push(...(made.length > 0 ? made : madeBy(presentClauses(around, true), around)))
      head = { ...head, last: passage }
    } else if (!next) found.push(...commitmentsIn(around))
    head = next ?? head
  }
  return { commitments: found }
}

/** Each act of an item, as its head binds. */
function actsUnder({ bound, modality }: Head, around: Surroundings): Commitment[] {
  const { page, passage } = around
  const words = page.language.commitments
  if (page.form !== 'report' && words.aboutText.test(passage.quote))
    return leftOut(page, 'commitments: about the text', passage) ?? []
  const undertaking: Undertaking = { modality, bound, rule: { name: 'commitments: item under a head' } }
  return actsOf(page.text, withoutMark(passage), true, words).map((act) => commitment(around, undertaking, act, act))
}

function datesByPassage({ dates }: Findings): Map<number, FoundDate[]> {
  return Map.groupBy(dates, ({ passage }) => passage)
}

function commitmentsIn(around: Surroundings): Commitment[] {
  const { page, passage, actors } = around
  const words = page.language.commitments
  if (words.nextMeeting.test(passage.quote) || isNextMeeting(around)) return [nextMeeting(around)]
  const row = page.form === 'report' ? null : actionRow(passage, actors, around.dates, page)
  if (row) {
    const bound = {
      both: row.actor.kind === 'both' || row.actor.bodies.length > 1,
      bodies: row.actor.bodies,
      named: true,
    }
    const due = row.due === undefined ? {} : { due: row.due, period: `../${row.due}` }
    const rule: Rule = { name: 'commitments: row of actions', shownBy: row.actor }
    const undertaking: Undertaking = { modality: row.modality, bound, rule }
    return actsOf(page.text, row.what, true, words).map((act) => commitment(around, undertaking, act, act, due))
  }
  const clauses = clausesOf(passage, actors, words, page.form)
  const ruled = madeBy(clauses, around)
  if (page.form === 'report') return ruled
  const first = clauses[0]?.start ?? passage.end
  if (ruled.length > 0 && !isList(ruled))
    return first > passage.start ? [...madeBy(presentBefore(first, around), around), ...ruled] : ruled
  const present = madeBy(presentClauses(around), around)
  return present.length > ruled.length ? present : ruled
}

/** “FKTU provides rooms; fares will be paid …”: acts in the present tense before the first clause with a cue. */
const presentBefore = (first: number, around: Surroundings): Clause[] =>
  presentClauses(around)
    .filter(({ cueStart }) => cueStart < first)
    .map((clause) => ({
      ...clause,
      end: Math.min(clause.end, first),
      content: { ...clause.content, end: Math.min(clause.content.end, first) },
    }))

/** A day under the heading “Next meeting”. */
function isNextMeeting({ page, passage, dates }: Surroundings): boolean {
  const heading = page.passages[passage.index - 1]
  if (page.form === 'report' || dates.length === 0 || heading?.role !== 'heading') return false
  return page.language.commitments.nextMeetingHeading.test(heading.quote)
}

/** “Agreed: (a) … ; (b) …”: the acts follow as a list. */
const isList = ([first]: readonly Commitment[]): boolean => /^\(?\p{L}\)\s/u.test(first?.fields.what ?? '')

function madeBy(clauses: readonly Clause[], around: Surroundings): Commitment[] {
  const commitments: Commitment[] = []
  let previous: Bound | null = null
  let read = -1
  for (const clause of clauses.flatMap((whole) => withGapped(whole, around))) {
    if (clause.start === read) continue
    const bound: Bound | null = boundBy(clause, { ...around, previous })
    // Who is thanked is not who goes on to speak.
    if (clause.cue.binds !== 'thanked') previous = bound ?? previous
    if (!bound) leftOut(around.page, 'commitments: nobody is bound', clause)
    if (bound && takesUp(clause, commitments, around)) {
      read = clause.start
      continue
    }
    for (const made of bound ? commitmentsOf(clause, bound, around) : []) {
      read = clause.start
      if (repeats(made, commitments.at(-1))) leftOut(around.page, 'commitments: said just before', clause)
      else commitments.push(made)
    }
  }
  return commitments
}

/** Where the verb stands last, it is denied behind the last act: *체류는 5일을 초과하지 **아니한다***, *약속하지는 **않았다***. */
function isEmptied({ cueStart, cueEnd }: Clause, act: Act | undefined, { page, passage }: Surroundings): boolean {
  const words = page.language.commitments
  if (!words.verbLast || !act) return false
  const behind = page.text.slice(Math.max(cueStart, act.end), Math.min(passage.end, cueEnd + lettersBehind))
  return words.emptied.test(page.text.slice(act.start, act.end) + behind)
}
const lettersBehind = 14

/** “X proposed …, and the two sides agreed to do so”: what was proposed is agreed, and no second undertaking. */
function takesUp({ cue, content }: Clause, made: Commitment[], { page }: Surroundings): boolean {
  const last = made.at(-1)
  const isSo = page.language.commitments.takesUp?.test(page.text.slice(content.start, content.end).trim()) === true
  if (cue.modality !== 'agreed' || !isSo || last?.fields.modality !== 'proposed') return false
  made[made.length - 1] = { ...last, fields: { ...last.fields, modality: 'agreed', by: [bothSides], to: [] } }
  return true
}

function commitmentsOf(clause: Clause, bound: Bound, around: Surroundings): Commitment[] {
  const { page } = around
  const words = page.language.commitments
  const reason = objection(clause, bound, around)
  if (reason) return leftOut(page, reason, clause) ?? []
  const quote = page.text.slice(clause.start, clause.end)
  const modality = isConditional(quote, around) && isBinding(clause) ? 'planned' : modalityOf(clause, around)
  const from = words.verbLast ? clause.content.start : afterDoer(contentStart(clause, bound, page), bound, around)
  // “Joint projects were agreed on”: what is done stands before the cue.
  const to = words.verbLast && clause.cue.verbInside ? Math.max(clause.cueEnd, clause.content.end) : clause.content.end
  const [start, end] = saysWhat(page.text.slice(from, to)) ? [from, to] : [clause.start, clause.cueStart]
  const undertaking: Undertaking = { modality, bound, rule: ruleOf(clause) }
  const acts = actsOf(
    page.text,
    { start, end },
    page.form !== 'report',
    words,
    around.dates,
    // Several points of one proposal are one proposal.
    clause.cue.binds !== 'speaker',
  )
  if (isEmptied(clause, acts.at(-1), around)) {
    leftOut(page, 'commitments: emptied', clause)
    acts.pop()
  }
  return acts.map((act, index) =>
    commitment(around, undertaking, act, index === 0 ? { start: clause.start, end: act.end } : act),
  )
}

function ruleOf({ cue, cueStart, cueEnd }: Clause): Rule {
  if (cue === laidDown) return { name: 'commitments: laid down' }
  // The second of two sides takes the verb of the first: its clause has no cue of its own.
  const shownBy = cueEnd > cueStart ? { shownBy: { start: cueStart, end: cueEnd } } : {}
  return { name: 'commitments: cue', cue: cue.name, ...shownBy }
}

/** “… that the union is to strengthen”: what is done begins with its verb, where the doer is who is bound. */
function afterDoer(from: number, { bodies, both }: Bound, { actors, page }: Surroundings): number {
  const doer = actors.find(({ start }) => start >= from && start - from <= longestLink)
  if (!doer || both || doer.bodies.length !== 1 || doer.bodies[0] !== bodies[0]) return from
  const opening = page.language.commitments.doerOpening.exec(page.text.slice(doer.end, doer.end + longestOpening))
  return opening ? doer.end + opening[0].length : from
}
const longestLink = 6
const longestOpening = 16

/** Where what is done begins: after the cue or the modal verb in it, or with the last word of the cue. */
function contentStart(
  { cue, start, end, cueStart, cueEnd }: Clause,
  { modalEnd }: Bound,
  { text, language }: Page,
): number {
  if (modalEnd !== undefined) return modalEnd
  if (cue.whole) return start + markIn(text.slice(start, end))
  // “A working group is to | be set up”: what is done cannot be told without the thing.
  if (cue.binds === 'subject' && language.commitments.passiveAct.test(text.slice(cueEnd, end))) return start
  if (!cue.verbInside) return cueEnd
  const particle = language.commitments.particle.exec(text.slice(cueStart, cueEnd))?.[0].length ?? 0
  return Math.max(cueStart, text.lastIndexOf(' ', cueEnd - particle - 1) + 1)
}

/** The condition may open the sentence: “If it is approved, …”. */
function isConditional(quote: string, { page, passage }: Surroundings): boolean {
  const { conditional } = page.language.commitments
  return conditional.test(quote) || (conditional.exec(passage.quote)?.index ?? longestLead) < longestLead
}
const longestLead = 8

const isBinding = ({ cue }: Clause): boolean => cue.modality === 'will' || cue.modality === 'agreed'

/** What was agreed in a text of the past has been done by agreeing. */
function modalityOf({ cue }: Clause, { page, passage, dates }: Surroundings): CommitmentFields['modality'] {
  // In a text that binds, what should be done is laid down.
  if (cue.bindsInTexts && page.form === 'memorandum') return 'agreed'
  if (cue.bindsInMinutes && page.form === 'minutes' && passage.clause !== undefined) return 'agreed'
  const before = page.passages[passage.index - 1]
  if (!cue.isAgreeing || !before || before.paragraph !== passage.paragraph || dates.length > 0) return cue.modality
  return page.language.commitments.pastAgreement.test(before.quote) &&
    page.language.commitments.longAgo.test(before.quote)
    ? 'done'
    : cue.modality
}

function nextMeeting(around: Surroundings): Commitment {
  const { passage, page, actors } = around
  const host = actors.find(
    ({ start, bodies }) =>
      bodies.length === 1 && page.language.commitments.doer.test(page.text.slice(passage.start, start)),
  )
  const bound = host ? { both: false, bodies: host.bodies, named: true } : { both: true, bodies: [], named: false }
  const modality = page.language.commitments.tentative.test(passage.quote) ? 'planned' : 'agreed'
  return commitment(around, { modality, bound, rule: { name: 'commitments: next meeting' } }, passage, passage)
}

function commitment(
  { page, passage, actors, dates, sides, organisations }: Surroundings,
  { modality, bound, rule }: Undertaking,
  act: Act,
  stretch: Act,
  more: Partial<CommitmentFields> = {},
): Commitment {
  const words = page.language.commitments
  const what = whatOf(page.text, act, words)
  const { firstInTurn, ...details } = detailsOf(page.text, stretch, dates, actors, words)
  const nameOf = (body: number): string => organisations[body]?.fields.name ?? ''
  const by = bound.both ? [bothSides] : bound.bodies.map(nameOf)
  const first = firstInTurn === undefined ? {} : { firstInTurn: nameOf(firstInTurn) }
  return {
    fields: {
      by,
      to: bound.both ? [] : partnersOf(bound, stretch, actors, sides).map(nameOf),
      what: page.text.slice(what.start, what.end),
      modality,
      ...details,
      ...first,
      ...more,
      ...(passage.clause === undefined ? {} : { clause: passage.clause }),
    },
    mentions: [{ start: passage.start, end: passage.end, quote: passage.quote, passage: passage.index }],
    confidence: confidenceOf(modality, bound),
    basis: basisOf(bound),
    rule,
  }
}

const likely: ReadonlySet<string> = new Set(['hoped', 'proposed', 'done', 'planned'])

function confidenceOf(modality: string, { bodies, both, named }: Bound): Confidence {
  if (!both && bodies.length === 0) return 'unsure'
  if (!named) return 'unsure'
  return likely.has(modality) ? 'likely' : 'sure'
}

function basisOf({ named }: Bound): Record<string, Basis> {
  return named ? {} : { by: { assumed: 'sides-of-the-text' } }
}

/** The other side: who is named in the clause, else the one other side that the paper has. */
function partnersOf({ bodies }: Bound, { start, end }: Act, actors: readonly Actor[], sides: Sides): number[] {
  const others = (list: readonly number[]): number[] =>
    list.filter((body) => !bodies.includes(body) && sides.principals.includes(body))
  const named = actors
    .filter((actor) => actor.start >= start && actor.end <= end)
    .flatMap((actor) => others(actor.bodies))
  if (named.length > 0) return [...new Set(named)]
  const rest = others(sides.principals)
  return rest.length === 1 ? rest : []
}

/** The verb stands first; where no blank ends it, so many letters are enough to tell it. */
const verbOf = (what: string): string =>
  /^\p{Lo}/u.test(what) ? what.slice(0, lettersOfVerb) : (what.split(' ')[0] ?? '')
const lettersOfVerb = 10

/** “the sending Party shall bear …; the receiving Party shall bear …” is one rule. */
function repeats(made: Commitment, before: Commitment | undefined): boolean {
  if (!before || made.fields.by.join() !== before.fields.by.join() || made.fields.modality !== before.fields.modality)
    return false
  return verbOf(made.fields.what) === verbOf(before.fields.what) && /^[\p{Ll}\p{Lo}]/u.test(made.fields.what)
}
