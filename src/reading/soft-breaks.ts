import type { Block } from '#documents'

/** Lines of letters, mails and PDF pages are at most so long; where there are longer ones, a line is a paragraph. */
const widestPage = 110
/** Shorter lines tell nothing: verses, addresses, menus. */
const shortestFull = 40
/** Of the breaks after long lines so many have to be for want of room. */
const mostOf = 0.7
const fewestBreaks = 3
/** Letters differ in width: a line of a printed page may end this much earlier than the longest. */
const tolerance = 0.85

/**
 * The text with a space for every line break that is only there because the line was full, each in its place, so that
 * every offset stays that of the text. A break is one for want of room where the first word of the next line would not
 * have fitted. Texts that were not broken so are given back as they are, but for headings of more than one line, where
 * the document's own format says that something is a heading.
 */
export function withoutSoftBreaks(text: string, blocks: readonly Block[] = []): string {
  return withoutBreaksOfWidth(withWholeHeadings(text, blocks))
}

function withWholeHeadings(text: string, blocks: readonly Block[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end, role } of blocks) {
    if (role !== 'heading' || end - start > longestHeading) continue
    pieces.push(text.slice(from, start), text.slice(start, end).replaceAll('\n', ' '))
    from = end
  }
  return pieces.join('') + text.slice(from)
}
const longestHeading = 300

function withoutBreaksOfWidth(text: string): string {
  const lines = text.split('\n')
  const width = widthOf(lines)
  if (width === null) return text
  const breaks = lines.slice(0, -1).map((line, index) => breakAfter(line, lines[index + 1] ?? '', width))
  const told = breaks.filter((kind) => kind !== 'paragraph')
  const soft = told.filter((kind) => kind === 'soft').length
  if (soft < fewestBreaks || soft < told.length * mostOf) return text
  const firstBlank = lines.findIndex((line) => line.trim() === '')
  // A headline is broken where it looks well, and goes on in small letters.
  for (let index = 0; index < firstBlank; index++) if (goesOn(lines, index)) breaks[index] = 'soft'
  return lines
    .map((line, index) => line + (breaks[index] === 'soft' ? ' ' : index < breaks.length ? '\n' : ''))
    .join('')
}

function goesOn(lines: readonly string[], index: number): boolean {
  return /[\p{L}\d,]$/u.test(lines[index]?.trimEnd() ?? '') && /^\p{Ll}/u.test(lines[index + 1]?.trimStart() ?? '')
}

/** The margin of the text, or null where it has none. Addresses and a few lines that somebody let run on tell nothing. */
function widthOf(lines: readonly string[]): number | null {
  let [width, full, wide] = [0, 0, 0]
  for (const line of lines) {
    const { length } = line.trimEnd()
    if (length < shortestFull || !line.trim().includes(' ')) continue
    full++
    if (length > widestPage) wide++
    else width = Math.max(width, length)
  }
  return width === 0 || wide > full * mostWide ? null : width
}
const mostWide = 0.1

/** `soft`: the line was full; `hard`: it was not, though the next goes on; `paragraph`: it says nothing about that. */
function breakAfter(line: string, next: string, width: number): 'soft' | 'hard' | 'paragraph' {
  const [here, after] = [line.trimEnd(), next.trimStart()]
  if (here === '' || after === '' || here.length < shortestFull || here.length > widestPage || beginsItem.test(after))
    return 'paragraph'
  // Where words have no blanks between them, a line is filled letter by letter.
  const firstWord = unspaced.test(after) ? after.slice(0, 2) : (after.split(/\s/, 1)[0] ?? '')
  if (here.length + 1 + firstWord.length > width * tolerance) return 'soft'
  const goesOnHere = unspaced.test(after) ? !endsSentence.test(here) : /^\p{Ll}/u.test(after)
  return goesOnHere ? 'hard' : 'paragraph'
}

const unspaced = /^[\p{Script=Han}\p{Script=Lao}]/u
const endsSentence = /[。！？；：.!?;:）)」』”]$/u

/** Numbers, letters and marks with which an item of a list or a clause begins. */
const beginsItem =
  /^(?:[-–—•*·▪]\s|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s|(?:article|section|điều)\s)/iu
