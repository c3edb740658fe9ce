import { placeAt, type KnownBody } from '../directory/index.ts'
import { isName, type Word } from '../words.ts'
import type { BodyFinder, BodyGrammar, BodyName, HeadKind, KnowingGrammar } from './body-grammar.ts'
import { describeBody } from './describe-body.ts'
import { beforeHyphen, headOf, type Span } from './heads.ts'

const longestList = 24
const mostSegments = 4
const longestName = 40

/**
 * Finds the names of bodies in the words of a passage: a noun such as *Federation* with the capitalised words before
 * it and the phrases with *of* after it. Each word is looked at a bounded number of times.
 */
export function bodiesByCapitals(rules: BodyGrammar): BodyFinder {
  return (words, _passage, directory) => {
    const grammar: KnowingGrammar = { ...rules, directory }
    const names: BodyName[] = []
    let from = 0
    for (let index = 0; index < words.length; index++) {
      const word = words[index]
      if (!word || !isName(word) || headOf(word, grammar) === null) continue
      const span = spanAround(words, index, from, grammar)
      const name = describeBody(words, span, grammar)
      const branch = name && branchOf(words, name, grammar)
      if (name) names.push(branch ?? name)
      const inner = span.nested !== null && !(name?.kind === 'union')
      index = inner ? span.own : branch ? branch.next - 1 : span.to
      from = index + 1
    }
    return names
  }
}

/** *Korean Confederation of Trade Unions **Seoul Headquarters***, *…’ **Seoul Regional Council***. */
function branchOf(words: readonly Word[], name: BodyName, grammar: KnowingGrammar): BodyName | null {
  if (name.kind !== 'union' || name.place !== undefined) return null
  const at = isApostrophe(words[name.next] ?? noWord) ? name.next + 1 : name.next
  const found = isName(words[at]) ? placeAt(words, at) : null
  if (found?.place.kind !== 'city') return null
  const next = branchEnd(words, at + found.length, grammar.branchWords)
  const last = words[next - 1]
  if (next === at + found.length || !last) return null
  const { key, country } = found.place
  const parent = knownIn(words, name, grammar)?.id
  return {
    ...name,
    end: last.end,
    distinct: [key],
    parent: parent ? [parent] : name.distinct,
    country,
    place: key,
    next,
  }
}

function knownIn(words: readonly Word[], name: BodyName, { directory }: KnowingGrammar): KnownBody | undefined {
  const first = words.findIndex(({ start }) => start === name.start)
  return directory.knownBodyAt(words, first)?.body
}

const noWord: Word = { start: 0, end: 0, key: '', shape: 'mark' }

function spanAround(words: readonly Word[], at: number, earliest: number, grammar: BodyGrammar): Span {
  const from = leftEnd(words, at, earliest, grammar)
  const direct = ownEnd(words, at, grammar)
  const institution = institutionEnd(words, direct, grammar)
  const own = institution ?? direct
  const span: Span = {
    from,
    to: own,
    own,
    head: institution === null ? (headOf(words[lastHead(words, at, own, grammar)], grammar) ?? 'other') : 'other',
    nested: null,
  }
  for (let segment = 0; segment < mostSegments; segment++) {
    const to = segmentEnd(words, span, grammar)
    if (to === span.to || isOwnCountry(words, span, to, grammar)) break
    span.to = to
    if (isListOpen(words, span, grammar)) span.to = listEnd(words, span.to, grammar) ?? span.to
  }
  return span
}

/** *Hanoi Trade Union **Legal Advisory Centre***: what a body runs is another body, and no trade union. */
function institutionEnd(words: readonly Word[], to: number, grammar: BodyGrammar): number | null {
  for (let index = to + 1; index <= to + longestPurpose; index++) {
    if (!isNameWord(words[index], grammar)) return null
    const kind = headOf(words[index], grammar)
    if (kind !== null) return index > to + 1 && isLoose(kind) && !placeAt(words, to + 1) ? index : null
  }
  return null
}
const longestPurpose = 4

function lastHead(words: readonly Word[], from: number, to: number, grammar: BodyGrammar): number {
  for (let index = to; index > from; index--) if (headOf(words[index], grammar) !== null) return index
  return from
}

/** Goes back over the capitalised words before the head: *the | Hai Duong Provincial Labor*. */
function leftEnd(words: readonly Word[], at: number, earliest: number, grammar: BodyGrammar): number {
  let from = at
  for (let index = at - 1; index >= earliest && at - index < longestName; index--) {
    const word = words[index]
    if (isNameWord(word, grammar) || (isName(word) && isInPlace(words, index))) from = index
    else if (!joinsBackward(words, index, grammar)) break
  }
  return from
}

