import type { DocumentText } from '#documents'
import { plainBlanks } from '../plain-blanks.ts'
import { withoutSoftBreaks } from '../soft-breaks.ts'

/** A stretch of a document as a model is shown it; of the same length, so that offsets stay true. */
export interface TextPart {
  readonly start: number
  readonly text: string
}

const longestPart = 8_000
/** A part ends with a line, or with a sentence, that lies in its last quarter. */
const earliestEnd = 0.75

/** The beginning of a document, at most `characters` of it, in parts of bounded length. */
export function partsOf(document: Given, characters: number): TextPart[] {
  const shown = shownText(document, characters)
  const parts: TextPart[] = []
  for (let start = 0; start < shown.length;) {
    const end = endOfPart(shown, start)
    const part = shown.slice(start, end)
    if (part.trim() !== '') parts.push({ start, text: part })
    start = end
  }
  return parts
}

type Given = Pick<DocumentText, 'text' | 'blocks'>

/**
 * The beginning of a text as a model is shown it: of the same length, with a plain blank for every blank and for every
 * break that is only there because a line was full.
 */
export function shownText({ text, blocks }: Given, characters: number): string {
  const beginning = text.slice(0, characters)
  const within = blocks.filter(({ end }) => end <= beginning.length)
  return withoutSoftBreaks(plainBlanks(beginning), within)
}

function endOfPart(text: string, start: number): number {
  const most = start + longestPart
  if (most >= text.length) return text.length
  const earliest = start + Math.floor(longestPart * earliestEnd)
  for (const mark of ['\n', '. ', '。', ' ']) {
    const at = text.lastIndexOf(mark, most - mark.length)
    if (at >= earliest) return at + mark.length
  }
  // No character of two units is cut in half.
  return isLowSurrogate(text.charCodeAt(most)) ? most - 1 : most
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
