import { placeAt } from '../../directory/index.ts'
import { isName } from '../../words.ts'
import { textOf, type BodySpan, type NameLine } from './line.ts'

/** A post as it stands in the text. Indexes of words, inclusive. */
export interface Role {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly plural: boolean
  readonly body?: BodySpan
  /** True where the post names what it is a post of, in whatever words. */
  readonly complete: boolean
}

const longestBeforeNoun = 9
const mostTails = 5
const mostSmallWords = 5

/** The post whose words begin at `from`: *VGCL Permanent Vice President*, *deputy head of its legal department*. */
export function roleAt(line: NameLine, from: number): Role | null {
  let body: BodySpan | undefined
  let start = from
  let small = 0
  for (let index = from; index < from + longestBeforeNoun; index++) {
    const span = line.bodyAt.get(index)
    // *the **federation's** vice chairman*: which one, the text says elsewhere.
    if (!span && index === start && isOwnBody(line, index)) {
      index++
      start = index + 1
    } else if (span) {
      body ??= span
      index = span.to
      if (line.words[index + 1]?.key === "'s") index++
      start = index + 1
    } else if (isPost(line, index)) return roleFrom(line, start, index, body)
    else if (!mayPrecedePost(line, index)) {
      if (!isDescribing(line, index) || ++small > mostDescribing) return null
    }
  }
  return null
}

const isOwnBody = ({ words, own }: NameLine, index: number): boolean =>
  own.bareBodies.has(words[index]?.key ?? '') && words[index + 1]?.key === "'s"

export function isPost({ words, own }: NameLine, index: number): boolean {
  const key = words[index]?.key ?? ''
  return own.posts.has(key) || own.pluralPosts.has(key)
}

function mayPrecedePost({ words, own }: NameLine, index: number): boolean {
  const word = words[index]
  if (!word) return false
  return own.modifiers.has(word.key) || word.key === "'s" || (isName(word) && !own.outside.has(word.key))
}

/** *policy officer*, *shipyard delegate*: a word that is no small word and no verb of speaking. */
function isDescribing({ words, own }: NameLine, index: number): boolean {
  const word = words[index]
  if (!word || word.shape !== 'lower' || word.key.length < 4) return false
  return (
    !own.speech.has(word.key) && !own.links.has(word.key) && !own.outside.has(word.key) && !own.agents.has(word.key)
  )
}
const mostDescribing = 2

function roleFrom(line: NameLine, start: number, noun: number, before: BodySpan | undefined): Role {
  const { words, own } = line
  let last = noun
  while (isPost(line, last + 1) || (own.modifiers.has(words[last + 1]?.key ?? '') && followsNoun(line, last + 1)))
    last++
  const plural = own.pluralPosts.has(words[last]?.key ?? '')
  const tail = tailFrom(line, last)
  const body = before?.isUnion ? before : (tail.body ?? before)
  return {
    from: start,
    to: tail.to,
    text: textOf(line, start, Math.max(tail.textTo, last)),
    plural,
    complete:
      own.statePosts.has(words[last]?.key ?? '') || tail.body !== undefined || tail.place || before !== undefined,
    ...(body ? { body } : {}),
  }
}

/** *Secretary **General***: a modifier behind its noun, when no other noun of a post follows it. */
function followsNoun(line: NameLine, index: number): boolean {
  return (
    line.words[index]?.shape === line.words[index - 1]?.shape && !isPost(line, index + 1) && !line.bodyAt.has(index)
  )
}

interface Tail {
  to: number
  textTo: number
  place: boolean
  body?: BodySpan
}

