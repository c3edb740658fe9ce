import { fold } from '#kernel'
import { placeAt, sameSpelling, type KnownBody } from '../../directory/index.ts'
import { leftOut } from '../../explain/trace.ts'
import { mentionOf } from '../mention.ts'
import type { Mention } from '../../findings.ts'
import type { OrganisationWords } from '../../languages/organisation-words.ts'
import type { Page, Passage } from '../../page.ts'
import { branchEnd } from '../../names/bodies-by-capitals.ts'
import { isName, type Word } from '../../words.ts'
import { bracketAt } from './brackets.ts'
import type { Body, BodyRegister } from './register.ts'

const longestShortName = 4

/**
 * Finds the short names: those that the text introduced, the acronyms of the directory, an acronym that is made of
 * the first letters of one body's name, and the adjective of a country with a bare noun (*the Kazakh federation*).
 */
export function findShortNames(
  page: Page,
  own: OrganisationWords,
  roles: ReadonlySet<Passage['role']>,
  taken: readonly Mention[],
  register: BodyRegister,
): void {
  const byInitials = bodiesByInitials(register)
  const byCountry = bodiesByCountry(register)
  const countries = countriesNamed(page)
  const sorted = [...taken].sort((one, other) => one.start - other.start)
  let next = 0
  for (const passage of page.passages) {
    if (!roles.has(passage.role)) continue
    const words = page.words[passage.index] ?? []
    const shouting = isShouting(words)
    for (let index = 0; index < words.length; index++) {
      const word = words[index]
      if (!word) break
      while (next < sorted.length && (sorted[next]?.end ?? 0) <= word.start) next++
      const inside = (sorted[next]?.start ?? Infinity) <= word.start
      if (inside || !isName(word)) continue
      index += shortNameAt({ page, own, passage, words, index, shouting, register, byInitials, byCountry, countries })
    }
  }
}

interface Look {
  readonly page: Page
  readonly own: OrganisationWords
  readonly passage: Passage
  readonly words: readonly Word[]
  readonly index: number
  readonly shouting: boolean
  readonly register: BodyRegister
  readonly byInitials: ReadonlyMap<string, Body | null>
  readonly byCountry: ReadonlyMap<string, Body | null>
  /** ISO 3166-1; those that the text names. */
  /** Asked only where an acronym that several bodies share stands in the text. */
  readonly countries: () => ReadonlySet<string>
}

function countriesNamed({ text, language, directory }: Page): () => ReadonlySet<string> {
  let named: ReadonlySet<string> | undefined
  return () => (named ??= new Set(directory.placesIn(text, language.code).map(({ place }) => place.country)))
}

/** Notes the short name that begins at the word; gives how many further words it takes. */
function shortNameAt(look: Look): number {
  return introducedAt(look) ?? fullNameAt(look) ?? acronymAt(look) ?? bareNounAt(look) ?? 0
}

function introducedAt({ page, passage, words, index, register }: Look): number | null {
  if (!register.mayBeginShortName(words[index]?.key ?? '')) return null
  for (let length = Math.min(longestShortName, words.length - index); length > 0; length--) {
    const last = words[index + length - 1]
    if (!last || (length > 1 && !isName(last))) continue
    const start = words[index]?.start ?? 0
    const body = register.byShortName(fold(page.text.slice(start, last.end)))
    if (body && length === 1 && body.known && branchAt(words, index)) return null
    if (body) {
      body.mentions.push(mentionOf(page, passage.index, start, last.end))
      return length - 1
    }
  }
  return null
}

/** *Building and Wood Workers' International*: a name of the directory that no noun of bodies ends. */
function fullNameAt({ page, own, passage, words, index, register }: Look): number | null {
  const found = page.directory.knownBodyAt(words, index)
  const [first, last] = [words[index], found && words[index + found.length - 1]]
  if (!found || !first || !last || found.length < 2) return null
  const mention = mentionOf(page, passage.index, first.start, last.end)
  const body = register.addKnown(found.body, mention)
  body.names.set(fold(mention.quote), mention)
  const { alias } = bracketAt(words, index + found.length, own)
  if (alias) register.introduce(body, page.text.slice(alias.start, alias.end))
  return found.length - 1
}

function acronymAt(look: Look): number | null {
  const { page, own, passage, words, index, shouting, register, byInitials } = look
  const word = words[index]
  if (!word || shouting) return null
  const known = knownShortName(word, look)
  if (!known && word.shape !== 'upper') return null
  const initials = byInitials.get(word.key)
  if (!known && !initials)
    return (
      hyphenated(page, passage, word, register) ??
      explainedAt(look) ??
      leftOut(page, 'organisations: unknown short name', word)
    )
  const branch = known && !initials ? branchAt(words, index) : null
  const after = index + 1 + (branch?.length ?? 0)
  const end = branch ? branchEnd(words, after, own.branchWords) : after
  const last = words[end - 1] ?? word
  const mention = mentionOf(page, passage.index, word.start, last.end)
  if (initials) {
    register.introduce(initials, mention.quote)
    initials.mentions.push(mention)
    return 0
  }
  if (!known) return null
  if (!branch) register.addKnown(known, mention)
  else {
    const { key, country } = branch.place
    register.add(
      {
        start: mention.start,
        end: mention.end,
        kind: 'union',
        head: 'branch',
        distinct: [key],
        parent: [known.id],
        country,
        place: key,
        next: 0,
      },
      mention,
      mention.quote,
    )
  }
  return end - 1 - index
}

