import type { DocumentText } from '#documents'
import { builtInDirectory, type Directory } from '../directory/index.ts'
import type { Language, PassageWords } from '../languages/language.ts'
import type { Page, Passage, PassageRole } from '../page.ts'
import type { Warning } from '../proposal.ts'
import { wordsIn } from '../words.ts'
import { extentOf, isNumbered, type Extent } from './article.ts'
import { clauseTracker, type Numbering } from './clauses.ts'
import { linesOf, trimmed, type Line } from './lines.ts'
import {
  isAddress,
  isDateline,
  isMenu,
  isNumberRow,
  isProse,
  isShortSentence,
  opensList,
  repetitionFinder,
  isBlankRow,
} from './roles.ts'
import { longestPassage, sentencesOf } from './sentences.ts'

/** The opening of a report that names place and agency: `HANOI (VNA) – `, `Moscow, SANA- `, `(QNO) - `. */
const opening =
  /^(?:\p{Lu}[\p{L}.]*(?:[ ,]{1,2}[\p{Lu}\d][\p{L}\d.]*){0,5}[ ,]{0,2})?(?:\([\p{Lu}\p{L}/ .]{2,30}\)|(?<!\p{L})\p{Lu}{2}[\p{Lu} ]*)\s?[–—-]{1,2}\s+(?=[\p{L}"“])|^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, \p{Lu}\p{L}{2,8} \d{1,2}\s?\. ?[–—-]{1,2}\s*(?=\p{Lu})|^\p{Lu}{3,}(?:, \p{L}+){0,2}, \p{L}{3,9}\.? \d{1,2} \(\p{Lu}{2,6}\)\s+(?=\p{L})/u
const longestOpening = 90
/** `… (10:26 18/07/2022)` at the end of a title. */
const dateAtEnd = /\s{0,3}\((?:\d{1,2}[:h]\d{2}[ ,|]{1,3})?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\)$/
const dateAtStart = /^\p{L}{2,12}:? (?:19|20)\d{2}-\d{2}-\d{2}(?=\s+\S)/u
const shortHeading = 90

interface Part extends Line {
  readonly role: PassageRole
}

/** Cuts the text of a document into passages, and says what was left out. */
export function pageOf(
  document: DocumentText,
  language: Language,
  directory: Directory = builtInDirectory,
): { page: Page; warnings: Warning[] } {
  const words = language.passages
  const lines = linesOf(document.text)
  const extent = extentOf(lines, document, words)
  const reader = lineReader(document, lines, extent, words)
  const numbering = clauseTracker(words)
  const passages: Passage[] = []
  const warnings: Warning[] = []
  lines.forEach((line, paragraph) => {
    const { parts, repeated } = reader(line, paragraph)
    if (repeated && isProse(line.text, words)) {
      warnings.push({ code: 'repeated-text', citation: { start: line.start, end: line.end, quote: line.text } })
    }
    const own = extent.form === 'report' ? undefined : numberingOf(parts, numbering)
    for (const part of parts) addPassages(passages, part, paragraph, own, document.text, words)
  })
  const left = leftOut(passages, lines[extent.end])
  if (left) warnings.push(left)
  const title = lines[extent.title]
  return {
    page: {
      text: document.text,
      language,
      directory,
      passages,
      words: passages.map(({ role, quote, start }) => (role === 'noise' ? [] : wordsIn(quote, start))),
      form: extent.form,
      title: title && withoutDate(title.text),
    },
    warnings,
  }
}

/** Says once, at its first line, that the page went on with other things that were not read. */
function leftOut(passages: readonly Passage[], first: Line | undefined): Warning | null {
  if (!first) return null
  const { start, end, text } = first
  const count = passages.filter((passage) => passage.start >= start).length
  return { code: 'noise-left-out', citation: { start, end, quote: text }, details: { passages: count } }
}

const withoutDate = (title: string): string => title.replace(dateAtEnd, '')

function numberingOf(parts: readonly Part[], numbering: (line: Line) => Numbering): Numbering | undefined {
  const first = parts[0]
  return first && first.role !== 'noise' && first.role !== 'title' && first.role !== 'signature'
    ? numbering(first)
    : undefined
}

function addPassages(
  passages: Passage[],
  part: Part,
  paragraph: number,
  numbering: Numbering | undefined,
  text: string,
  words: PassageWords,
): void {
  const whole = part.role !== 'sentence' && part.role !== 'item' && part.role !== 'noise'
  const role = numbering?.isHeading ? 'heading' : numbering?.isItem ? 'item' : part.role
  for (const piece of whole && part.text.length <= longestPassage ? [part] : sentencesOf(text, part, words)) {
    passages.push({
      index: passages.length,
      role,
      paragraph,
      start: piece.start,
      end: piece.end,
      quote: piece.text,
      ...(numbering?.clause === undefined ? {} : { clause: numbering.clause }),
      ...(numbering?.heading === undefined ? {} : { heading: numbering.heading }),
    })
  }
}

/** Tells the role of each line, in their order; one line may hold two parts, such as a dateline and a sentence. */
function lineReader(
  document: DocumentText,
  lines: readonly Line[],
  extent: Extent,
  words: PassageWords,
): (line: Line, index: number) => { parts: Part[]; repeated: boolean } {
  const wasSeen = repetitionFinder()
  const isBoilerplate = boilerplateFinder(document)
  const inSignatures = signatureFinder(lines, words)
  const inSignaturesOfReport = reportSignatures(extent, words)
  const title = document.text.slice(...extent.titleSpan)
  return (line, index) => {
    const repeated = wasSeen(line)
    const role = isBoilerplate(line)
      ? noiseOr(line, words)
      : index === extent.title
        ? 'title'
        : extent.form === 'report' && (repeated || title?.startsWith(line.text))
          ? 'noise'
          : extent.form === 'report'
            ? inSignaturesOfReport(line, index)
              ? 'signature'
              : roleInReport(line, index, extent, words)
            : inSignatures(line, index)
              ? 'signature'
              : roleInPaper(line, words)
    return { parts: partsOf(line, role, document.text, words), repeated }
  }
}

function noiseOr(line: Line, words: PassageWords): PassageRole {
  return isDateline(line.text, words) ? 'dateline' : 'noise'
}

function roleInReport(line: Line, index: number, extent: Extent, words: PassageWords): PassageRole {
  const { text } = line
  if (index >= extent.end || isAddress(text)) return 'noise'
  if (words.caption.test(text) && text.length < 250) return 'caption'
  if (isDateline(text, words)) return 'dateline'
  if (words.byline.test(text) && text.length < shortHeading) return 'byline'
  if (words.pageLine.test(text) && text.length < 200) return 'noise'
  if (isMenu(text)) return 'noise'
  if (isNumberRow(text) && index > extent.firstProse && index < extent.lastProse) return 'sentence'
  const isListed = index > extent.firstProse && index <= extent.lastProse && /^[-–•*▪]\s+\p{Ll}/u.test(text)
  if (isListed) return 'item'
  if (isProse(text, words)) return 'sentence'
  if (extent.lastProse < 0) return /[.!?…。]$/.test(text) ? 'sentence' : 'heading'
  if (index < extent.firstProse)
    return index > extent.title && extent.title >= 0 && text.length > 60 ? 'heading' : 'noise'
  if (/^[-–•*▪■□○●◆◇]\s|^\d{1,2}[.)]\s/.test(text)) return 'item'
  // The last sentence may be short: *Two interpreters accompanied the group.*
  if (index === extent.lastProse + 1 && isShortSentence(text)) return 'sentence'
  if (index > extent.lastProse) return 'noise'
  return /[.!?…。]["”’)]?$/.test(text) || opensList(text) ? 'sentence' : 'heading'
}

function roleInPaper(line: Line, words: PassageWords): PassageRole {
  const { text } = line
  if (isAddress(text) || (words.pageLine.test(text) && text.length < 200)) return 'noise'
  if (tableRow.test(text) || isBlankRow(text)) return 'sentence'
  if (isDateline(text, words) && !words.closing.test(text)) return 'dateline'
  if (inlineNumbers.test(text)) return 'heading'
  return isProse(text, words) || /[.;:,!?。；：，、！？]$/.test(text) ? 'sentence' : 'heading'
}
/** `federation | 500 stickers | done`: a row of a list of actions. */
const tableRow = /\S ?\| ?\S.*\S ?\| ?\S|\S \/ \S.{0,200}\S \/ \S/

/** A list of contents in one line: `Agenda: 1. … 2. … 3. …`. */
const inlineNumbers = /\b1\. (?:(?!\b[12]\. ).){1,120}\b2\. (?:(?!\b[23]\. ).){1,120}\b3\. /

/** Splits off what opens a report and dates that cling to a title. */
function partsOf(line: Line, role: PassageRole, text: string, words: PassageWords): Part[] {
  const split = (at: number, first: PassageRole, second: PassageRole): Part[] => {
    const [left, right] = [trimmed(text, line.start, line.start + at), trimmed(text, line.start + at, line.end)]
    return [...(left ? [{ ...left, role: first }] : []), ...(right ? [{ ...right, role: second }] : [])]
  }
  if (role === 'title' || role === 'heading') {
    const end = dateAtEnd.exec(line.text)
    if (end) return split(end.index, role, 'dateline')
  }
  if (role === 'signature') return columnsOf(line, text)
  const start = dateAtStart.exec(line.text)
  if (start && role !== 'noise') return split(start[0].length, 'dateline', role === 'dateline' ? 'caption' : role)
  if (role === 'sentence') {
    const opened = (words.opening ?? opening).exec(line.text.slice(0, longestOpening))
    if (opened) return split(opened[0].length, 'dateline', 'sentence')
  }
  return [{ ...line, role }]
}

/** Two parties sign side by side: each column is a part of its own. */
function columnsOf(line: Line, text: string): Part[] {
  const parts: Part[] = []
  let from = line.start
  for (const gap of line.text.matchAll(/\t+|\s{3,}/g)) {
    const part = trimmed(text, from, line.start + gap.index)
    if (part) parts.push({ ...part, role: 'signature' })
    from = line.start + gap.index + gap[0].length
  }
  const last = trimmed(text, from, line.end)
  return last ? [...parts, { ...last, role: 'signature' }] : parts
}

/** Once the parties sign, and behind the sentence that says where, what follows is names and posts. */
function signatureFinder(lines: readonly Line[], words: PassageWords): (line: Line, index: number) => boolean {
  const columns = lines.findLastIndex(({ text }) => !twoColumns.test(text)) + 1
  // *For the years 2023 to 2027* in the title is no signature: the parties sign below the clauses.
  const firstClause = lines.findIndex((line) => isNumbered(line, words))
  let [begun, closed] = [false, false]
  return ({ text }, index) => {
    const closes = words.closing.test(text)
    if (!begun)
      begun =
        index > firstClause &&
        !closes &&
        ((closed && endsOpen.test(text)) ||
          index >= columns ||
          words.signed.test(text) ||
          (words.signatures.test(text) && !/:\s*\S|[.;]$/.test(text)))
    closed ||= closes
    return begun && text.length < 200
  }
}
/**
 * An office's own notice or report ends with who signed it: a line in capitals that says for whom, and few lines behind it.
 */
function reportSignatures({ lastProse, end }: Extent, words: PassageWords): (line: Line, index: number) => boolean {
  let begun = Infinity
  return ({ text }, index) => {
    if (index <= lastProse || index >= end) return false
    const opens = words.signedBelow ?? (isInCapitals(text) ? words.signatures : words.signedFor)
    if (opens?.test(text) === true) begun = Math.min(begun, index)
    return index >= begun && index - begun < linesSigned && text.length < shortHeading
  }
}
const linesSigned = 6
const isInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** A name or a post has no stop, and does not go on from the line before. */
const endsOpen = /^[\p{Lu}\p{Lo}(（].*[\p{L})）]$/u
/** Two short entries side by side, as where two parties sign. */
const twoColumns = /^["“'‘(]?[\p{Lu}\p{Lo}].{2,60}(?: {3,}|\t+)["“'‘(]?[\p{Lu}\p{Lo}].{2,60}$/u

/** What the document's own format marks as belonging to the page and not to the article. */
function boilerplateFinder(document: DocumentText): (line: Line) => boolean {
  const blocks = document.blocks.filter((block) => block.role === 'boilerplate')
  let next = 0
  return (line) => {
    while (next < blocks.length && (blocks[next]?.end ?? 0) <= line.start) next++
    const block = blocks[next]
    return block !== undefined && block.start <= line.start && line.end <= block.end
  }
}
