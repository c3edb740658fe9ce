import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { situationSchema } from '../duties/situation/situation.ts'
import { run } from './run.ts'
import { testSurroundings } from './test-surroundings.ts'

const root = join(import.meta.dirname, '../..')

export interface Page {
  readonly path: string
  /** As it stands in the folder. */
  readonly present: string
  /** As it has to be. */
  readonly current: string
}

/** The cases that the page about situations tells. */
export const situationFiles = (): string[] =>
  globSync('docs/situations/*.json', { cwd: root })
    .toSorted()
    .map((file) => join(root, file))

/** The pages about situations that follow from the code: the JSON Schema, and what Comity answers to the ten cases. */
export async function situationPages(): Promise<Page[]> {
  const schema = `${JSON.stringify(situationSchema(), null, 2)}\n`
  const [schemaPath, pagePath] = [join(root, 'docs/situation.schema.json'), join(root, 'docs/situations.md')]
  const page = readFileSync(pagePath, 'utf8')
  return [
    { path: schemaPath, present: readFileSync(schemaPath, 'utf8'), current: schema },
    { path: pagePath, present: page, current: await withAnswers(page) },
  ]
}

const shown = /```console\n\$ comity ([^\n]*)\n[^`]*```/g

async function withAnswers(page: string): Promise<string> {
  const answers = new Map<string, string>()
  for (const [, command = ''] of page.matchAll(shown)) answers.set(command, await answerTo(command))
  return page.replace(
    shown,
    (_, command: string) => `\`\`\`console\n$ comity ${command}\n${answers.get(command)}\`\`\``,
  )
}

async function answerTo(command: string): Promise<string> {
  const { surroundings, printed } = testSurroundings()
  const words = command.split(' ').map((word) => (word.startsWith('docs/') ? join(root, word) : word))
  await run([...words, '--language', 'en'], surroundings)
  return printed.errors + printed.output
}
