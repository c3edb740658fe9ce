import { cutBefore } from './cut-before.ts'

/** A line of the text without the blanks around it; `end` is exclusive. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** A piece of a line that was too long for one. */
  readonly isPiece?: true
}

/** A longer line is taken as several, so that every pattern that looks at a line has a bounded input. */
export const longestLine = 4000

const blank = /[\s\u200b\ufeff]/

/** Cuts a text into its lines, whatever ends them, and leaves the empty ones out. Offsets stay those of the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    let to = from
    while (to < text.length && to - from <= longestLine && !isBreak(text.charCodeAt(to))) to++
    const isPiece = to - from > longestLine
    if (isPiece) to = cutBefore(text, from, from + longestLine)
    const line = trimmed(text, from, to)
    if (line) lines.push(isPiece ? { ...line, isPiece } : line)
    from = isBreak(text.charCodeAt(to)) ? to + 1 : to
  }
  return lines
}

/** Line feed, carriage return, form feed, line and paragraph separator. */
function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029
}

/** The stretch without its outer blanks, or null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Line | null {
  let [start, end] = [from, to]
  while (start < end && blank.test(text[start] ?? '')) start++
  while (end > start && blank.test(text[end - 1] ?? '')) end--
  return start < end ? { start, end, text: text.slice(start, end) } : null
}
