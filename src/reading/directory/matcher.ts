import { matchingForm, type MatchingForm } from './matching-form.ts'

/** A name to look for; `bound`: only beside a word that makes a name of it. */
export interface NameEntry<Value> {
  readonly name: string
  readonly value: Value
  readonly bound?: boolean
}

export interface NameMatch<Value> {
  /** UTF-16 offsets of the text. */
  readonly start: number
  readonly end: number
  /** All that bear the name; never empty. */
  readonly values: readonly Value[]
}

interface Name<Value> {
  readonly plain: string
  readonly cased: string
  readonly letters: number
  readonly values: Value[]
  readonly bound: boolean
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
  readonly #byStart = new Map<string, Name<Value>[]>()

  constructor(language: string, entries: Iterable<NameEntry<Value>>, frames: Frames) {
    this.#language = language
    const shaped = (words: readonly string[]): string[] => words.map((word) => matchingForm(word, language).plain)
    this.#frames = { before: shaped(frames.before), after: shaped(frames.after) }
    const byName = new Map<string, Name<Value>>()
    for (const entry of entries) this.#add(entry, byName)
    for (const names of this.#byStart.values()) names.sort((one, other) => other.letters - one.letters)
  }

  #add({ name, value, bound = false }: NameEntry<Value>, byName: Map<string, Name<Value>>): void {
    const { plain, cased } = matchingForm(name.trim(), this.#language)
    if (plain === '') return
    const key = `${cased}${bound ? ' ' : ''}`
    const present = byName.get(key)
    if (present) {
      if (!present.values.includes(value)) present.values.push(value)
      return
    }
    const made = { plain, cased, letters: plain.replaceAll(' ', '').length, values: [value], bound }
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
      found.push({ start: form.starts[at] ?? 0, end: form.ends[match.end - 1] ?? 0, values: match.name.values })
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

const wordBegins = (plain: string, at: number): boolean =>
  !(isLatin(plain.charCodeAt(at)) && isLatin(plain.charCodeAt(at - 1)))

/** Latin names are sorted by two letters, the others by one: a blank may stand behind it. */
const startOf = (plain: string, at: number): string => plain.slice(at, isLatin(plain.charCodeAt(at)) ? at + 2 : at + 1)

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
  for (let place = 0; place < name.plain.length; place++) {
    const wanted = name.plain[place]
    if (plain[index] !== wanted) {
      if (wanted === ' ' && !isLatin(name.plain.charCodeAt(place - 1))) continue
      return -1
    }
    // Where the name has a capital the text must have one: *Hòa Bình* is a province, *hòa bình* is peace.
    const own = name.cased[place]
    if (own !== wanted && cased[index] !== own) return -1
    index++
  }
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
