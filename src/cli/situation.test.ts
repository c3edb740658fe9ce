import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { run } from './run.ts'
import { casesIn, casesPage, casesPath } from './test-duty-cases.ts'
import { situationFiles, situationPages } from './test-situation-docs.ts'
import { testSurroundings } from './test-surroundings.ts'

let folder: string
let report: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comity-situation-'))
  report = await file('report.json', {})
})
after(() => rm(folder, { recursive: true, force: true }))

const promises = { report: { by: 'North', to: ['South'], made: '2024-01-10', when: { once: '2025' } } }
async function file(name: string, given: object | string): Promise<string> {
  const path = join(folder, name)
  const text = typeof given === 'string' ? given : JSON.stringify({ name: 'A yearly report', promises, ...given })
  await writeFile(path, text)
  return path
}

/** There is no office here: a command that asked for one would fail. */
const outcomeOf = async (...given: string[]) => {
  const { surroundings, printed } = testSurroundings()
  const code = await run(['due', '--situation', ...given], surroundings)
  return { code, ...printed, text: printed.output.replace(/\s+/g, ' ') }
}

describe('comity due --situation', () => {
  it('answers a case without any office, for today', async () => {
    const { code, text } = await outcomeOf(report)
    assert.equal(code, 0)
    assert.match(
      text,
      /A yearly report What is due on January 15, 2026 \(1\) • report once Overdue · by December 31, 2025 · North → South /,
    )
  })

  it('looks from the day asked for, else from the one that the case names', async () => {
    assert.match((await outcomeOf(report, '--as-of', '2025-06')).text, /June 30, 2025.*Open/)
    const told = await file('told.json', { asOf: '2023-05-01' })
    assert.match((await outcomeOf(told)).text, /May 1, 2023.*Nothing is due/)
    assert.match((await outcomeOf(told, '--as-of', '2026-01-01')).text, /January 1, 2026.*Overdue/)
  })

  it('tells why, and in the language of the person', async () => {
    assert.match((await outcomeOf(report, '--explain')).text, /It was due by December 31, 2025, 15 days ago\./)
    assert.doesNotMatch((await outcomeOf(report)).text, /days ago/)
    assert.match((await outcomeOf(report, '--language', 'vi')).text, /Việc đến hạn tính đến .* Quá hạn/)
  })

  it('gives programs what the case itself could expect', async () => {
    const { output } = await outcomeOf(report, '--json', '--explain', '--as-of', '2026-02-01')
    const { asOf, duties, questions, explained } = JSON.parse(output) as Answer
    assert.deepEqual([asOf, Object.keys(duties), questions], ['2026-02-01', ['report once'], []])
    assert.equal(explained.duties['report once']?.length, 4)
    const { code, text } = await outcomeOf(await file('pasted.json', { asOf, expect: duties, questions }))
    assert.match(text, /as the situation expects/)
    assert.equal(code, 0)
  })

  it('tells where it is not as the case expects, and ends with 1', async () => {
    const expect = { 'report once': { state: 'met', due: '2025-12-31' }, 'report 2026': 'open' }
    const wrong = await file('wrong.json', { asOf: '2026-01-15', expect, questions: ['needs-cadence report'] })
    const { code, text } = await outcomeOf(wrong)
    assert.equal(code, 1)
    assert.match(text, /3 things are not as the situation expects/)
    assert.ok(text.includes('report once › state: expected "met", found "overdue"'))
    assert.ok(text.includes('report 2026: expected "open", found nothing'))
    assert.ok(text.includes('expected "needs-cadence report", found nothing'))
    assert.equal((await outcomeOf(wrong, '--as-of', '2026-01-16')).code, 0, 'of another day nothing is expected')
  })

  it('says what is wrong with a file, where, and what to do', async () => {
    const cases: [path: string, said: RegExp][] = [
      [join(folder, 'absent.json'), /There is no file/],
      [await file('text.json', 'North owes a report.'), /not JSON: look at line 1/],
      [await file('field.json', { promisses: {} }), /a field “promisses”.*Known here: .*promises/],
      [
        await file('day.json', { done: [{ promise: 'report', date: '2025-02-30' }] }),
        /“done › #1 › date” was not understood/,
      ],
      [await file('name.json', { done: [{ promise: 'raport', date: '2025' }] }), /stands “raport”.*Known here: report/],
    ]
    for (const [path, said] of cases) {
      const { code, errors, output } = await outcomeOf(path)
      assert.equal(code, 1, path)
      assert.match(errors.replace(/\s+/g, ' '), said)
      assert.equal(output, '')
    }
    assert.equal((await outcomeOf(report, '--as-of', 'tomorrow')).code, 1)
    const program = JSON.parse((await outcomeOf(await file('f.json', { x: 1 }), '--json')).errors) as { code: string }
    assert.equal(program.code, 'situation-field-unknown')
  })
})

interface Answer {
  readonly asOf: string
  readonly duties: Readonly<Record<string, object>>
  readonly questions: readonly string[]
  readonly explained: { readonly duties: Readonly<Record<string, readonly string[]>> }
}

describe('the page about situations', () => {
  it('shows what the code says; after a change: node bin/run.js scripts/write-situation-docs.ts', async () => {
    for (const { path, present, current } of await situationPages()) assert.equal(present, current, path)
  })

  it('tells ten cases, each with what is expected of it, and all is as expected', async () => {
    const [, page] = await situationPages()
    const files = situationFiles()
    assert.ok(files.length >= 10)
    for (const path of files) {
      assert.ok(page?.present.includes(`--situation docs/situations/${basename(path)}`), path)
      assert.ok('expect' in (JSON.parse(await readFile(path, 'utf8')) as object), path)
      assert.equal((await outcomeOf(path)).code, 0, path)
    }
  })

  it('lists the cases of the engine as they are; a new one is added when the page is written again', async () => {
    const present = new Set(casesIn(casesPage()))
    const listed = casesIn(await readFile(casesPath, 'utf8'))
    assert.ok(listed.length >= 300, String(listed.length))
    for (const line of listed) assert.ok(present.has(line), line)
  })

  it('explains every field, and its own short case holds', async () => {
    const [schema, page] = await situationPages()
    const told = page?.present ?? ''
    for (const field of fieldsIn(JSON.parse(schema?.current ?? '') as object)) {
      assert.ok(told.includes(`\`${field}\``) || told.includes(`"${field}"`), field)
    }
    const [, short = ''] = /```json\n([^`]*)```/.exec(told) ?? []
    assert.match((await outcomeOf(await file('short.json', short))).text, /course once Met/)
  })
})

/** All names of fields in a JSON Schema. */
function fieldsIn(schema: object): Set<string> {
  const found = new Set<string>()
  for (const [key, value] of Object.entries(schema) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue
    if (key === 'properties') for (const field of Object.keys(value)) found.add(field)
    for (const field of fieldsIn(value)) found.add(field)
  }
  return found
}
