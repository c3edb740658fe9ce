import { lineOfText, type LineOfText } from '#reading/grammars'
import type { Clause } from './clause.ts'

export interface SplitText {
  /** What stands above everything, where it is a line of its own. */
  readonly title?: string
  readonly clauses: readonly Clause[]
}

interface Draft {
  readonly role: Clause['role']
  readonly number?: string
  readonly heading: string
  readonly lines: string[]
}

const longestTitle = 200
/** As long as a kind of record lets a heading be. */
const longestHeading = 300

/**
 * Cuts a pasted or imported text into its clauses by the headings of its language (`Điều 3`, `제3조`, `第三条`); where
 * it has none, by bare numbers (`3. Costs`). What stands before the first is the preamble, and nothing is lost: all words
 * are in some clause or in the title.
 */
export function splitText(text: string, language: string): SplitText {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => ({ line: line.trim(), told: lineOfText(line, language) }))
    .filter(({ line }) => line !== '')
  const byArticles = lines.some(({ told }) => told.kind === 'clause')
  const [first, ...rest] = lines
  const hasTitle =
    rest.length > 0 &&
    first?.told.kind === 'text' &&
    first.line.length <= longestTitle &&
    !/[.;。:：]$/.test(first.line)
  const drafts: Draft[] = [{ role: 'preamble', heading: '', lines: [] }]
  for (const { line, told } of hasTitle ? rest : lines) {
    const next = draftFrom(told, line, byArticles, drafts.at(-1))
    if (next) drafts.push(next)
    else drafts.at(-1)?.lines.push(line)
  }
  const clauses = drafts.filter(({ heading, lines: own }) => heading !== '' || own.length > 0).flatMap(clausesFrom)
  return { ...(hasTitle ? { title: first.line } : {}), clauses }
}

/** The clause that a line begins, if it begins one. Nothing but an annex follows the signatures. */
function draftFrom(told: LineOfText, line: string, byArticles: boolean, open: Draft | undefined): Draft | null {
  if (told.kind === 'annex') {
    return { role: 'annex', ...(told.number === '' ? {} : { number: told.number }), heading: told.heading, lines: [] }
  }
  if (told.kind === 'text' || open?.role === 'signatures' || open?.role === 'annex') return null
  if (told.kind === 'signatures') return { role: 'signatures', heading: '', lines: [line] }
  if (told.kind === 'numbered' && byArticles) return null
  // A sentence behind the number is the clause itself and no heading of it.
  return isHeading(told.heading)
    ? { role: 'clause', number: told.number, heading: told.heading, lines: [] }
    : { role: 'clause', number: told.number, heading: '', lines: [told.heading] }
}

const isHeading = (text: string): boolean => text.length <= longestHeading / 3 && !/[.;。；]$/.test(text)

/** A clause has words: one that is only a heading has the heading for them. What is too long goes on in a next one. */
function clausesFrom({ role, number, heading, lines }: Draft): Clause[] {
  const text = lines.length > 0 ? lines.join('\n') : heading
  const begun = { role, ...(number === undefined ? {} : { number }) }
  const headed = heading === '' || lines.length === 0 ? begun : { ...begun, heading: heading.slice(0, longestHeading) }
  const parts = text.match(pieces) ?? []
  return parts.map((part, index) => ({ ...(index === 0 ? headed : begun), text: part.trim() || '–' }))
}
const pieces = /[^]{1,20000}/g
