import { readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import type { Row } from './row.ts'

/**
 * Runs the measurements, each in a process of its own so that none warms or burdens another, and writes their table.
 * `npm run bench` runs all; `npm run bench -- reading search` runs those named and leaves the table alone.
 */
const helpers = ['run.ts', 'row.ts']
const modules = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !helpers.includes(file) && !file.startsWith('support-'))
  .map((file) => basename(file, '.ts'))
  .toSorted()

const chosen = process.argv.slice(2)
const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })

function measure(name: string): Row[] {
  console.error(`▸ ${name}`)
  const code = `const { run } = await import(${JSON.stringify(join(import.meta.dirname, `${name}.ts`))}); process.stdout.write('\\n' + JSON.stringify(await run()))`
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--expose-gc',
      '--max-old-space-size=8192',
      '--input-type=module-typescript',
      '-e',
      code,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      cwd: join(import.meta.dirname, '..'),
    },
  )
  if (status !== 0) throw new Error(`The measurement ${name} failed with ${String(status)}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as Row[]
}

const cells = (row: Row): string[] => [
  row.name,
  `${number.format(row.value)} ${row.unit}`,
  row.baseline ? `${row.baseline.name}: ${number.format(row.baseline.value)} ${row.unit}` : '',
  row.ratio === undefined ? '' : number.format(row.ratio),
  row.aim ?? '',
]

function table(rows: readonly Row[]): string {
  const head = ['what', 'measured', 'baseline in the same run', 'ratio', 'aim']
  return [head, head.map(() => '---'), ...rows.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const rows = (chosen.length > 0 ? chosen : modules).flatMap(measure)
console.log(table(rows))
if (chosen.length === 0) {
  const text = `# Measured figures

Made by \`npm run bench\` on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node.js ${process.versions.node}.
Machines differ and this one was shared: compare the ratios, not the single figures.

${table(rows)}
`
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text)
}
