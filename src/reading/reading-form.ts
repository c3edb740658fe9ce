import type { DocumentText } from '#documents'
import type { Quote, Reading } from './proposal.ts'

/**
 * A document as it is read: what looks the same is written in one way, whatever keys it was typed with: digits of all
 * scripts, letters and their marks as one, the two spellings of Lao vowels, no invisible signs between Lao letters.
 */
export interface ReadingForm {
  readonly document: DocumentText
  /** The reading of that document, as one of the original: every quote is what stands there. */
  readonly inOriginal: (reading: Reading) => Reading
}

const invisible = String.raw`[\u200b-\u200d\u2060\ufeff]{1,8}`
const tone = String.raw`[\u0ec8-\u0ecb]`

/** Each way of typing, with the one that is read. Lao: ນໍ້າ, ນ້ໍາ and ນ້ຳ; ຫນ and ໜ; ຫລ and ຫຼ; ເເ and ແ. */
const ways: readonly { readonly typed: string; readonly read: (typed: string) => string }[] = [
  {
    typed: String.raw`\u0ecd${tone}?\u0eb2|${tone}\u0ecd\u0eb2|\u0eb3${tone}`,
    read: (typed) => `${/[\u0ec8-\u0ecb]/.exec(typed)?.[0] ?? ''}\u0eb3`,
  },
  { typed: '\u0eab\u0e99', read: () => '\u0edc' },
  { typed: '\u0eab\u0ea1', read: () => '\u0edd' },
  { typed: '\u0eab\u0ea5', read: () => '\u0eab\u0ebc' },
  { typed: '\u0ec0\u0ec0', read: () => '\u0ec1' },
  { typed: String.raw`(?<=\p{Script=Lao})${invisible}|${invisible}(?=\p{Script=Lao})`, read: () => '' },
  {
    typed: String.raw`[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u0ed0-\u0ed9\u17e0-\u17e9\u1040-\u1049\uff10-\uff19]`,
    read: digitOf,
  },
  { typed: String.raw`[\uff21-\uff3a\uff41-\uff5a]`, read: (typed) => typed.normalize('NFKC') },
  {
    typed: String.raw`[A-Za-z\u00c0-\u024f][\u0300-\u036f]{1,4}|[\u1100-\u115f][\u1160-\u11a7]{1,3}[\u11a8-\u11ff]{0,3}`,
    read: (typed) => typed.normalize('NFC'),
  },
]

const pieces = new RegExp(ways.map(({ typed }, index) => `(?<way${index}>${typed})`).join('|'), 'gu')

/** A letter of each way of typing; most texts have none, which is seen at one glance. */
const hint =
  /[\u0300-\u036f\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u0e80-\u0eff\u17e0-\u17e9\u1040-\u1049\u1100-\u115f\uff10-\uff5a]/

/** Digits of a script stand in a row of ten, which begins with zero. */
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xed0, 0x17e0, 0x1040, 0xff10]

function digitOf(typed: string): string {
  const code = typed.codePointAt(0) ?? 0
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? typed : String(code - zero)
}

interface Draft {
  text: string
  /** Where the original of each character begins and ends. */
  readonly starts: number[]
  readonly ends: number[]
}

export function readingFormOf(document: DocumentText): ReadingForm {
  const { text } = document
  if (!hint.test(text)) return { document, inOriginal: (reading) => reading }
  const draft: Draft = { text: '', starts: [], ends: [] }
  let from = 0
  for (const match of text.matchAll(pieces)) {
    append(draft, text.slice(from, match.index), from)
    from = match.index + match[0].length
    append(draft, readAs(match), match.index, from)
  }
  append(draft, text.slice(from), from)
  const blocks = document.blocks.map((block) => ({
    ...block,
    start: placeOf(block.start, draft),
    end: placeOf(block.end, draft),
  }))
  return {
    document: { ...document, text: draft.text, blocks },
    inOriginal: (reading) => restored(reading, text, draft),
  }
}

function readAs({ 0: typed, groups = {} }: RegExpExecArray): string {
  const index = ways.findIndex((_, way) => groups[`way${way}`] !== undefined)
  return ways[index]?.read(typed) ?? typed
}

/** With `end` the letters are all of one piece, else each stands for itself. */
function append(draft: Draft, letters: string, start: number, end?: number): void {
  draft.text += letters
  for (let index = 0; index < letters.length; index++) {
    draft.starts.push(end === undefined ? start + index : start)
    draft.ends.push(end ?? start + index + 1)
  }
}

/** The first place of the form that stands at an offset of the original or behind it. */
function placeOf(offset: number, { starts }: Draft): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const ours = /^[\0-\x7f]*$/

const isQuote = (value: object): value is Quote => 'start' in value && 'end' in value && 'quote' in value

/**
 * Every quote is moved to its place in the original, and every text in a field that stands in or beside a quote is given as it
 * is written there.
 */
function restored(reading: Reading, text: string, draft: Draft): Reading {
  const written = new Map<string, string>()
  const visible = (start: number, end: number): string =>
    text.slice(draft.starts[start] ?? 0, draft.ends[end - 1] ?? 0).replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
  const moved = <Value>(value: Value): Value => {
    if (typeof value !== 'object' || value === null) return value
    if (isQuote(value)) return { ...value, ...movedQuote(value) }
    if (Array.isArray(value)) return value.map(moved) as Value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moved(part)])) as Value
  }
  const movedQuote = ({ start, end }: Quote): Quote => {
    const [from, to] = [draft.starts[start] ?? text.length, draft.ends[end - 1] ?? 0]
    return { start: from, end: Math.max(from, to), quote: text.slice(from, to) }
  }
  for (const { citations } of reading.proposals)
    for (const { start, end, quote } of citations) written.set(quote, visible(start, end))
  const asWritten = (value: string, citations: readonly Quote[]): string => {
    // Dates and numbers are ours.
    if (ours.test(value)) return value
    const whole = written.get(value)
    if (whole !== undefined) return whole
    for (const { start, end } of citations) {
      const from = Math.max(0, start - lettersAround)
      const at = draft.text.slice(from, end + lettersAround).indexOf(value)
      if (at >= 0) return visible(from + at, from + at + value.length)
    }
    return value
  }
  const rewritten = <Value>(value: Value, citations: readonly Quote[]): Value => {
    if (typeof value === 'string') return asWritten(value, citations) as Value
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((part) => rewritten(part, citations)) as Value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewritten(part, citations)])) as Value
  }
  const result = moved(reading)
  return {
    ...result,
    proposals: result.proposals.map((proposal, index) => ({
      ...proposal,
      fields: rewritten(proposal.fields, reading.proposals[index]?.citations ?? []),
    })) as Reading['proposals'],
  }
}
/** A post stands beside the name that is cited. */
const lettersAround = 160
