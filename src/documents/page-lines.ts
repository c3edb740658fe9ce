import type { Part } from './blocks.ts'

/** A run of letters on a PDF page; `x` and `y` of its beginning count from the lower left corner, in points. */
export interface PageItem {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
}

/** One line of a page. */
export interface PageLine {
  readonly text: string
  readonly y: number
  readonly fontSize: number
}

/**
 * The lines of a page in the order in which a person reads them. Programs write a page in reading order, column by
 * column, but for pieces that they add later (running heads, forms): a run of lines that stands wholly above others
 * is moved there, all else keeps its order.
 */
export function linesInOrder(items: readonly PageItem[]): PageLine[] {
  const ordered: PageLine[][] = []
  for (const run of runsOf(linesOf(items))) {
    let at = ordered.length
    while (at > 0 && isAbove(run, ordered[at - 1] ?? [])) at--
    ordered.splice(at, 0, run)
  }
  return ordered.flat()
}

interface OpenLine {
  text: string
  y: number
  fontSize: number
  end: number
  /** A space was drawn, or put by the library for a gap; how wide the gap is says what it means. */
  spaced: boolean
}

/** Joins the items that follow each other on one base line. Raised letters (the “st” of “1st”) stay in their line. */
function linesOf(items: readonly PageItem[]): PageLine[] {
  const lines: OpenLine[] = []
  for (const item of items) {
    const line = lines.at(-1)
    if (item.str.trim() === '') {
      if (line) line.spaced = true
    } else if (line && isOnLine(item, line)) extendLine(line, item)
    else lines.push({ text: item.str, y: item.y, fontSize: item.fontSize, end: item.x + item.width, spaced: false })
  }
  return lines.map(({ text, y, fontSize }) => ({ text: text.trim(), y, fontSize }))
}

function isOnLine(item: PageItem, line: OpenLine): boolean {
  const size = Math.max(item.fontSize, line.fontSize)
  return Math.abs(item.y - line.y) < size * 0.5 && item.x > line.end - size * 2
}

/** Many programs write no spaces but move on: a wide gap is the next cell of a table, a narrow one a space. */
function extendLine(line: OpenLine, item: PageItem): void {
  line.fontSize = Math.max(line.fontSize, item.fontSize)
  const gap = item.x - line.end
  const hasSpace = line.text.endsWith(' ') || item.str.startsWith(' ')
  const isWord = (line.spaced || gap > line.fontSize * 0.15) && !hasSpace
  const separator = gap > line.fontSize * 2 ? '\t' : isWord ? ' ' : ''
  line.text += separator + item.str
  line.end = item.x + item.width
  line.spaced = false
}

/** Lines that go down the page without jumping up. */
function runsOf(lines: readonly PageLine[]): PageLine[][] {
  const runs: PageLine[][] = []
  let last = -Infinity
  for (const line of lines) {
    if (line.y > last) runs.push([line])
    else runs.at(-1)?.push(line)
    last = line.y
  }
  return runs
}

const isAbove = (run: readonly PageLine[], other: readonly PageLine[]): boolean =>
  (run.at(-1)?.y ?? 0) > (other[0]?.y ?? Infinity)

/** A page's lines as paragraphs and headings; `commonSize` is the font size of most of the document. */
export function pageParts(lines: readonly PageLine[], page: number, commonSize: number): Part[] {
  const parts: Part[] = []
  let paragraph: PageLine[] = []
  const close = () => {
    const [first] = paragraph
    if (first)
      parts.push({
        text: paragraph.map(({ text }) => text).join('\n'),
        before: '\n\n',
        role: roleOf(first, commonSize),
        page,
      })
    paragraph = []
  }
  for (const line of lines) {
    const last = paragraph.at(-1)
    if (last && !continues(last, line)) close()
    paragraph.push(line)
  }
  close()
  return parts
}

/** The next line of a paragraph is in the same size and not further down than the lines of a paragraph are apart. */
function continues(last: PageLine, line: PageLine): boolean {
  const step = last.y - line.y
  return Math.abs(last.fontSize - line.fontSize) < 1 && step >= 0 && step <= last.fontSize * 1.8
}

const roleOf = (line: PageLine, commonSize: number): Part['role'] =>
  line.fontSize >= commonSize * 1.15 ? 'heading' : 'content'

/** The font size of most letters. */
export function commonFontSize(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>()
  for (const { fontSize, text } of lines) {
    const size = Math.round(fontSize)
    letters.set(size, (letters.get(size) ?? 0) + text.length)
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}

/** Running heads and page numbers: first and last parts that are the same, but for figures, on three pages or more. */
export function markRunningHeads(pages: readonly (readonly Part[])[]): Part[][] {
  const edges = pages.flatMap((parts) => [...new Set([pattern(parts[0]), pattern(parts.at(-1))])])
  const seen = new Map<string, number>()
  for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1)
  return pages.map((parts) =>
    parts.map((part, index) => {
      const isEdge = index === 0 || index === parts.length - 1
      const repeated = isEdge && part.text.length <= 200 && (seen.get(pattern(part)) ?? 0) >= 3
      return repeated ? { ...part, role: 'boilerplate' as const } : part
    }),
  )
}

const pattern = (part: Part | undefined): string => (part ? part.text.replace(/\d+/g, '#') : '')
