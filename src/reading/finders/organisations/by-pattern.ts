import { fold } from '#kernel'
import type { KnownBody } from '../../directory/index.ts'
import type { Mention } from '../../findings.ts'
import type { BodyName } from '../../names/body-grammar.ts'
import type { OrganisationReader } from '../../languages/organisation-words.ts'
import { bodiesByPattern, type BodyFound } from '../../names/bodies-by-pattern.ts'
import type { BodyPatterns } from '../../names/body-patterns.ts'
import { surfaceMatcher } from '../../names/surface-matcher.ts'
import type { Page, Passage } from '../../page.ts'
import { mentionOf } from '../mention.ts'
import { isPointingBack, resolveBack, type Pending } from './back-references.ts'
import { organisationOf } from './fields.ts'
import { mergeBodies, take } from './merge.ts'
import { namingRoles } from './naming-roles.ts'
import { BodyRegister, type Body } from './register.ts'

/**
 * For languages whose names are known by their parts and not by capitals: heads with what tells one body from another
 * beside them, the names of the directory, short names that a bracket introduces, names that point back.
 */
export function organisationsByPattern(patterns: BodyPatterns): OrganisationReader {
  return (page) => {
    const register = new BodyRegister(page.directory)
    const pending: Pending[] = []
    const taken: Mention[] = []
    const meant = new Map<string, Body>()
    for (const passage of page.passages) {
      if (!isRead(passage)) continue
      let before: Mention | undefined
      for (const found of bodiesByPattern(passage.quote, passage.start, patterns, page.directory)) {
        if (!introducesKnown(found, before, passage, page, register, taken, meant))
          note(found, passage, page, patterns, register, pending, taken)
        before = 'name' in found ? taken.findLast(({ start }) => start === found.name.start) : undefined
      }
    }
    const [short, others] = [pending.filter(isShortForm), pending.filter((one) => !isShortForm(one))]
    resolveBack(others, register, patterns.spelledOut)
    resolveShort(short, page, patterns, register)
    findShortNames(page, patterns, taken, register)
    return mergeBodies(joinedByPlace(register.bodies))
      .map((body) => organisationOf(body, page))
      .filter((organisation) => organisation !== null)
  }
}

/** *Liên đoàn Công đoàn Toàn quốc Nhật Bản (**Zenroren**)*: what fills the bracket behind a name is its short name, though the directory knows it. */
function introducesKnown(
  found: BodyFound,
  before: Mention | undefined,
  passage: Passage,
  page: Page,
  register: BodyRegister,
  taken: Mention[],
  meant: Map<string, Body>,
): boolean {
  if (!('known' in found)) return false
  const { start, end, body: known } = found.known
  const again = meant.get(known.id)
  if (again) {
    again.mentions.push(mentionOf(page, passage.index, start, end))
    return true
  }
  if (!before) return false
  const isBracket =
    /^\s?[(（]$/.test(page.text.slice(before.end, start)) && /^[)）]/.test(page.text.slice(end, end + 1))
  const body = isBracket
    ? register.bodies.find(({ mentions }) => mentions.some((mention) => mention.start === before.start))
    : undefined
  if (!body || body.known) return false
  const mention = mentionOf(page, passage.index, start, end)
  register.introduce(body, mention.quote)
  meant.set(known.id, body)
  body.mentions.push(mention)
  taken.push(mention)
  return true
}

function note(
  found: BodyFound,
  passage: Passage,
  page: Page,
  patterns: BodyPatterns,
  register: BodyRegister,
  pending: Pending[],
  taken: Mention[],
): void {
  const { start, end } = 'name' in found ? found.name : found.known
  const mention = mentionOf(page, passage.index, start, end)
  taken.push(mention)
  const [introduced, ...more] = bracketAfter(mention, passage, page, patterns)
  const shortName = introduced?.quote
  const known = 'name' in found ? introducedKnown(found.name, shortName, page) : undefined
  if (known) register.addKnown(known, mention).names.set(fold(mention.quote), mention)
  else if ('known' in found) {
    const body = register.addKnown(found.known.body, mention)
    const isShort = patterns.shortKnown?.test(mention.quote) === true
    ;(isShort ? body.pointers : body.names).set(fold(mention.quote), mention)
    for (const { quote } of introduced ? [introduced, ...more] : []) register.introduce(body, quote)
  } else if (register.byShortName(fold(mention.quote)) && !introduced)
    register.byShortName(fold(mention.quote))?.mentions.push(mention)
  else if ((isPointingBack(found.name) || found.name.isShort) && !introduced)
    pending.push({ name: found.name, mention })
  else {
    const { properStart = start } = found.name
    const body = register.add(found.name, mentionOf(page, passage.index, properStart, end), shortName)
    if (properStart > start) {
      body.pointers.set(fold(mention.quote), mention)
      body.mentions[body.mentions.length - 1] = mention
    }
    body.country ??= countryAfter(mention, passage, page, patterns)
    for (const { quote } of more) register.introduce(body, quote)
  }
  if (introduced) taken.push(introduced, ...more)
}

