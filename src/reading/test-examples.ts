import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparedKinds, compareReading, f1, type ComparedKind, type ExpectedReading, type Tally } from './accuracy.ts'
import { read } from './read.ts'

/** Our own examples, one folder per language (`NAME.txt`, `NAME.json`), with the floors that the language must hold. */
export const ownExamples = join(import.meta.dirname, 'examples')
const floorsFile = 'floors.json'

/** One document that was read and compared. */
export interface ReadExample {
  readonly name: string
  readonly tallies: Record<ComparedKind, Tally>
  /** Whether every quote is what stands at its place in the text. */
  readonly quotesHold: boolean
}

export const languagesIn = (folder: string): string[] => readdirSync(folder).sort()

/** Reads all examples of a language and compares each with what is expected of it. */
export function readExamples(folder: string, language: string): ReadExample[] {
  return readdirSync(join(folder, language))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readExample(join(folder, language, file), file, language))
}

function readExample(path: string, name: string, language: string): ReadExample {
  const text = readFileSync(path, 'utf8')
  const expected = JSON.parse(readFileSync(path.replace(/\.txt$/, '.json'), 'utf8')) as ExpectedReading
  const reading = read({ text, mediaType: 'text/plain', blocks: [], cautions: [] })
  const quotes = [
    ...reading.proposals.flatMap(({ citations }) => citations),
    ...reading.warnings.map(({ citation }) => citation),
  ]
  const quotesHold = quotes.every(({ start, end, quote }) => text.slice(start, end) === quote)
  return { name, tallies: compareReading(text, reading, expected, language), quotesHold }
}

/** All examples of one language together: what was missed and found in vain carries the name of its example. */
export function tallyOf(examples: readonly ReadExample[], kind: ComparedKind): Tally {
  return {
    hit: examples.reduce((sum, { tallies }) => sum + tallies[kind].hit, 0),
    missed: examples.flatMap(({ name, tallies }) => tallies[kind].missed.map((what) => `${name}: ${what}`)),
    extra: examples.flatMap(({ name, tallies }) => tallies[kind].extra.map((what) => `${name}: ${what}`)),
  }
}

/** F1 by kind, between 0 and 1. */
export function figuresOf(examples: readonly ReadExample[]): Record<ComparedKind, number> {
  return Object.fromEntries(comparedKinds.map((kind) => [kind, f1(tallyOf(examples, kind))])) as Record<
    ComparedKind,
    number
  >
}

/** What each kind must reach in a language, or null where no floors have been set yet. */
export function floorsOf(language: string): Record<ComparedKind, number> | null {
  const path = floorsPath(language)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<ComparedKind, number>) : null
}

export const floorsPath = (language: string): string => join(ownExamples, language, floorsFile)
