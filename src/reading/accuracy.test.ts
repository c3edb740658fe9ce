import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { comparedKinds, compareReading, f1, type ComparedKind, type ExpectedReading, type Tally } from './accuracy.ts'
import { read } from './read.ts'

const folder = join(import.meta.dirname, 'examples')

/** What each language must reach on its examples; a figure that rises may be raised here, none may be lowered. */
const floors: Readonly<Record<string, Readonly<Record<ComparedKind, number>>>> = {
  en: {
    organisations: 0.98,
    people: 0.98,
    posts: 0.95,
    events: 0.95,
    agreements: 0.95,
    commitments: 0.93,
    modality: 0.97,
    bound: 0.92,
    figures: 0.98,
    topics: 0.94,
    warnings: 0.9,
  },
}

function examplesOf(language: string): { name: string; tallies: Record<ComparedKind, Tally>; quotesHold: boolean }[] {
  return readdirSync(join(folder, language))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, language, file), 'utf8')
      const path = join(folder, language, file.replace(/\.txt$/, '.json'))
      const expected = JSON.parse(readFileSync(path, 'utf8')) as ExpectedReading
      const reading = read({ text, mediaType: 'text/plain', blocks: [], cautions: [] })
      const quotes = [
        ...reading.proposals.flatMap(({ citations }) => citations),
        ...reading.warnings.map(({ citation }) => citation),
      ]
      const quotesHold = quotes.every(({ start, end, quote }) => text.slice(start, end) === quote)
      return { name: file, tallies: compareReading(text, reading, expected), quotesHold }
    })
}

for (const language of readdirSync(folder)) {
  describe(`reading the examples in ${language}`, () => {
    const examples = examplesOf(language)
    for (const kind of comparedKinds) {
      it(`finds ${kind} as well as before`, () => {
        const all = {
          hit: examples.reduce((sum, { tallies }) => sum + tallies[kind].hit, 0),
          missed: examples.flatMap(({ name, tallies }) => tallies[kind].missed.map((what) => `${name}: ${what}`)),
          extra: examples.flatMap(({ name, tallies }) => tallies[kind].extra.map((what) => `${name}: ${what}`)),
        }
        const least = floors[language]?.[kind] ?? 1
        const reached = f1(all)
        const lost = `${reached.toFixed(3)} of ${least}\nmissed\n  ${all.missed.join('\n  ')}\nextra\n  ${all.extra.join('\n  ')}`
        assert.ok(reached >= least, lost)
      })
    }
    for (const { name, quotesHold } of examples) {
      it(`quotes ${name} letter by letter`, () => assert.ok(quotesHold))
    }
  })
}