/** `(Hàn Quốc)`, `(Lao PDR)`: the country that stands behind the name. */
function countryAfter(name: Mention, passage: Passage, page: Page, patterns: BodyPatterns): string | undefined {
  const after = page.text.slice(name.end, Math.min(passage.end, name.end + longestBracket))
  const country = patterns.bracket.exec(after)?.groups?.['country']
  return country === undefined ? undefined : patterns.places(country, 0)[0]?.place.country
}

/** 越南工会, and not 市工会, which points back to the last body of a city. */
const isShortForm = ({ name: { isShort, distinct } }: Pending): boolean => isShort === true && distinct.length > 0

/** 越南工会 is the body of the country or place that the text names in full; without one it is a name of its own. */
function resolveShort(
  pending: readonly Pending[],
  page: Page,
  { shortNotAlone }: BodyPatterns,
  register: BodyRegister,
): void {
  for (const { name, mention } of pending) {
    const local = register.bodies.filter(
      ({ kind, place, country, known }) =>
        kind === 'union' &&
        (name.place === undefined ? known !== undefined && country === name.country : place === name.place),
    )
    const [body, ...others] = local
    if (body && others.length === 0) {
      body.mentions.push(mention)
      body.pointers.set(fold(mention.quote), mention)
    } else if (shortNotAlone?.test(page.text.slice(mention.end, mention.end + lettersBeside)) !== true && !body)
      register.add(name, mention, undefined)
  }
}

/** *ສະຫະພັນກຳມະບານເກົາຫຼີ (FKTU)*: the short name says which body of the country it is. */
function introducedKnown(
  { country, place }: BodyName,
  shortName: string | undefined,
  page: Page,
): KnownBody | undefined {
  if (shortName === undefined || place !== undefined) return undefined
  const known = page.directory.bodyByAcronym.get(shortName.toLowerCase())
  return known?.country === country ? known : undefined
}

/** `（简称“全总”）`, `(이하 '한국노총')`, `(GEFONT, 네팔노총)`: the short names that a bracket behind the name introduces. */
function bracketAfter(name: Mention, passage: Passage, page: Page, { bracket }: BodyPatterns): Mention[] {
  const match = bracket.exec(page.text.slice(name.end, Math.min(passage.end, name.end + longestBracket)))
  const aliases = match?.groups?.['alias']
  if (!match || aliases === undefined) return []
  let start = name.end + match.index + match[0].lastIndexOf(aliases)
  return aliases.split(/(?<=[,，、]\s?)/).map((piece) => {
    const from = start + piece.length - piece.trimStart().length
    start += piece.length
    return mentionOf(page, passage.index, from, from + piece.trim().replace(/[,，、]$/, '').length)
  })
}
const longestBracket = 60

/** *한국노총 경북지역본부 / 2024.01.15*: the line of the day names whose page it is. */
const isRead = ({ role }: Pick<Passage, 'role'>): boolean => namingRoles.has(role) || role === 'dateline'

const lettersBehind = 8

/** Where the short names that the text introduced stand again, outside of longer names. */
function findShortNames(
  page: Page,
  { wordLetter, hangsBehind, isShortName }: BodyPatterns,
  taken: readonly Mention[],
  register: BodyRegister,
): void {
  const match = surfaceMatcher(
    register.bodies.flatMap((body) => [...body.shortNames.values()].map((name) => [name, body] as const)),
  )
  const byPassage = Map.groupBy(taken, ({ passage }) => passage)
  const noted = new Set(register.bodies.flatMap(({ mentions }) => mentions.map(({ start }) => start)))
  for (const { role, index, quote, start: offset } of page.passages) {
    if (!isRead({ role })) continue
    const others = byPassage.get(index) ?? []
    for (const { start, end, value: body } of match(quote, offset)) {
      const inLonger = others.some(
        (other) => other.start < end && start < other.end && other.end - other.start > end - start,
      )
      const goesOn = hangsBehind
        ? !hangsBehind.test(page.text.slice(end, end + lettersBehind))
        : wordLetter.test(page.text[end] ?? '')
      const isPart = goesOn || wordLetter.test(page.text[start - 1] ?? '')
      const means = isShortName?.(
        page.text.slice(start, end),
        page.text.slice(Math.max(offset, start - lettersBeside), start),
        page.text.slice(end, Math.min(offset + quote.length, end + lettersBeside)),
      )
      if (inLonger || isPart || means === false || noted.has(start)) continue
      noted.add(start)
      body.mentions.push(mentionOf(page, index, start, end))
    }
  }
}

const lettersBeside = 12

/**
 * *한국노총 성남지역지부* and later *성남지부*: a branch named without its centre is that of the one body of the place which
 * the text names with one.
 */
function joinedByPlace(bodies: readonly Body[]): readonly Body[] {
  const ofCentre = Map.groupBy(
    bodies.filter(({ kind, key }) => kind === 'union' && key.includes('<')),
    ({ place }) => place ?? '',
  )
  return bodies.filter((body) => {
    const [other, ...more] =
      body.kind === 'union' && !body.key.includes('<') ? (ofCentre.get(body.place ?? '-') ?? []) : []
    if (!other || more.length > 0) return true
    for (const [folded, { quote }] of body.names) other.shortNames.set(folded, quote)
    body.names.clear()
    take(other, body)
    return false
  })
}
