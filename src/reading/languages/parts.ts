import { linesOf, type Line } from '../passages/lines.ts'
import { languageOfLine } from './line-language.ts'

/** A part of a text that is in one language. */
export interface LanguagePart {
  /** BCP 47. */
  readonly code: string
  /** The text with what belongs to other parts blanked out, so that every offset stays that of the text. */
  readonly text: string
  readonly lines: readonly Line[]
}

/** Shorter lines are headings, menus, names: they go with the part that they stand in. */
const shortestTold = 60
/** A quotation or a notice in another language is no part; a part is some lines of prose, and this share of them. */
const fewestLines = 3
const leastShare = 0.15

/**
 * The parts of a text by language, the one in `main` first; most texts are one part. A line whose language cannot be told
 * belongs to the part of the line before it.
 */
export function partsByLanguage(text: string, main: string): LanguagePart[] {
  const lines = linesOf(text)
  const told = lines.map((line) =>
    line.text.length >= shortestFor(line.text) ? languageOfLine(line.text, main) : undefined,
  )
  const counts = new Map<string, number>()
  for (const code of told) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  const prose = told.filter((code) => code !== undefined).length
  const others = [...counts.keys()].filter((code) => code !== main && isPart(counts.get(code) ?? 0, prose))
  if (others.length === 0) return [{ code: main, text, lines }]
  const parts = new Map<string, Line[]>([main, ...others].map((code) => [code, []]))
  let current = main
  lines.forEach((line, index) => {
    const code = told[index]
    if (code !== undefined && parts.has(code)) current = code
    parts.get(current)?.push(line)
  })
  return [...parts].map(([code, own]) => ({ code, text: only(text, own), lines: own }))
}

const isPart = (lines: number, prose: number): boolean => lines >= fewestLines && lines / prose >= leastShare

/** A line says as much in fewer letters where the script is dense. */
const shortestFor = (text: string): number => (dense.test(text) ? shortestTold / 3 : shortestTold)
const dense = /[\p{Script=Han}\p{Script=Hangul}]/u

/** The text in which every letter outside of the lines is a blank. */
function only(text: string, lines: readonly Line[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of lines) {
    pieces.push(text.slice(from, start).replace(/[^\n\r]/g, ' '), text.slice(start, end))
    from = end
  }
  return pieces.join('') + text.slice(from).replace(/[^\n\r]/g, ' ')
}
