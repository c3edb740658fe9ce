import type { Findings, Mention } from '../../findings.ts'
import type { PeopleWords } from '../../languages/people-words.ts'
import type { Page, Passage } from '../../page.ts'
import { isName, type Word } from '../../words.ts'

/** A body's name among the words of a passage; indexes of words, inclusive. */
export interface BodySpan {
  readonly body: number
  readonly from: number
  readonly to: number
  readonly isUnion: boolean
}

/** One passage as the finder of people looks at it. */
export interface NameLine {
  readonly page: Page
  readonly passage: Passage
  readonly words: readonly Word[]
  readonly own: PeopleWords
  /** The body whose name covers the word, by index of the word. */
  readonly bodyAt: ReadonlyMap<number, BodySpan>
}

/** A body's name in a passage; offsets are those of the text. */
export interface PlacedBody {
  readonly start: number
  readonly end: number
  readonly body: number
  readonly isUnion: boolean
}

/** The places of all bodies by passage, the longer name first where two overlap. */
export function bodiesByPassage(findings: Findings): ReadonlyMap<number, readonly PlacedBody[]> {
  const byPassage = new Map<number, PlacedBody[]>()
  findings.organisations.forEach(({ mentions, fields }, body) => {
    for (const { start, end, passage } of mentions) {
      const present = byPassage.get(passage) ?? []
      present.push({ start, end, body, isUnion: fields.type !== 'other' })
      byPassage.set(passage, present)
    }
  })
  for (const placed of byPassage.values()) placed.sort((one, other) => one.start - other.start || other.end - one.end)
  return byPassage
}

export function nameLine(
  page: Page,
  passage: Passage,
  own: PeopleWords,
  placed: readonly PlacedBody[] | undefined,
): NameLine {
  const words = page.words[passage.index] ?? []
  const bodyAt = new Map<number, BodySpan>()
  let word = 0
  for (const { start, end, body, isUnion } of placed ?? []) {
    while (word < words.length && (words[word]?.start ?? 0) < start) word++
    const from = word
    let to = from
    while (to + 1 < words.length && (words[to + 1]?.end ?? 0) <= end) to++
    if ((words[from]?.start ?? -1) !== start || bodyAt.has(from)) continue
    for (let index = from; index <= to; index++) bodyAt.set(index, { body, from, to, isUnion })
  }
  return { page, passage, words, own, bodyAt }
}

/** Words of a name, inclusive indexes. */
export interface Run {
  readonly from: number
  readonly to: number
  /** How many words of it are capitalised. */
  readonly size: number
}

const longestRun = 6

/** The run of capitalised words that begins at a word and can be a person's name. */
export function runAt(line: NameLine, from: number): Run | null {
  const { words, own } = line
  if (!isPersonal(line, from) || isFunctionWord(line, from)) return null
  let to = from
  let size = 1
  while (size < longestRun) {
    const next = words[to + 1]
    if (isPersonal(line, to + 1)) to++
    else if (next?.key === '.' && isInitial(words[to]) && isPersonal(line, to + 2)) to += 2
    else if (next && own.particles.has(next.key) && next.shape === 'lower' && isPersonal(line, to + 2)) to += 2
    else break
    size++
  }
  return { from, to, size }
}

const isInitial = (word: Word | undefined): boolean => word !== undefined && word.end - word.start === 1

function isPersonal({ words, own, bodyAt }: NameLine, index: number): boolean {
  const word = words[index]
  if (!word || !isName(word) || bodyAt.has(index) || leadsToPost(words, own, index)) return false
  return (
    !own.calendar.has(word.key) &&
    !own.posts.has(word.key) &&
    !own.pluralPosts.has(word.key) &&
    !own.honorifics.has(word.key)
  )
}

/** ***Assistant General** Secretary*: words of a post, up to its noun. */
function leadsToPost(words: readonly Word[], own: PeopleWords, index: number): boolean {
  let at = index
  while (own.modifiers.has(words[at]?.key ?? '')) at++
  return at > index && own.posts.has(words[at]?.key ?? '')
}

/**
 * *To Lam*, *An Yong-su*: names begin with words that are also small words; only behind a post or an honorific, or
 * with another capitalised word that is none, do they begin a name.
 */
function isFunctionWord({ words, own }: NameLine, index: number): boolean {
  if (!own.outside.has(words[index]?.key ?? '')) return false
  const before = words[index - 1]?.key === '.' ? words[index - 2] : words[index - 1]
  return before === undefined || !(own.posts.has(before.key) || own.honorifics.has(before.key))
}

export const textOf = ({ page, words }: NameLine, from: number, to: number): string =>
  page.text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0).replace(/\s+/g, ' ')

/** The words of a run as a place of the text. */
export function mentionOf({ words, page, passage }: NameLine, run: Run): Mention {
  const [start, end] = [words[run.from]?.start ?? 0, words[run.to]?.end ?? 0]
  return { start, end, quote: page.text.slice(start, end), passage: passage.index }
}
