import { fold } from '#kernel'
import { countryOfKey, sameSpelling, type Directory, type KnownBody } from '../../directory/index.ts'
import type { Mention } from '../../findings.ts'
import type { BodyName } from '../../names/body-grammar.ts'

/** One body of the text with every name that was seen for it. */
export interface Body {
  readonly key: string
  readonly kind: 'union' | 'other'
  readonly known?: KnownBody
  country?: string
  place?: string
  /** The place as it is written in the names. */
  readonly placeNames: Set<string>
  /** True for names such as *City Labor Federation* for which the text names no body. */
  unresolved?: boolean
  /** Full names by their folded form. */
  readonly names: Map<string, Mention>
  /** Names that point back to it. */
  readonly pointers: Map<string, Mention>
  /** Short names by their folded form, as the text introduces them. */
  readonly shortNames: Map<string, string>
  readonly mentions: Mention[]
}

const lettersCompared = 2

/** Not that of international bodies, nor of one of which nobody said it. */
const isCountry = (code: string): boolean => code !== 'INT' && code !== ''

/** The bodies found so far, by what tells them apart. */
export class BodyRegister {
  readonly bodies: Body[] = []
  readonly #byKey = new Map<string, Body>()
  readonly #byShortName = new Map<string, Body>()
  readonly #firstLetters = new Set<string>()
  readonly directory: Directory

  constructor(directory: Directory) {
    this.directory = directory
  }

  /** The body of a name: a known one, or the one whose names have the same distinct words. */
  add(name: BodyName, mention: Mention, shortName: string | undefined): Body {
    const folded = sameSpelling(fold(mention.quote))
    const { otherNames } = this.directory
    const known = otherNames.has(folded) ? undefined : knownBody(name, folded, this.directory)
    const other = known === undefined && (name.kind === 'other' || otherNames.has(folded))
    let key = other ? `other ${folded}` : (known?.id ?? keyOf(name))
    const present = this.#byKey.get(key)
    if (present && !known && !other && isAnother(present, mention, folded, shortName))
      key += ` ${fold(shortName ?? folded)}`
    const body = this.#byKey.get(key) ?? this.#create(key, other ? 'other' : 'union', known)
    body.country ??= known && isCountry(known.country) ? known.country : name.country
    body.place ??= name.place
    const before = body.names.get(folded)
    if (!before || (isInCapitals(before) && !isInCapitals(mention))) body.names.set(folded, mention)
    if (name.placeName !== undefined) body.placeNames.add(name.placeName)
    body.mentions.push(mention)
    if (shortName !== undefined) this.introduce(body, shortName)
    return body
  }

  /** A body that is known to the directory and that the text names by its short name alone. */
  addKnown(known: KnownBody, mention: Mention): Body {
    const body = this.#byKey.get(known.id) ?? this.#create(known.id, known.kind, known)
    if (isCountry(known.country)) body.country ??= known.country
    if (!mention.quote.includes(' ')) this.introduce(body, mention.quote)
    body.mentions.push(mention)
    return body
  }

  introduce(body: Body, shortName: string): void {
    const folded = fold(shortName)
    this.#firstLetters.add(folded.slice(0, lettersCompared))
    if (!body.shortNames.has(folded)) body.shortNames.set(folded, shortName)
    if (!this.#byShortName.has(folded)) this.#byShortName.set(folded, body)
  }

  byShortName(folded: string): Body | undefined {
    return this.#byShortName.get(folded)
  }

  /** Cheap to ask: false where no short name begins like the word. */
  mayBeginShortName(key: string): boolean {
    return this.#firstLetters.has(key.slice(0, lettersCompared))
  }

  byKey(key: string): Body | undefined {
    return this.#byKey.get(key)
  }

  unresolved(name: BodyName, mention: Mention): Body {
    const key = `? ${sameSpelling(fold(mention.quote))}`
    const body = this.#byKey.get(key) ?? this.#create(key, name.kind, undefined)
    body.unresolved = true
    body.names.set(key, mention)
    body.mentions.push(mention)
    return body
  }

  #create(key: string, kind: Body['kind'], known: KnownBody | undefined): Body {
    const body: Body = {
      key,
      kind,
      names: new Map(),
      placeNames: new Set(),
      pointers: new Map(),
      shortNames: new Map(),
      mentions: [],
      ...(known ? { known } : {}),
    }
    this.#byKey.set(key, body)
    this.bodies.push(body)
    return body
  }
}

/**
 * Two bodies of one country that the text gives different short names, or names differently in one sentence, are two
 * bodies; of one city they are forms of one name.
 */
function isAnother(body: Body, mention: Mention, folded: string, shortName: string | undefined): boolean {
  if (shortName !== undefined && body.shortNames.size > 0 && !body.shortNames.has(fold(shortName))) return true
  if (body.place !== undefined || body.names.has(folded)) return false
  return body.mentions.at(-1)?.passage === mention.passage
}

/** Titles print names in capitals; the name itself is that of the text below. */
const isInCapitals = ({ quote }: Mention): boolean => /\p{Lu}/u.test(quote) && quote === quote.toUpperCase()

function knownBody(name: BodyName, folded: string, { bodyByName, bodyByCountry }: Directory): KnownBody | undefined {
  const named = bodyByName.get(folded)
  if (named || name.kind === 'other' || name.parent || name.distinct.length !== 1) return named
  const country = countryOfKey(name.distinct[0] ?? '')
  return country === undefined ? undefined : bodyByCountry.get(country)
}

/** The distinct words in a fixed order; a country beside a place of its own tells nothing more. */
function keyOf(name: BodyName): string {
  const country = (key: string): boolean => countryOfKey(key) !== undefined
  const words = name.place === undefined ? name.distinct : name.distinct.filter((key) => !country(key))
  const own = [...words].sort().join(' ')
  return name.parent ? `${own} < ${[...name.parent].sort().join(' ')}` : own
}