const longestExplanation = 9

/** *UNISON, the UK's largest **union***, *the health workers' **union** ANTHOC*: what the acronym is stands beside it. */
function explainedAt({ page, own, passage, words, index, register }: Look): number | null {
  const word = words[index]
  if (!word || word.end - word.start < shortestInitials) return null
  const isHead = (at: number): boolean => words[at]?.shape === 'lower' && own.shortHeads.has(words[at]?.key ?? '')
  const before = words[index - 1]?.key === ',' ? index - 2 : index - 1
  if (!isHead(before) && !isApposition(words, index + 1, isHead)) return null
  const mention = mentionOf(page, passage.index, word.start, word.end)
  register.add(
    { start: word.start, end: word.end, kind: 'union', head: 'union', distinct: [word.key], next: index + 1 },
    mention,
    mention.quote,
  )
  return 0
}

/** A comma, and before the next sign a noun of bodies. */
function isApposition(words: readonly Word[], comma: number, isHead: (at: number) => boolean): boolean {
  if (words[comma]?.key !== ',') return false
  for (let at = comma + 1; at <= comma + longestExplanation; at++) {
    if (isHead(at)) return true
    const key = words[at]?.key ?? '.'
    if (words[at]?.shape === 'mark' && !/^['’-]$/.test(key)) return false
  }
  return false
}

/** An acronym that several bodies share, or that is a word too, means the one whose country the text names. */
function knownShortName(word: Word, { page: { directory }, countries }: Look): KnownBody | undefined {
  const known = directory.bodyByAcronym.get(word.key) ?? directory.bodyByName.get(sameSpelling(word.key))
  return known ?? (word.shape === 'upper' ? directory.bodyOfAcronym(word.key, countries) : undefined)
}

/** *FKTU Incheon*, *Rengo Nagano*: a centre's short name with a city is the body of that city. */
function branchAt(words: readonly Word[], index: number): ReturnType<typeof placeAt> {
  if (!isName(words[index + 1])) return null
  const found = placeAt(words, index + 1)
  return found?.place.kind === 'city' ? found : null
}

/** *VGCL-FKTU*: both are named. */
function hyphenated(page: Page, passage: Passage, word: Word, register: BodyRegister): number | null {
  const at = word.key.indexOf('-')
  if (at < 0) return null
  for (const [from, to] of [
    [0, at],
    [at + 1, word.key.length],
  ] as const) {
    const key = word.key.slice(from, to)
    const mention = mentionOf(page, passage.index, word.start + from, word.start + to)
    const body = register.byShortName(key)
    const known = page.directory.bodyByAcronym.get(key)
    if (body) body.mentions.push(mention)
    else if (known) register.addKnown(known, mention)
  }
  return 0
}

function bareNounAt({ page, own, passage, words, index, byCountry }: Look): number | null {
  const found = placeAt(words, index)
  const noun = found && words[index + found.length]
  if (!noun || noun.shape !== 'lower' || !own.shortHeads.has(noun.key)) return null
  const body = byCountry.get(found.place.key)
  if (!body) return null
  const mention = mentionOf(page, passage.index, words[index]?.start ?? 0, noun.end)
  const folded = fold(mention.quote)
  body.mentions.push(mention)
  if (!body.names.has(folded)) body.pointers.set(folded, mention)
  return found.length
}

/** Most words in capitals: no acronym can be told from a word there. */
function isShouting(words: readonly Word[]): boolean {
  const letters = words.filter((word) => word.shape !== 'mark' && word.shape !== 'number')
  return letters.length > 2 && letters.filter((word) => word.shape === 'upper').length * 2 > letters.length
}

const shortestInitials = 3

/** First letters of the capitalised words of full names; null where two bodies would have the same. */
function bodiesByInitials(register: BodyRegister): Map<string, Body | null> {
  const found = new Map<string, Body | null>()
  for (const body of register.bodies) {
    if (body.kind !== 'union') continue
    for (const { quote } of body.names.values()) {
      const initials = [...quote.matchAll(/(?<![\p{L}’'])\p{Lu}/gu)].map(([letter]) => letter.toLowerCase()).join('')
      if (initials.length < shortestInitials) continue
      const present = found.get(initials)
      found.set(initials, present === undefined || present === body ? body : null)
    }
  }
  return found
}

/** The one union body of a country or city, null where the text names several. */
function bodiesByCountry(register: BodyRegister): Map<string, Body | null> {
  const found = new Map<string, Body | null>()
  for (const body of register.bodies) {
    if (body.kind !== 'union') continue
    const keys = body.place === undefined ? [body.country].filter((code) => code !== undefined) : [body.place]
    for (const key of keys) found.set(key, found.has(key) ? null : body)
  }
  return found
}
