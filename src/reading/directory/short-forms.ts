import type { ShortFormList } from './entries.ts'
import type { NamedPlace, Place } from './place-index.ts'

/** A short form, or the full name of a country, where it stands. */
interface Token {
  readonly start: number
  readonly end: number
  readonly place: Place
  readonly isShort: boolean
}

const between = /^\s?[·・ㆍ、\-–—~～/]\s?$/u
const letter = /\p{L}/u
const mayNotPrecede = /\p{N}/u
const widestGap = 3

/** The short forms of countries in texts of one language. */
export interface ShortForms {
  readonly language: string
  readonly byForm: ReadonlyMap<string, Place>
  readonly rules: ShortFormList
  /** Short forms, and the other words that begin with one, by their first letter; the longest first. */
  readonly wordsByLetter: ReadonlyMap<string, readonly string[]>
}

export function shortForms(language: string, byForm: ReadonlyMap<string, Place>, rules: ShortFormList): ShortForms {
  const words = [...(rules.otherWords[language] ?? []), ...byForm.keys()]
  words.sort((one, other) => other.length - one.length)
  return { language, byForm, rules, wordsByLetter: Map.groupBy(words, (word) => word.charAt(0)) }
}

/**
 * Short forms of countries, which are words or parts of words otherwise: they count beside another country (中越,
 * 한·베, Việt – Lào) and in a few fixed frames (访韩, 越方). Linear in the text.
 */
export function shortFormsIn(text: string, full: readonly NamedPlace[], forms: ShortForms): NamedPlace[] {
  if (forms.byForm.size === 0) return []
  const tokens = tokensIn(text, full, forms)
  const found: Token[] = []
  for (let from = 0; from < tokens.length;) {
    let to = from + 1
    while (to < tokens.length && isBeside(text, tokens[to - 1], tokens[to], forms)) to++
    const chain = tokens.slice(from, to)
    if (isOfCountries(chain, text, forms)) found.push(...chain)
    else found.push(...chain.filter((token) => isFramed(text, token, forms)))
    from = to
  }
  return found.filter(({ isShort }) => isShort).map(({ start, end, place }) => ({ start, end, place, others: [] }))
}

/** Short forms outside of longer names and other words, and the countries named in full, in their order. */
function tokensIn(text: string, full: readonly NamedPlace[], { byForm, wordsByLetter, language }: ShortForms): Token[] {
  const tokens: Token[] = []
  let next = 0
  for (let start = 0; start < text.length; start++) {
    const word = wordsByLetter.get(text.charAt(start))?.find((form) => text.startsWith(form, start))
    if (word === undefined) continue
    const end = start + word.length
    const place = byForm.get(word)
    while (next < full.length && (full[next]?.end ?? 0) <= start) next = passed(full, next, tokens)
    const covered = (full[next]?.start ?? Infinity) < end
    if (place && !covered && mayStand(text, start, end, language)) tokens.push({ start, end, place, isShort: true })
    start = end - 1
  }
  while (next < full.length) next = passed(full, next, tokens)
  return tokens
}

function passed(full: readonly NamedPlace[], index: number, tokens: Token[]): number {
  const named = full[index]
  if (named?.place.kind === 'country') tokens.push({ ...named, isShort: false })
  return index + 1
}

/** In Vietnamese a whole word; a number before it makes a day or a count of it. */
function mayStand(text: string, start: number, end: number, language: string): boolean {
  const before = text.charAt(start - 1)
  if (mayNotPrecede.test(before)) return false
  return language !== 'vi' || (!letter.test(before) && !letter.test(text.charAt(end)))
}

function isBeside(text: string, one: Token | undefined, other: Token | undefined, forms: ShortForms): boolean {
  if (!one || !other || other.start - one.end > widestGap) return false
  const gap = text.slice(one.end, other.start)
  return gap === '' ? isSideBySide(text, one, forms) && isSideBySide(text, other, forms) : between.test(gap)
}

const isSideBySide = (text: string, { start, end, isShort }: Token, { rules, language }: ShortForms): boolean =>
  isShort && (rules.sideBySide[language] ?? []).includes(text.slice(start, end))

/** Several countries, none twice; in Korean they begin a word. */
function isOfCountries(chain: readonly Token[], text: string, { language }: ShortForms): boolean {
  const countries = new Set(chain.map(({ place }) => place.country))
  if (countries.size < 2 || countries.size < chain.length) return false
  return language !== 'ko' || !letter.test(text.charAt((chain[0]?.start ?? 0) - 1))
}

/** 访韩期间, 越方, 방한: the words before and behind allow no other reading. */
function isFramed(text: string, token: Token, { rules, language }: ShortForms): boolean {
  if (!token.isShort) return false
  const sideBySide = rules.sideBySide[language] ?? []
  if (sideBySide.length > 0 && !sideBySide.includes(text.slice(token.start, token.end))) return false
  const behind = text.slice(token.end, token.end + widestGap)
  if (rules.before[language]?.some((word) => behind.startsWith(word))) return true
  const frame = rules.after[language]?.find((word) => text.endsWith(word, token.start))
  if (frame === undefined) return false
  const before = text.charAt(token.start - frame.length - 1)
  if (language === 'vi') return !letter.test(before) && !/^\s?\p{Lu}/u.test(behind)
  if (language === 'ko') return !letter.test(before)
  return !letter.test(behind.charAt(0)) || (rules.goesOn[language] ?? '').includes(behind.charAt(0))
}
