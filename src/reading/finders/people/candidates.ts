import type { LeftReason, RuleName } from '../../explain/rules.ts'
import { leftOut } from '../../explain/trace.ts'
import { placeAt } from '../../directory/index.ts'
import { isName } from '../../words.ts'
import { mentionOf, runAt, textOf, type BodySpan, type NameLine, type Run } from './line.ts'
import type { NamedPerson } from './named-person.ts'
import { isPost, roleAt, type Role } from './roles.ts'

/** A name that may be a person's, with the words that it is made of. */
export interface Candidate extends NamedPerson {
  readonly line: NameLine
  readonly run: Run
  readonly body?: BodySpan
  /** True where the post names what it is of. */
  readonly complete?: boolean
}

const mostNames = 12
const fewestWords = 2

/** All names in a passage that a post, an honorific, a list of those present or a verb shows to be a person's. */
export function candidatesIn(line: NameLine, isAttendance: boolean): Candidate[] {
  const { words, own } = line
  const found: Candidate[] = []
  const rolesBefore = new Map<number, Role>()
  const honoured = new Set<number>()
  let usedUntil = -1
  for (let index = 0; index < words.length; index++) {
    const key = words[index]?.key ?? ''
    if (own.honorifics.has(key)) honoured.add(words[index + 1]?.key === '.' ? index + 2 : index + 1)
    else if (index > usedUntil && isPost(line, index)) usedUntil = noteRoleBefore(line, index, rolesBefore)
    if (index <= usedUntil) continue
    const run = runAt(line, index)
    if (!run) continue
    const group = namesFrom(line, run)
    const last = group.at(-1) ?? run
    const given = rolesBefore.get(index)
    // *Her counterpart, Mr. Tran Van An, chairman of …*: the post behind the name says more.
    // So does it behind *Chair:*, which tells of the meeting only.
    const isStandIn =
      given !== undefined && (own.standIns.has(words[given.to]?.key ?? '') || words[given.to + 1]?.key === ':')
    const after = given && group.length === 1 && !isStandIn ? null : roleAfter(line, last)
    const before = isStandIn && after ? undefined : given
    if (after) usedUntil = after.role.to
    found.push(...assign(line, group, before, after, honoured, isAttendance))
    index = last.to
  }
  return found
}

/** Notes for the name that follows a post that it has this post: *President **Bui Van Cuong***. */
function noteRoleBefore(line: NameLine, noun: number, rolesBefore: Map<number, Role>): number {
  const { words, own } = line
  let from = noun
  while (from > 0 && belongsBefore(line, from - 1)) from--
  const before = line.bodyAt.get(from - 1) ?? (words[from - 1]?.key === "'s" ? line.bodyAt.get(from - 2) : undefined)
  const role = roleAt(line, before ? before.from : from)
  if (!role) return noun
  let next = afterBracket(line, role.to + 1)
  const listed = words[next]?.key === ','
  // *Representatives of the A, B and C* lists bodies, not people.
  if (listed && role.plural && role.body) return role.to
  if (listed || words[next]?.key === ':' || own.copulas.has(words[next]?.key ?? '')) next++
  if (own.honorifics.has(words[next]?.key ?? '')) next += words[next + 1]?.key === '.' ? 2 : 1
  // The first noun of `Secretary General` has seen the whole post; the second would see a part of it.
  if (!rolesBefore.has(next)) rolesBefore.set(next, role)
  return role.to
}

/** *Deputy Prime* Minister, *Lao* Ambassador. */
function belongsBefore({ words, own, bodyAt }: NameLine, index: number): boolean {
  if (bodyAt.has(index)) return false
  return own.modifiers.has(words[index]?.key ?? '') || placeAt(words, index)?.place.kind === 'adjective'
}

/** Goes on behind *(ACFTU)* and the like. */
function afterBracket({ words }: NameLine, from: number): number {
  if (words[from]?.key !== '(') return from
  for (let index = from + 1; index < from + longestBracket; index++) if (words[index]?.key === ')') return index + 1
  return from
}
const longestBracket = 6

/** Names joined by commas and *and*: *Sun Chunlan and Xu Zhenhuang*. */
function namesFrom(line: NameLine, first: Run): Run[] {
  const { words, own } = line
  const group = [first]
  while (group.length < mostNames) {
    let next = (group.at(-1)?.to ?? 0) + 1
    const joined = words[next]?.key ?? ''
    if (joined !== ',' && !own.and.has(joined)) break
    next++
    if (joined === ',' && own.and.has(words[next]?.key ?? '')) next++
    if (own.honorifics.has(words[next]?.key ?? '')) next += words[next + 1]?.key === '.' ? 2 : 1
    const run = runAt(line, next)
    if (!run || run.size < fewestWords || startsRole(line, next, joined)) break
    group.push(run)
  }
  return group
}

/** *…, Nagano Prefecture Governor*: the capitals after a comma are those of a post. */
function startsRole(line: NameLine, at: number, joined: string): boolean {
  if (joined !== ',') return false
  const role = roleAt(line, at)
  return role !== null && role.from === at
}

