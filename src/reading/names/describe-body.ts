import { placeAt, sameSpelling, type KnownBody, type Place } from '../directory/index.ts'
import { isName, type Word } from '../words.ts'
import { beforeHyphen, headOf, type Span } from './heads.ts'
import type { BodyGrammar, BodyName, KnowingGrammar } from './body-grammar.ts'

/** What a name says of its body, or null where the words name none. */
export function describeBody(words: readonly Word[], span: Span, grammar: KnowingGrammar): BodyName | null {
  const { from, to, own } = span
  const outer = partsOf(words, from, span.nested === null ? to : span.nested - 1, grammar)
  const [first, last] = [words[from], words[to]]
  if (!first || !last || isCategory(words, to, grammar) || span.head === 'organ') return null
  if (span.nested !== null && outer.distinct.length === 0) return null
  const owner = ownerOf(words, span, grammar)
  const kind = owner ? 'union' : kindOf(words, span, grammar)
  if (kind === 'other' && (outer.distinct.length === 0 || to === from)) return null
  if (isEvent(words, span, grammar) || isOrgan(words, span, grammar) || isPlural(words, span, grammar)) return null
  const nested = span.nested === null || kind === 'other' ? null : partsOf(words, span.nested, to, grammar)
  return {
    start: first.start,
    end: kind === 'other' && span.nested !== null && span.head !== 'other' ? (words[own]?.end ?? last.end) : last.end,
    kind,
    head: span.head,
    distinct: owner ? outer.distinct.filter((key) => key !== owner.acronym.toLowerCase()) : outer.distinct,
    ...(owner ? { parent: [owner.id] } : nested ? { parent: nested.distinct } : {}),
    ...(outer.country || nested?.country ? { country: outer.country ?? nested?.country } : {}),
    ...(outer.place ? { place: outer.place } : {}),
    ...(outer.level ? { level: outer.level } : {}),
    next: to + 1,
  }
}

/** The known body of which the name is a branch: *Gyeonggi Regional Headquarters of the **FKTU***. */
function ownerOf(words: readonly Word[], span: Span, grammar: KnowingGrammar): KnownBody | undefined {
  if (span.to === span.own || !isBranch(words, span, grammar)) return undefined
  const first = span.nested ?? span.to
  const keys = words.slice(first, span.to + 1).map(({ key }) => key)
  return (
    grammar.directory.bodyByName.get(sameSpelling(keys.join(' ').replaceAll('-', ' '))) ??
    (first === span.to ? grammar.directory.bodyByAcronym.get(keys[0] ?? '') : undefined)
  )
}

/** A headquarters or branch, or a federation with a level of its own, of another body. */
function isBranch(words: readonly Word[], span: Span, grammar: BodyGrammar): boolean {
  if (span.head === 'branch') return true
  const ofAnother = span.nested !== null || (span.to > span.own && words[span.to]?.shape === 'upper')
  return ofAnother && words.slice(span.from, span.own).some(({ key }) => grammar.levels.has(key))
}

function isCategory(words: readonly Word[], to: number, grammar: BodyGrammar): boolean {
  return grammar.categories.has(words[to + 1]?.key ?? '')
}

/** *Executive Board of the …*: who acts is the body itself. */
function isOrgan(words: readonly Word[], span: Span, grammar: KnowingGrammar): boolean {
  if (span.nested === null && span.to > span.own && !grammar.directory.bodyByAcronym.has(words[span.to]?.key ?? ''))
    return false
  return words.slice(span.from, span.own + 1).every(({ key }) => grammar.organs.has(key) || grammar.outside.has(key))
}

/** *Kuwait Unions* are the unions of a country; *Cuban Trade Unions (CTC)* and *the Lao Trade Unions* name a body. */
function isPlural(words: readonly Word[], { from, to, own }: Span, grammar: BodyGrammar): boolean {
  if (own !== to || !grammar.pluralHeads.has(words[own]?.key ?? '') || words[to + 1]?.key === '(') return false
  const place = grammar.and.has(words[from - 1]?.key ?? '') ? null : placeAt(words, from)
  return !place || from + place.length !== own - 1 || grammar.levels.has(words[own - 1]?.key ?? '')
}

/** *12th Congress of …*, *World Congress*: a meeting and not a body. */
function isEvent(words: readonly Word[], span: Span, grammar: BodyGrammar): boolean {
  if (!grammar.eventHeads.has(words[span.own]?.key ?? '')) return false
  const before = words[span.from - 1]
  if (before && (before.shape === 'number' || grammar.eventMarks.has(before.key))) return true
  return words.slice(span.from, span.own).some((word) => grammar.eventMarks.has(word.key))
}

function kindOf(words: readonly Word[], span: Span, grammar: BodyGrammar): BodyName['kind'] {
  if (span.head === 'other' || span.head === 'organ') return 'other'
  const head = isBranch(words, span, grammar) ? 'branch' : span.head
  const proofs = grammar.proofs[head]
  // What stands in a nested name proves nothing about the outer one, but for a branch, which is of its kind.
  const end = span.nested !== null && head !== 'branch' ? span.nested - 1 : span.to
  let heads = 0
  for (let index = span.from; index <= end; index++) {
    const key = words[index]?.key ?? ''
    const own = headOf(words[index], grammar)
    if (own === head && heads++ === 0 && !proofs.has(key)) continue
    if (proofs.has(key) || proofs.has(beforeHyphen(key)) || proofs.has(afterHyphen(key))) return 'union'
  }
  return 'other'
}

const afterHyphen = (key: string): string => key.slice(key.indexOf('-') + 1)

interface Parts {
  distinct: string[]
  country?: string
  place?: string
  level?: string
}

/** Sorts the words of a name into those that tell it apart, its place, its country and its level. */
function partsOf(words: readonly Word[], from: number, to: number, grammar: BodyGrammar): Parts {
  const parts: Parts = { distinct: [] }
  for (let index = from; index <= to; index++) {
    const word = words[index]
    if (!word) break
    const found = placeAt(words, index)
    if (found && isName(word) && index + found.length - 1 <= to) {
      addPlace(parts, found.place)
      index += found.length - 1
    } else if (grammar.levels.has(word.key)) parts.level ??= word.key
    else if (isName(word)) for (const key of word.key.split('-')) addWord(parts, key, grammar)
  }
  return parts
}

function addWord(parts: Parts, key: string, grammar: BodyGrammar): void {
  const found = placeAt([{ key, start: 0, end: 0, shape: 'capital' }], 0)
  if (found) addPlace(parts, found.place)
  else if (!grammar.common.has(key) && !parts.distinct.includes(key)) parts.distinct.push(key)
}

function addPlace(parts: Parts, place: Place): void {
  parts.country ??= place.country
  if (place.kind === 'city') parts.place ??= place.key
  if (!parts.distinct.includes(place.key)) parts.distinct.push(place.key)
}