/** *Can Tho*, *Nghe An*: a small word that is a part of a place. */
function isInPlace(words: readonly Word[], index: number): boolean {
  return placeAt(words, index) !== null || (placeAt(words, index - 1)?.length ?? 0) > 1
}

/** `&`, the apostrophe of *Workers’*, *’s*, *province’s*, the *and* between two trades: they may stand inside. */
function joinsBackward(words: readonly Word[], index: number, grammar: BodyGrammar): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]]
  if (!word || !before || !after) return false
  const inside = isNameWord(before, grammar)
  if (word.key === '&') return inside
  if (isApostrophe(word))
    return before.end === word.start && !isOwner(words, index) && (inside || grammar.levels.has(before.key))
  if (grammar.levels.has(word.key)) return inside
  const trade = isApostrophe(before) ? words[index - 2] : before
  return grammar.and.has(word.key) && grammar.tradeWords.has(trade?.key ?? '') && isName(trade)
}

/** *Thailand**’s** State Enterprises Workers’ Relations Confederation*: the country is whose it is, no part of the name. */
function isOwner(words: readonly Word[], at: number): boolean {
  const length = [1, 2, 3].find((count) => placeAt(words, at - count)?.length === count)
  return length !== undefined && placeAt(words, at - length)?.place.kind === 'country'
}

