import type { PassageWords } from '../languages/language.ts'
import { cutBefore } from './cut-before.ts'
import { trimmed, type Line } from './lines.ts'

/**
 * No passage is longer than this (UTF-16 units): a longer sentence is cut at a blank, so that every pattern that looks
 * at a passage has a bounded input.
 */
export const longestPassage = 1500
/** Quotation marks and brackets that close behind a stop. */
const mostClosing = 8

const longestSpeaker = 24

const stops = new Set('.!?…。！？')
const closing = /["'”’»)\]）」』]/
const opening = /[\p{Lu}\p{Lo}\p{N}"“‘«([•–—-]/u
const endsWithoutBlank = /[。！？]/

/** The sentences of one line. A stop after an abbreviation, an initial or a number of an item does not end one. */
export function sentencesOf(text: string, line: Line, words: PassageWords): Line[] {
  const sentences: Line[] = []
  let from = line.start
  for (let at = line.start; at < line.end; at++) {
    const stop = stops.has(text[at] ?? '') ? endAfterStop(text, line, from, at, words) : null
    const isFull = at - from >= longestPassage - mostClosing
    const to = stop ?? (isFull ? cutBefore(text, from, at) : null)
    if (to === null) continue
    const sentence = trimmed(text, from, to)
    if (sentence) sentences.push(sentence)
    from = to
    at = to - 1
  }
  const rest = trimmed(text, from, line.end)
  if (rest) sentences.push(rest)
  return sentences
}

/** Where the sentence ends if the stop at `at` ends it, else null. */
function endAfterStop(
  text: string,
  line: Line,
  from: number,
  at: number,
  { abbreviations, saidAfter }: PassageWords,
): number | null {
  let to = at + 1
  while (to < line.end && to - at <= mostClosing && closing.test(text[to] ?? '')) to++
  if (to >= line.end) return to
  if (to > at + 1 && saidAfter?.test(text.slice(to, Math.min(line.end, to + longestSpeaker)))) return null
  if (endsWithoutBlank.test(text[at] ?? '')) return to
  const next = text[to] ?? ''
  if (/\s/.test(next)) {
    let after = to
    while (after < line.end && /\s/.test(text[after] ?? '')) after++
    if (!opening.test(text[after] ?? '')) return null
    const goesOn = isAbbreviation(text, from, at, abbreviations) || isInDate(text, at, after)
    return text[at] === '.' && goesOn ? null : to
  }
  return gluedSentence(text, at) ? to : null
}

/** `2025. 1. 31.`: a stop after the year, the month or the day of a date in figures. */
function isInDate(text: string, at: number, after: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  if (/(?<!\d)(?:(?:19|20)\d{2}|[’'‘]\d{2})$/.test(before)) return /^\d{1,2}\./.test(text.slice(after, after + 3))
  if (/(?:\d{4}|[’'‘]\d{2})\.\s?\d{1,2}$/.test(before)) return /^\d{1,2}(?!\d)/.test(text.slice(after, after + 3))
  // `8. 22.(화) ~ 8. 23.(수)`: the month of the last day.
  if (/\d\.?(?:\s?\(\p{L}{1,3}\))?\s?[~∼〜～–-]\s?\d{1,2}$/u.test(before))
    return /^\d{1,2}(?!\d)/.test(text.slice(after, after + 3))
  return /\d\.\s?\d{1,2}\.\s?\d{1,2}$/.test(before)
}

/** “…, the leader holds.The President spoke”: the blank was lost. An address such as `laodong.vn` has no capital. */
function gluedSentence(text: string, at: number): boolean {
  return (
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\p{Lu}[\p{L}]+[\s’',]/u.test(text.slice(at + 1, at + 24))
  )
}

function isAbbreviation(text: string, from: number, at: number, abbreviations: ReadonlySet<string>): boolean {
  let start = at
  while (start > from && at - start < 8 && /[\p{L}\p{M}\p{N}.]/u.test(text[start - 1] ?? '')) start--
  const word = text.slice(start, at).toLowerCase()
  if (abbreviations.has(word)) return true
  // An initial; in scripts without capitals a letter by itself is a word: *…하기로 함.*
  if (/^\p{Ll}$/u.test(word)) return true
  return start === from && /^(?:\d{1,2}|[ivx]{2,5})$/.test(word)
}