interface RoleAfter {
  readonly role: Role
  readonly shared: boolean
  readonly respectively: boolean
}

/** The post behind a name: after a comma, in a bracket, behind a dash. */
function roleAfter(line: NameLine, run: Run): RoleAfter | null {
  const { words, own } = line
  const isToldOf = own.copulas.has(words[run.to + 1]?.key ?? '')
  if (!isToldOf && !/^[,(–—-]$/.test(words[run.to + 1]?.key ?? '')) return null
  let next = run.to + 2
  // An age stands between: *Kim Man-jae, 58, president of …*.
  if (words[next]?.shape === 'number' && words[next + 1]?.key === ',') next += 2
  let shared = false
  for (let count = 0; count < 4 && own.fillers.has(words[next]?.key ?? ''); count++) {
    shared ||= own.both.has(words[next]?.key ?? '')
    next++
  }
  const role = roleAt(line, next)
  // *…, Deputy Chair of the federation Elena Mankevich*: the post is hers.
  if (!role || (runAt(line, role.to + 1)?.size ?? 0) >= fewestWords) return null
  const closing = words[role.to + 1]?.key === ',' ? (words[role.to + 2]?.key ?? '') : (words[role.to + 1]?.key ?? '')
  return {
    role: inBracket(line, run.to + 1, withUnit(line, role)),
    shared: shared || role.plural,
    respectively: own.respectively.has(closing),
  }
}

/** *Deputy Head, **Women Workers' Affairs Board***: the part of the body, in capitals up to its noun, ends the post. */
function withUnit(line: NameLine, role: Role): Role {
  const { words, own } = line
  if (words[role.to + 1]?.key !== ',' || role.body) return role
  let to = role.to + 2
  const known = line.bodyAt.get(to)
  if (known?.isUnion) return role
  if (known) to = known.to
  else while (isName(words[to + 1]) && to < role.to + longestUnitName) to++
  const ends = words[to + 1] === undefined || words[to + 1]?.shape === 'mark'
  if (!ends || !isName(words[role.to + 2]) || !(known ?? own.units.has(words[to]?.key ?? ''))) return role
  return { ...role, to, text: textOf(line, role.from, to) }
}
const longestUnitName = 7

/** *Binita Rai (**Secretary, Foreign Department**)*: a short bracket that begins with a post is the post. */
function inBracket(line: NameLine, open: number, role: Role): Role {
  if (line.words[open]?.key !== '(') return role
  const close = line.words.findIndex(({ key }, index) => index > role.to && key === ')')
  const isWhole = close > role.to + 1 && close - open <= longestPostInBracket
  const named = [...line.bodyAt.values()].some(({ from, to, isUnion }) => isUnion && from > open && to < close)
  return isWhole && !named ? { ...role, to: close - 1, text: textOf(line, role.from, close - 1) } : role
}
const longestPostInBracket = 10

function assign(
  line: NameLine,
  group: readonly Run[],
  before: Role | undefined,
  after: RoleAfter | null,
  honoured: ReadonlySet<number>,
  isAttendance: boolean,
): Candidate[] {
  const found: Candidate[] = []
  group.forEach((run, position) => {
    // *Central Committee*, *Legal Department*: parts of bodies, and no people.
    if (isPlace(line, run)) return notAPerson(line, run, 'people: a place')
    if (isThing(line, run)) return notAPerson(line, run, 'people: a thing')
    const role = roleFor(position, group.length, before, after, line.own.and)
    const owner = role ? undefined : ownerOf(line, run)
    const beside = role && (role === before ? 'people: post before the name' : 'people: post behind the name')
    const isHonoured = honoured.has(run.from)
    const rule = ruleFor(line, run, beside, isHonoured, isAttendance, owner !== undefined)
    if (!rule) return notAPerson(line, run, 'people: nothing shows a person')
    const body = role?.body ?? owner
    found.push({
      line,
      run,
      mention: mentionOf(line, run),
      name: textOf(line, run.from, run.to),
      confidence: run.size >= fewestWords && rule !== 'people: verb of speaking' ? 'sure' : 'likely',
      rule,
      ...(role ? { role: role.text, complete: role.complete } : {}),
      ...(body ? { body } : {}),
      ...(role && !body && !role.complete ? nearest(line, run) : {}),
    })
  })
  return found
}

/** What shows that a name is a person's; of a single word only a form of address shows it. */
function ruleFor(
  line: NameLine,
  run: Run,
  besidePost: RuleName | undefined,
  isHonoured: boolean,
  isAttendance: boolean,
  hasBody: boolean,
): RuleName | null {
  if (run.size < fewestWords) return isHonoured ? 'people: form of address' : null
  if (besidePost) return besidePost
  if (isHonoured) return 'people: form of address'
  if (isAttendance) return 'people: list of those present'
  if (isAgent(line, run)) return 'people: doer of an act'
  if (isWho(line, run)) return 'people: clause about the name'
  if (hasBody) return 'people: body beside the name'
  return speaks(line, run) ? 'people: verb of speaking' : null
}

/** Of a single word nobody thinks that it is a person. */
function notAPerson({ page, words }: NameLine, { from, to, size }: Run, reason: LeftReason): void {
  if (size < fewestWords) return
  leftOut(page, reason, { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 })
}

type Assigned = Pick<Role, 'text' | 'body' | 'complete'>

function roleFor(
  position: number,
  count: number,
  before: Role | undefined,
  after: RoleAfter | null,
  and: ReadonlySet<string>,
): Assigned | undefined {
  if (before && (position === 0 || before.plural)) return before
  if (!after) return undefined
  if (after.respectively) {
    const parts = listed(after.role.text, and)
    return parts.length === count ? { ...after.role, text: parts[position] ?? after.role.text } : after.role
  }
  return after.shared || position === count - 1 ? after.role : undefined
}

/** *Chair, Vice Chair and Secretary*: the posts of a list, one by one. */
function listed(text: string, and: ReadonlySet<string>): string[] {
  const posts: string[][] = [[]]
  for (const word of text.replaceAll(',', ' , ').split(/\s+/)) {
    if (word === ',' || and.has(word)) posts.push([])
    else posts.at(-1)?.push(word)
  }
  return posts.filter((words) => words.length > 0).map((words) => words.join(' '))
}

/** *Central Committee*, *Lotus Plaza*, *Party A* */
function isThing({ words, own }: NameLine, { from, to }: Run): boolean {
  const last = words[to]?.key ?? ''
  return own.units.has(last) || own.things.has(last) || own.things.has(words[from]?.key ?? '')
}

/** A run that is a place, or begins with a country, is no person. */
function isPlace(line: NameLine, run: Run): boolean {
  const found = placeAt(line.words, run.from)
  return found !== null && (found.length >= run.size || (found.place.kind === 'country' && found.length > 1))
}

function speaks(line: NameLine, run: Run): boolean {
  const next = line.words[run.to + 1]
  return (
    next !== undefined &&
    next.shape === 'lower' &&
    line.words.slice(run.from, run.to + 1).some(({ shape }) => shape === 'capital') &&
    line.own.speech.has(next.key) &&
    placeAt(line.words, run.from) === null &&
    run.size <= 5
  )
}

/** *Sok Chann, **who** …* */
function isWho({ words, own }: NameLine, { to }: Pick<Run, 'to'>): boolean {
  return words[to + 1]?.key === ',' && own.relative.has(words[to + 2]?.key ?? '')
}

/** *Awang Yunus of the **BWI** said*, *Bouasone Vongsa (**LFTU**)*, *Sok Chann, who heads the **CLC*** */
function ownerOf(line: NameLine, { to }: Run): BodySpan | undefined {
  const { words, own } = line
  const next = words[to + 1]?.key ?? ''
  if (next === '(') {
    const span = line.bodyAt.get(to + 2)
    return span && words[span.to + 1]?.key === ')' ? span : undefined
  }
  if (isWho(line, { to })) {
    const verb = words.findIndex(({ key }, at) => at > to + 2 && at <= to + 2 + longestVerb && own.leads.has(key))
    if (verb > 0) return bodyFrom(line, verb + 1) ?? bodyOfUnit(line, verb + 1)
  }
  if (!own.links.has(next)) return undefined
  const span = bodyFrom(line, to + 2)
  return span && own.speech.has(words[span.to + 1]?.key ?? '') ? span : undefined
}

/** *who **has been heading** the …* */
const longestVerb = 4

/** *who heads the **international department of** the …* */
function bodyOfUnit(line: NameLine, from: number): BodySpan | undefined {
  const { words, own } = line
  for (let index = from; index < from + longestUnit; index++) {
    if (words[index]?.shape === 'mark') return undefined
    if (own.units.has(words[index]?.key ?? '') && own.links.has(words[index + 1]?.key ?? ''))
      return bodyFrom(line, index + 2)
  }
  return undefined
}
const longestUnit = 6

function bodyFrom({ words, own, bodyAt }: NameLine, at: number): BodySpan | undefined {
  return bodyAt.get(own.articles.has(words[at]?.key ?? '') ? at + 1 : at)
}

/** *led by **Pham Huy Khoi***, *Recorded by: **Tran Thu*** */
function isAgent({ words, own }: NameLine, run: Run): boolean {
  const link = words[run.from - 1]?.key === ':' ? run.from - 2 : run.from - 1
  return own.agentLink.has(words[link]?.key ?? '') && own.agents.has(words[link - 1]?.key ?? '')
}

/** The body named last before the name in the passage, or first after it; one that no semicolon parts from it first. */
function nearest({ bodyAt, words }: NameLine, run: Run): Pick<Candidate, 'body' | 'bodyAssumed'> {
  const spans = [...bodyAt.values()].filter((span) => span.isUnion)
  const parted = (from: number, to: number): boolean => words.slice(from, to).some(({ key }) => key === ';')
  const before = spans.findLast((span) => span.to < run.from)
  const after = spans.find((span) => span.from > run.to)
  const isOther = before && after && parted(before.to, run.from) && !parted(run.to, after.from)
  const body = isOther ? after : (before ?? after)
  return body ? { body, bodyAssumed: true } : {}
}
