import type { DocumentText } from '#documents'
import type { PassageWords } from '../languages/language.ts'
import type { Page } from '../page.ts'
import { isAddress, isDateline, isMenu, isProse } from './roles.ts'
import type { Line } from './lines.ts'

/** Where the text that matters stands among the lines of a page. Indexes of lines; `end` is exclusive. */
export interface Extent {
  readonly title: number
  /** Offsets of the title in the text; empty where there is none. */
  readonly titleSpan: readonly [number, number]
  readonly firstProse: number
  readonly lastProse: number
  readonly end: number
  readonly form: Page['form']
}

const linesOfHead = 12
const fewestClauses = 3
const longestTitle = 300
const longestHeadline = 200
const fewestTitleWords = 3

/** Finds the title, the first paragraph, the end of the article, and what kind of paper it is. */
export function extentOf(lines: readonly Line[], document: DocumentText, words: PassageWords): Extent {
  const form = formOf(lines, words)
  const start = lines[0] && isAddress(lines[0].text) ? 1 : 0
  const found = lines.findIndex(
    (line, index) => index >= start && isProse(line.text, words) && !words.pageLine.test(line.text),
  )
  const firstProse = found < 0 ? lines.length : found
  const title = titleIndex(lines, start, firstProse, document, words)
  const end = form === 'report' ? endOfArticle(lines, firstProse, words) : lines.length
  const lastProse = lines.slice(0, end).findLastIndex(({ text }) => isProse(text, words))
  const { start: from, end: to } = lines[title] ?? { start: 0, end: 0 }
  return { title, titleSpan: [from, to], firstProse, lastProse, end, form }
}

/** A memorandum or minutes says so at its head and is built of numbered parts. */
function formOf(lines: readonly Line[], words: PassageWords): Page['form'] {
  const head = lines.slice(0, linesOfHead)
  const numbered = lines.filter((line) => isNumbered(line, words))
  const built = numbered.length >= fewestClauses
  if (head.some(({ text }) => words.minutes.test(text))) return built || lines.length < 60 ? 'minutes' : 'report'
  if (words.minutesLine && countOf(lines, words.minutesLine) >= fewestMinutesLines) return 'minutes'
  if (built && words.memorandumLine && countOf(lines, words.memorandumLine) >= fewestMemorandumLines)
    return 'memorandum'
  return built && head.some(({ text }) => text.length < longestTitle && words.memorandum.test(text))
    ? 'memorandum'
    : 'report'
}

/** Papers whose title does not say what they are show it: who was present and the chair, who signed and where. */
const countOf = (lines: readonly Line[], form: RegExp): number => lines.filter(({ text }) => form.test(text)).length
const fewestMinutesLines = 3
const fewestMemorandumLines = 2

/** *Article 3*, *2.1*, *4)*: a clause begins. */
export const isNumbered = ({ text }: Line, words: PassageWords): boolean =>
  /^\(?\d{1,2}(?:(?:\.\d{1,2}){1,3}[.)]?|[.)])\s/.test(text) || words.article.test(text)

/** The line after the address; without one, the last line of some length before the text begins. */
function titleIndex(
  lines: readonly Line[],
  start: number,
  firstProse: number,
  document: DocumentText,
  words: PassageWords,
): number {
  const named = document.title ? lines.findIndex(({ text }) => text === document.title) : -1
  if (named >= 0) return named
  const paper = lines.slice(start, linesOfHead).findIndex(({ text }) => isPaperTitle(text, words))
  if (start === 0 && paper >= 0) return paper
  const headed = headingIndex(lines.slice(0, firstProse + 1), document, words)
  if (headed >= 0) return headed
  if (start === 1 && (lines[1]?.text.length ?? longestTitle) < longestTitle) return 1
  for (let index = Math.min(firstProse, linesOfHead) - 1; index >= start; index--) {
    const text = lines[index]?.text ?? ''
    if (looksLikeTitle(text, words)) return index
  }
  // A long headline looks like prose, but for the stop that it lacks and the text that follows it.
  const first = lines[start]?.text ?? ''
  const isHeadline =
    firstProse === start && lines.length > start + 1 && first.length < longestHeadline && /[\p{L}\p{N})]$/u.test(first)
  return isHeadline && looksLikeTitle(first, words) ? start : -1
}

/** The first heading that the document's own format marks; before it one that is in the title which the format gives. */
function headingIndex(lines: readonly Line[], { blocks, title }: DocumentText, words: PassageWords): number {
  const starts = new Set(blocks.filter(({ role }) => role === 'heading').map(({ start }) => start))
  const isHeading = ({ start, text }: Line): boolean =>
    starts.has(start) && looksLikeTitle(text, words) && !words.article.test(text)
  const told = lines.findIndex((line) => isHeading(line) && title?.includes(line.text))
  return told >= 0 ? told : lines.findIndex(isHeading)
}

/** *Memorandum of Understanding between …* on a line of its own. */
function isPaperTitle(text: string, words: PassageWords): boolean {
  if (text.length >= longestTitle || /[.;:,]$/.test(text)) return false
  return (
    words.minutes.test(text) ||
    (words.memorandum.test(text) && text === text.toUpperCase()) ||
    words.memorandum.exec(text)?.index === 0
  )
}

function looksLikeTitle(text: string, words: PassageWords): boolean {
  if (
    /[.。;:,]$/.test(text) ||
    isMenu(text) ||
    words.pageLine.test(text) ||
    words.byline.test(text) ||
    words.caption.test(text)
  )
    return false
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < fewestTitleWords && !/[\p{Script=Han}\p{Script=Lao}]/u.test(text))
    return false
  return !isDateline(text, words) && text.length < longestTitle
}

/**
 * The line from which on the page shows other things. A box of related news in the middle ends where prose goes
 * on, so only a heading in the second half of the page's prose, or one with no longer paragraph after it, counts.
 */
function endOfArticle(lines: readonly Line[], firstProse: number, words: PassageWords): number {
  const last = lines.at(-1)?.end ?? 0
  for (let index = firstProse + 1; index < lines.length; index++) {
    const line = lines[index]
    if (line && words.endOfArticle.test(line.text) && line.start > last * earliestEnd) return index
  }
  return lines.length
}
const earliestEnd = 0.25
