import { placeAt } from '../../directory/index.ts'
import type { OrganisationWords } from '../../languages/organisation-words.ts'
import { isName, type Word } from '../../words.ts'

/** What the bracket after a name says: a short name, or the country. Offsets are those of the text. */
export interface Bracket {
  readonly alias?: { readonly start: number; readonly end: number; readonly keys: readonly string[] }
  readonly country?: string
}

const longestBracket = 14
const longestAlias = 5
const quoteMark = /^["“”‘’'«»]$/

/** Reads `(VGCL)`, `(hereinafter "HPFL")`, `(CTC, for its …)`, `(Laos)` right behind the word before `next`. */
export function bracketAt(words: readonly Word[], next: number, own: OrganisationWords): Bracket {
  const open = openingAt(words, next, own)
  if (open === null) return {}
  const close = closingFrom(words, open)
  if (close === null) return {}
  const place = placeAt(words, open + 1)
  if (place && open + place.length + 1 === close && place.place.kind === 'country')
    return { country: place.place.country }
  let from = open + 1
  let quoted = false
  while (from < close && !isName(words[from])) {
    if (own.formerly.has(words[from]?.key ?? '')) return {}
    quoted ||= quoteMark.test(words[from]?.key ?? '')
    const skip = words[from]?.shape === 'mark' || own.acronymNotes.has(words[from]?.key ?? '')
    if (!skip && !(words[from]?.shape === 'lower' && from > open + 1)) return {}
    from++
  }
  let to = from
  while (to < close && isName(words[to]) && to - from < longestAlias) to++
  // *(hereinafter “the Vietnamese side”)*: the short name is all that stands between the quotes.
  if (quoted && own.sideWords.has(words[to]?.key ?? '') && quoteMark.test(words[to + 1]?.key ?? '')) return {}
  return aliasOf(words, from, to, quoted || from > open + 1)
}

function aliasOf(words: readonly Word[], from: number, to: number, introduced: boolean): Bracket {
  const parts = words.slice(from, to)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return {}
  if (!parts.some((word) => word.shape === 'upper') && !(introduced && parts.length <= 2)) return {}
  return { alias: { start: first.start, end: last.end, keys: parts.map((word) => word.key) } }
}

/** The bracket itself, or behind a country in apposition: *…, Viet Nam (hereinafter …)*. */
function openingAt(words: readonly Word[], next: number, own: OrganisationWords): number | null {
  if (words[next]?.key === '(') return next
  if (words[next]?.key !== ',') return null
  const place = placeAt(words, next + 1)
  const after = next + 1 + (place?.length ?? 0)
  return place && words[after]?.key === '(' ? after : introductionFrom(words, next, own)
}

/** *…, with its seat in Da Nang, Viet Nam (**hereafter** "DNLF")*: only a bracket that says so reaches back so far. */
function introductionFrom(words: readonly Word[], next: number, own: OrganisationWords): number | null {
  for (let index = next + 1; index < next + longestApposition; index++) {
    const key = words[index]?.key ?? ';'
    if (key === ';' || key === '.') return null
    if (key === '(') return own.introductions.has(words[index + 1]?.key ?? '') ? index : null
  }
  return null
}
const longestApposition = 24

function closingFrom(words: readonly Word[], open: number): number | null {
  for (let index = open + 1; index <= open + longestBracket; index++) if (words[index]?.key === ')') return index
  return null
}
