import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Expectation } from '../duties/situation/expectation.ts'
import { readSituation } from '../duties/situation/read-situation.ts'
import { trySituation } from '../duties/situation/try-situation.ts'

const exampleFile = z.object({ about: z.string(), examples: z.array(z.unknown()) })

const duties = join(import.meta.dirname, '../duties')

/** Every case of the engine as a page that people read: what is so, on which day, what is expected, and why. */
export function casesPage(): string {
  const files = globSync('{rules,life,warnings}/*.examples.json', { cwd: duties }).toSorted()
  const parts = files.map((file) => {
    const { about, examples } = exampleFile.parse(JSON.parse(readFileSync(join(duties, file), 'utf8')))
    return { about, file, rows: examples.map((example) => rowOf(JSON.stringify(example))) }
  })
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0)
  const table = ['| situation | day | expected |', '|---|---|---|']
  return [
    '# The cases of the engine',
    '',
    `${count} cases that Comity answers as they expect; the tests run each. A case is a situation as [situations.md](situations.md)`,
    'explains it, and stands in the file that is named, beside the rule that it shows. This page is written by',
    '`node bin/run.js scripts/write-situation-docs.ts`; the tests hold what it tells to the cases. Words in italics are the codes of',
    'reasons; `?` marks what a person is asked, `!` what a person is warned of.',
    ...parts.flatMap(({ about, file, rows }) => [
      '',
      `## ${about}`,
      '',
      `\`src/duties/${file}\``,
      '',
      ...table,
      ...rows,
    ]),
    '',
  ].join('\n')
}

function rowOf(text: string): string {
  const given = readSituation(text)
  const { name, asOf = '', expect = {}, expectTexts = {}, questions = [], warnings = [] } = given
  const turns = new Map(trySituation(given, asOf).duties.map(({ key, told }) => [key, told.turn]))
  const expected = [
    ...Object.entries(expectTexts).map(([title, { stage }]) => [`“${title}”`, stage].filter(Boolean).join(': ')),
    ...Object.entries(expect).map(([duty, expectation]) => lineOf(duty, expectation, turns.get(duty) ?? null)),
    ...questions.map((question) => `? ${question}`),
    ...warnings.map((warning) => `! ${warning}`),
  ]
  const cells = [name, asOf, expected.length === 0 ? 'nothing is due' : expected.join('<br>')]
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
}

/** What the case says of one duty; whose turn it is, the engine adds. */
function lineOf(duty: string, expectation: Expectation, turn: string | null): string {
  const { state, due, done, owed, because = [] } = { ...nothingSaid, ...expectation }
  const facts = [
    `**${state}**`,
    ...(turn === null ? [] : [`turn of ${turn}`]),
    ...(due === undefined ? [] : [due === null ? 'no last day' : `by ${due}`]),
    ...(done === undefined ? [] : [owed === undefined ? `done ${done}` : `done ${done} of ${owed}`]),
  ]
  const why = because.length === 0 ? '' : ` *${because.join(', ')}*`
  return `${duty}: ${facts.join(', ')}${why}`
}

const nothingSaid: Partial<
  Pick<Required<Extract<Expectation, { due?: unknown }>>, 'due' | 'done' | 'owed' | 'because'>
> = {}

export const casesPath = join(import.meta.dirname, '../../docs/cases.md')

/** The lines of a page that tell a case. */
export const casesIn = (page: string): string[] =>
  page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| situation |'))