const isApostrophe = (word: Word): boolean => /^(?:['’]s?)$/.test(word.key)

function isNameWord(word: Word | undefined, grammar: BodyGrammar): boolean {
  return isName(word) && word !== undefined && !grammar.outside.has(word.key) && !grammar.of.has(word.key)
}

/** Goes on over heads, words of trade unions, levels and places that follow the head directly. */
function ownEnd(words: readonly Word[], at: number, grammar: BodyGrammar): number {
  let to = at
  for (;;) {
    const next = words[to + 1]
    if (!next) return to
    if (isApostrophe(next) && next.start === words[to]?.end && isPart(words[to + 2], grammar)) to += 2
    else if (isPart(next, grammar)) to++
    else return placeEnd(words, to, grammar)
  }
}

function isPart(word: Word | undefined, grammar: BodyGrammar): boolean {
  if (!word || !isName(word)) return false
  return headOf(word, grammar) !== null || grammar.unionWords.has(word.key) || grammar.levels.has(word.key)
}

/** A place right behind the name belongs to it: *Trade Union Congress Ghana*, *Confederation Asia Pacific*. */
function placeEnd(words: readonly Word[], to: number, grammar: BodyGrammar): number {
  if (!isName(words[to + 1])) return regionEnd(words, to, grammar)
  const found = placeAt(words, to + 1)
  if (!found || found.place.kind === 'adjective') return regionEnd(words, to, grammar)
  return levelEnd(words, to + found.length, grammar)
}

function regionEnd(words: readonly Word[], to: number, grammar: BodyGrammar): number {
  let end = /^[–—-]$/.test(words[to + 1]?.key ?? '') && grammar.regions.has(words[to + 2]?.key ?? '') ? to + 2 : to
  while (isName(words[end + 1]) && grammar.regions.has(words[end + 1]?.key ?? '')) end++
  return end
}

/** *of Quang Nam **province*** */
function levelEnd(words: readonly Word[], to: number, grammar: BodyGrammar): number {
  return grammar.levels.has(words[to + 1]?.key ?? '') && words[to + 1]?.shape === 'lower' ? to + 1 : to
}

/** One more phrase: *of Trade Unions*, *of the Republic*, *in Egypt*. Gives the same end where there is none. */
function segmentEnd(words: readonly Word[], span: Span, grammar: BodyGrammar): number {
  const link = words[span.to + 1]
  if (!link) return span.to
  const first = span.to + (grammar.article.has(words[span.to + 2]?.key ?? '') ? 3 : 2)
  if (!isName(words[first]) || grammar.outside.has(words[first]?.key ?? '')) return span.to
  if (grammar.inPlace.has(link.key)) {
    const found = placeAt(words, first)
    return found?.place.kind === 'country' && !span.nested ? first + found.length - 1 : span.to
  }
  // *Trade Union University for TUC organisers*: a purpose is told in words, not by a short name.
  const isPurpose = isLoose(span.head) && grammar.forPurpose.has(link.key) && words[first]?.shape !== 'upper'
  const links = grammar.of.has(link.key) || isPurpose
  if (!links) return span.to
  const to = runEnd(words, first, span, grammar)
  return span.head === 'other' ? listedEnd(words, to, grammar) : to
}

/** *the Hanoi Labor Federation **of Vietnam***: of a local body the country is told, it is no part of the name. */
function isOwnCountry(words: readonly Word[], span: Span, to: number, grammar: BodyGrammar): boolean {
  const first = words.findIndex((word, index) => index > span.to && isName(word))
  const isState = grammar.of.has(words[first + 1]?.key ?? '') && !grammar.unionWords.has(words[first]?.key ?? '')
  const linked = isState ? placeAt(words, first + 2) : null
  const found = placeAt(words, first) ?? linked
  if (found?.place.kind !== 'country' || to > first + found.length + 1) return false
  for (let index = span.from; index <= span.to; index++) {
    if (grammar.levels.has(words[index]?.key ?? '') || placeAt(words, index)?.place.kind === 'city') return true
  }
  return false
}

/** The capitalised words after *of*, as far as they can belong to the name and not to who or what follows it. */
function runEnd(words: readonly Word[], first: number, span: Span, grammar: BodyGrammar): number {
  let to = first - 1
  for (let index = first; index - first < longestName; index++) {
    const word = words[index]
    if (!isNameWord(word, grammar)) {
      const follows = word && isApostrophe(word) && word.start === words[index - 1]?.end
      if (follows && isName(words[index + 1])) continue
      if (follows && grammar.and.has(words[index + 1]?.key ?? '') && isPart(words[index + 2], grammar)) {
        index++
        continue
      }
      break
    }
    const place = placeAt(words, index)
    if (place && isBranchAhead(words, index + place.length, grammar) && to >= first) break
    if (place) {
      to = index + place.length - 1
      index = to
      if (place.place.kind === 'adjective' || isPart(words[to + 1], grammar)) continue
      return levelEnd(words, to, grammar)
    }
    to = index
    const kind = headOf(word, grammar)
    if (kind !== null && !grammar.pluralHeads.has(beforeHyphen(word?.key ?? ''))) span.nested ??= first
    const ends = kind !== null || grammar.unionWords.has(word?.key ?? '')
    if (ends && !goesOn(words, index + 1, grammar)) break
  }
  return Math.max(to, span.to)
}

const isLoose = (head: HeadKind): boolean => head === 'other' || head === 'society'

/** *Ministry of Labour **and Social Welfare***: what follows *and* is no body and no place of its own. */
function listedEnd(words: readonly Word[], to: number, grammar: BodyGrammar): number {
  if (!grammar.and.has(words[to + 1]?.key ?? '')) return to
  let end = to + 1
  while (isNameWord(words[end + 1], grammar) && headOf(words[end + 1], grammar) === null && !placeAt(words, end + 1))
    end++
  return end > to + 1 && headOf(words[end + 1], grammar) === null ? end : to
}

/** More of the name follows: *Workers**’ Unions***, a place. */
function goesOn(words: readonly Word[], at: number, grammar: BodyGrammar): boolean {
  const next = words[at]
  const skipped = next && isApostrophe(next) && next.start === words[at - 1]?.end ? at + 1 : at
  // *Workers’ **and Employees’** Trade Unions*
  const joined = skipped > at && grammar.and.has(words[skipped]?.key ?? '') ? skipped + 1 : skipped
  return isPart(words[joined], grammar) || placeAt(words, joined) !== null
}

/** *… Trade Unions Seoul **Regional Headquarters***: the place is that of a branch. */
function isBranchAhead(words: readonly Word[], at: number, grammar: BodyGrammar): boolean {
  return branchEnd(words, at, grammar.branchWords) > at
}

/** The index behind the words of a branch that begin at a word: *Regional Council*; the same index where none do. */
export function branchEnd(words: readonly Word[], at: number, branchWords: ReadonlySet<string>): number {
  let end = at
  while (isName(words[end]) && branchWords.has(words[end]?.key ?? '')) end++
  return end
}

/** The name has named no people of a trade yet and a list goes on: *Union of Domestic, Hotel, …*. */
function isListOpen(words: readonly Word[], span: Span, grammar: BodyGrammar): boolean {
  const next = words[span.to + 1]
  if (!next || span.to === span.own || !(next.key === ',' || grammar.and.has(next.key) || next.key === '&'))
    return false
  for (let index = span.own + 1; index <= span.to; index++) {
    const key = words[index]?.key ?? ''
    if (grammar.unionWords.has(key) || placeAt(words, index)) return false
  }
  return true
}

/** The end of a list of trades, if it ends with people: *… Hospitals and Allied **Workers***. */
function listEnd(words: readonly Word[], from: number, grammar: BodyGrammar): number | null {
  let end: number | null = null
  for (let index = from + 1; index < Math.min(words.length, from + longestList); index++) {
    const word = words[index]
    if (!word) return end
    const isInside = isApostrophe(word) && isPart(words[index + 1], grammar)
    if (grammar.unionWords.has(word.key) && isName(word)) end = index
    else if (isInside && end === index - 1) continue
    else if (end !== null) return end
    const joins = word.key === ',' || word.key === '&' || grammar.and.has(word.key)
    if (!joins && !isNameWord(word, grammar)) return end
  }
  return end
}
