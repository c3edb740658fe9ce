import { matchingForm, type MatchingForm } from './matching-form.ts'

/** A name to look for; `bound`: only beside a word that makes a name of it; `personal`: people have it too. */
export interface NameEntry<Value> {
  readonly name: string
  readonly value: Value
  readonly bound?: boolean
  readonly personal?: boolean
}

export interface NameMatch<Value> {
  /** UTF-16 offsets of the text. */
  readonly start: number
  readonly end: number
  /** All that bear the name; never empty. */
  readonly values: readonly Value[]
}

interface Name<Value> {
  /** What stands between its blanks, where those are free; else the whole name. */
  readonly parts: readonly string[]
  readonly cased: string
  readonly capitals: readonly number[]
  readonly letters: number
  readonly values: Value[]
  readonly bound: boolean
  readonly personal: boolean
}

/** What may make a name of a plain word, right before and right behind it. */
export interface Frames {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * Finds names in running text of any script, the longest one at each place, in one pass: at each place only the names
 * with the same first letters are compared, so the time is linear in the text. Words in Latin letters are found whole
 * and with their capitals; in Lao no syllable is cut; a Korean name of one or two syllables begins its word.
 */
export class Matcher<Value> {
  readonly #language: string
  readonly #frames: Frames
  readonly #byStart = new Map<number, Name<Value>[]>()

  constructor(language: string, entries: Iterable<NameEntry<Value>>, frames: Frames) {
    this.#language = language
    const shaped = (words: readonly string[]): string[] => words.map((word) => matchingForm(word, language).plain)
    this.#frames = { before: shaped(frames.before), after: shaped(frames.after) }
    const byName = new Map<string, Name<Value>>()
    for (const entry of entries) this.#add(entry, byName)
    for (const names of this.#byStart.values()) names.sort((one, other) => other.letters - one.letters)
  }

  #add({ name, value, bound = false, personal = false }: NameEntry<Value>, byName: Map<string, Name<Value>>): void {
    const { plain, cased } = matchingForm(name.trim(), this.#language)
    if (plain === '') return
    const key = `${cased}${bound ? ' ' : ''}`
    const present = byName.get(key)
    if (present) {
      if (!present.values.includes(value)) present.values.push(value)
      return
    }
    const parts = isLatin(plain.charCodeAt(0)) ? [plain] : plain.split(' ')
    const capitals = plain === cased ? [] : [...Array(plain.length).keys()].filter((at) => plain[at] !== cased[at])
    const letters = parts.join('').length
    const made = { parts, cased, capitals, letters, values: [value], bound, personal }
    byName.set(key, made)
    const start = startOf(plain, 0)
    const names = this.#byStart.get(start)
    if (names) names.push(made)
    else this.#byStart.set(start, [made])
  }

  find(text: string): NameMatch<Value>[] {
    const form = matchingForm(text, this.#language)
    const found: NameMatch<Value>[] = []
    let after = 0
    for (let at = 0; at < form.plain.length; at++) {
      if (isLatin(form.plain.charCodeAt(at)) && isLatin(form.plain.charCodeAt(at - 1))) continue
      const match = this.#matchAt(form, at, after)
      if (!match) continue
      const { starts, ends } = form.origins ?? {}
      found.push({ start: starts?.[at] ?? at, end: ends?.[match.end - 1] ?? match.end, values: match.name.values })
      after = match.end
      at = match.end - 1
    }
    return found
  }

  #matchAt(form: MatchingForm, at: number, after: number): { name: Name<Value>; end: number } | null {
    for (const name of this.#byStart.get(startOf(form.plain, at)) ?? []) {
      const end = endOfName(form, at, name)
      if (end < 0 || !standsAlone(form.plain, at, end, name.letters, after)) continue
      if (name.bound && !this.#isFramed(form.plain, at, end)) continue
      if (name.personal && isSomebody(form, at)) continue
      return { name, end }
    }
    return null
  }

  #isFramed(plain: string, start: number, end: number): boolean {
    const { before, after } = this.#frames
    const from = plain[end] === ' ' ? end + 1 : end
    const to = plain[start - 1] === ' ' ? start - 1 : start
    return (
      after.some((word) => plain.startsWith(word, from)) ||
      before.some((word) => plain.endsWith(word, to) && wordBegins(plain, to - word.length))
    )
  }
}

const longestWord = 12

/** *chị Trần Thị **Nga***: the word before has a capital too, and stands inside the sentence. */
function isSomebody({ plain, cased }: MatchingForm, at: number): boolean {
  if (plain[at - 1] !== ' ') return false
  let start = at - 1
  while (start > 0 && at - start < longestWord && isLatin(plain.charCodeAt(start - 1))) start--
  const isCapital = cased[start] !== plain[start] && cased[start + 1] === plain[start + 1]
  return isCapital && plain[start - 1] === ' ' && isLatin(plain.charCodeAt(start - 2))
}

const wordBegins = (plain: string, at: number): boolean =>
  !(isLatin(plain.charCodeAt(at)) && isLatin(plain.charCodeAt(at - 1)))

/** Latin names are sorted by two letters, the others by one: a blank may stand behind it. */
function startOf(plain: string, at: number): number {
  const first = plain.charCodeAt(at)
  return isLatin(first) ? first * 0x10000 + plain.charCodeAt(at + 1) : first
}

/** Letters, their marks and digits of Latin words; NaN (outside the text) is none. */
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x300 && code <= 0x36f)

/** Index behind the name that begins at `at`, or -1. */
function endOfName({ plain, cased }: MatchingForm, at: number, name: Name<unknown>): number {
  let index = at
  for (const part of name.parts) {
    // A blank in a name without Latin letters may be there or not.
    if (index > at && plain.charCodeAt(index) === 32) index++
    if (!plain.startsWith(part, index)) return -1
    index += part.length
  }
  // Where the name has a capital the text must have one: *Hòa Bình* is a province, *hòa bình* is peace.
  for (const place of name.capitals) if (cased[at + place] !== name.cased[place]) return -1
  return index
}

function standsAlone(plain: string, start: number, end: number, letters: number, after: number): boolean {
  const [first, last] = [plain.charCodeAt(start), plain.charCodeAt(end - 1)]
  if (isLatin(last) && isLatin(plain.charCodeAt(end))) return false
  if (isLao(first)) return !isLaoLead(plain.charCodeAt(start - 1)) && !isLaoTail(plain.charCodeAt(end))
  if (!isHangul(first) || letters > longestBoundHangul || start === after) return true
  return !isHangul(plain.charCodeAt(start - 1))
}

const longestBoundHangul = 2
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
const isLao = (code: number): boolean => code >= 0x0e80 && code <= 0x0eff
/** ເ ແ ໂ ໃ ໄ are written before the consonant of their syllable. */
const isLaoLead = (code: number): boolean => code >= 0x0ec0 && code <= 0x0ec4
/** Vowels and tones that belong to the consonant before them. */
const isLaoTail = (code: number): boolean => (code >= 0x0eb0 && code <= 0x0ebd) || (code >= 0x0ec8 && code <= 0x0ecd)
