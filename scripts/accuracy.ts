import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { comparedKinds, type ComparedKind } from '../src/reading/accuracy.ts'
import {
  figuresOf,
  floorsOf,
  floorsPath,
  languagesIn,
  ownExamples,
  readExamples,
  tallyOf,
} from '../src/reading/test-examples.ts'

const help = `npm run accuracy -- [--details] [--keep] [--only LANGUAGE] [FOLDER]

Reads the examples (src/reading/examples, or a folder of the same shape) and prints F1 by language and kind.
  --details   what was missed and what was found in vain
  --keep      keeps the figures as the floors below which the tests fail`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    details: { type: 'boolean' },
    keep: { type: 'boolean' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
})
if (values.help) console.log(help)
else printAll(positionals[0] ?? ownExamples)

function printAll(folder: string): void {
  console.log(['language', 'examples', ...comparedKinds].join('\t'))
  for (const language of languagesIn(folder)) if (!values.only || values.only === language) print(folder, language)
}

function print(folder: string, language: string): void {
  const examples = readExamples(folder, language)
  const figures = figuresOf(examples)
  console.log([language, examples.length, ...comparedKinds.map((kind) => percent(figures[kind]))].join('\t'))
  const wrong = examples.filter(({ quotesHold }) => !quotesHold)
  if (wrong.length > 0) console.log(`  quotes that are not the text: ${wrong.map(({ name }) => name).join(', ')}`)
  if (values.details) for (const kind of comparedKinds) printDetails(kind, tallyOf(examples, kind))
  if (values.keep && folder === ownExamples) keep(language, figures)
}

function printDetails(kind: ComparedKind, { hit, missed, extra }: ReturnType<typeof tallyOf>): void {
  console.log(`  ${kind}: ${hit} found`)
  for (const what of missed) console.log(`    − ${what}`)
  for (const what of extra) console.log(`    + ${what}`)
}

/** Cut off, not rounded: the floor must be below the figure. */
function keep(language: string, figures: Record<ComparedKind, number>): void {
  const before = floorsOf(language)
  const floors = Object.fromEntries(comparedKinds.map((kind) => [kind, Math.floor(figures[kind] * 1000) / 1000]))
  const fallen = comparedKinds.filter((kind) => before && (floors[kind] ?? 0) < before[kind])
  if (fallen.length > 0) console.log(`  lower than before, not kept: ${fallen.join(', ')}`)
  else writeFileSync(floorsPath(language), `${JSON.stringify(floors, null, 2)}\n`)
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