/** What follows the noun: *of the Hanoi Labor Federation*, *to Nigeria*, *and Vice President of …*. */
function tailFrom(line: NameLine, noun: number): Tail {
  const { words, own } = line
  const tail: Tail = { to: noun, textTo: noun, place: false }
  for (let count = 0; count < mostTails; count++) {
    const link = words[tail.to + 1]
    if (!link) break
    let next = tail.to + 2
    if (own.links.has(link.key)) {
      if (own.articles.has(words[next]?.key ?? '')) next++
      if (!addObject(line, tail, next)) break
    } else if (own.and.has(link.key)) {
      if (own.articles.has(words[next]?.key ?? '')) next++
      if (!addSecondPost(line, tail, next)) break
    } else break
  }
  return tail
}

function addObject(line: NameLine, tail: Tail, at: number): boolean {
  const { own } = line
  const span = line.bodyAt.get(at)
  if (span) {
    if (!tail.body || (span.isUnion && !tail.body.isUnion)) tail.body = span
    tail.to = unitEnd(line, span.to)
    return true
  }
  const place = placeAt(line.words, at)
  const end =
    place && isName(line.words[at]) ? at + place.length - 1 : (capitalsEnd(line, at) ?? smallWordsEnd(line, at))
  if (end === null) return false
  // *Chairwoman of **the Federation***: which one, the text says elsewhere.
  const pointsBack =
    own.articles.has(line.words[at - 1]?.key ?? '') && end === at && own.bareBodies.has(line.words[at]?.key ?? '')
  tail.place ||= place !== null
  tail.to = end
  // Behind the body there is only its country: *of the Hanoi Labor Federation of Vietnam*.
  if (!tail.body && !pointsBack) tail.textTo = end
  return true
}

/** *the VGCL**'s International Department** Tran Thi Van*: the part of the body, up to its noun. */
function unitEnd({ words, own }: NameLine, to: number): number {
  if (words[to + 1]?.key !== "'s") return to
  for (let index = to + 2; isName(words[index]) && index < to + 8; index++) {
    if (own.units.has(words[index]?.key ?? '')) return index
  }
  return to
}

/** *the Party Leadership Group*, *Middle East and North Africa Programs* */
function capitalsEnd(line: NameLine, at: number): number | null {
  const { words, own } = line
  let end: number | null = null
  for (let index = at; index < at + longestObject; index++) {
    const key = words[index]?.key ?? ''
    if (isObjectWord(line, index)) {
      end = index
      if (own.units.has(key) && !own.and.has(words[index + 1]?.key ?? '')) break
      // *Minister of Labour Le Van Minh*: the name begins where the portfolio ends.
      const goesOn =
        own.portfolios.has(words[index + 1]?.key ?? '') ||
        own.units.has(words[index + 1]?.key ?? '') ||
        own.and.has(words[index + 1]?.key ?? '')
      if (own.portfolios.has(key) && !goesOn) break
    } else if (key === "'s" && end === index - 1 && isObjectWord(line, index + 1)) continue
    else if (end !== index - 1 || !own.and.has(key) || !isObjectWord(line, index + 1)) break
  }
  return end
}
const longestObject = 8

function isObjectWord({ words, own, bodyAt }: NameLine, index: number): boolean {
  return isName(words[index]) && !bodyAt.has(index) && !own.outside.has(words[index]?.key ?? '')
}

/** *its external relations department*, when a sign of punctuation follows at once. */
function smallWordsEnd({ words, own, bodyAt }: NameLine, at: number): number | null {
  for (let index = at; index < at + mostSmallWords; index++) {
    const word = words[index]
    if (bodyAt.has(index)) return null
    if (!word || (own.links.has(word.key) && index > at)) return index > at ? index - 1 : null
    if (word.shape === 'mark') return index > at && /^[,;.)]$/.test(word.key) ? index - 1 : null
  }
  return null
}

function addSecondPost(line: NameLine, tail: Tail, at: number): boolean {
  const second = roleAt(line, at)
  if (!second || second.from !== at) return false
  if (second.body && (second.body.isUnion || !tail.body)) tail.body = second.body
  tail.to = second.to
  tail.textTo = second.from - 1 + second.text.split(' ').length
  while (tail.textTo > at && textOf(line, at, tail.textTo).length > second.text.length) tail.textTo--
  return true
}
