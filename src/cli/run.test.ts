import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { interfaceLanguages } from '#messages'
import { commands } from './commands/index.ts'
import { run } from './run.ts'
import { testSurroundings } from './test-surroundings.ts'

let folder: string
let report: string
let broken: string
let founded: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comity-cli-'))
  report = join(folder, 'report.txt')
  broken = join(folder, 'broken.bin')
  founded = join(folder, 'founded.txt')
  await writeFile(
    founded,
    'Unions meet\n\nOn 4 May 2025 the Hanoi Federation of Labour met the Busan Workers Union for talks in Hanoi. The Hanoi Federation of Labour was founded in May 1946.\n',
  )
  await writeFile(
    report,
    'Unions meet\n\nOn 4 May 2025 the Hanoi Federation of Labour met the Busan Workers Union in Hanoi.\n',
  )
  await writeFile(
    broken,
    Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256),
  )
})
after(() => rm(folder, { recursive: true, force: true }))

const outcomeOf = async (...given: string[]) => {
  const { surroundings, printed } = testSurroundings()
  const code = await run(given, surroundings)
  return { code, ...printed }
}

describe('comity read --json', () => {
  it('prints one line for each file, in the order given, also for one that cannot be read', async () => {
    const { code, output, errors } = await outcomeOf('read', '--json', report, broken, 'missing.txt', report)
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: { code: string }; proposals: unknown[] })
    assert.deepEqual(
      lines.map((line) => line.error?.code),
      [undefined, 'document-format-unknown', 'file-not-found', undefined],
    )
    assert.deepEqual(lines[1]?.proposals, [])
    assert.equal(errors, '')
    assert.equal(code, 1, 'the exit code says that something was not read')
  })

  it('cites exactly what stands in the file as it was given', async () => {
    const { output, code } = await outcomeOf('read', report, '--json')
    const { proposals } = JSON.parse(output) as {
      proposals: { citations: { start: number; end: number; quote: string }[] }[]
    }
    const text = 'Unions meet\n\nOn 4 May 2025 the Hanoi Federation of Labour met the Busan Workers Union in Hanoi.\n'
    assert.equal(code, 0)
    assert.ok(proposals.length > 0)
    for (const { citations } of proposals) {
      for (const { start, end, quote } of citations) assert.equal(text.slice(start, end), quote)
    }
  })
})

describe('comity read', () => {
  it('prints a page without any command to the terminal, whatever the file says', async () => {
    const hostile = join(folder, 'hostile.txt')
    await writeFile(
      hostile,
      'The \u001B[31mHanoi Federation of Labour\u001B[0m met \u202Eevil\u202C guests on 4 May 2025.\n',
    )
    const { output, code } = await outcomeOf('read', hostile)
    assert.equal(code, 0)
    assert.ok(!/\p{Cc}|\p{Bidi_C}/u.test(output.replaceAll('\n', '')))
  })

  it('keeps to the width of the page', async () => {
    const { output } = await outcomeOf('read', report)
    assert.ok(output.split('\n').every((line) => line.length <= 80))
    assert.match(output, /Hanoi Federation of Labour/)
  })
})

describe('comity read --explain', () => {
  it('tells the rule and the words of each field, and what was left out', async () => {
    const { output, code } = await outcomeOf('read', '--explain', founded)
    assert.equal(code, 0)
    const unwrapped = output.replace(/\s+/g, ' ')
    assert.match(unwrapped, /\[events: word for an event near a date\]/)
    assert.match(unwrapped, /When: May 4, 2025 \(meant by: “4 May 2025”\)/)
    assert.match(unwrapped, /What the reader left out.*\[events: date of something else\] .*“May 1946”/)
    assert.ok(output.split('\n').every((line) => line.length <= 80))
  })

  it('says it in the language of the person', async () => {
    const { output } = await outcomeOf('read', '--explain', founded, '--language', 'vi')
    assert.match(output, /Những gì bị bỏ qua, và lý do/)
  })

  it('adds to the JSON and changes nothing else in it', async () => {
    const plain = JSON.parse((await outcomeOf('read', '--json', founded)).output) as ExplainedLine
    const { explanation, ...rest } = JSON.parse(
      (await outcomeOf('read', '--json', '--explain', founded)).output,
    ) as ExplainedLine
    assert.ok(explanation && explanation.left.length > 0)
    assert.ok(rest.proposals.every((proposal) => proposal.explanation))
    for (const proposal of rest.proposals) delete proposal.explanation
    assert.deepEqual(rest, plain)
  })
})

interface ExplainedLine {
  proposals: { explanation?: unknown }[]
  explanation?: { left: unknown[] }
}

describe('a command that is not written rightly', () => {
  it('says what is wrong and ends with 2', async () => {
    const wrong = [
      ['raed'],
      ['read'],
      ['read', '--loud', report],
      ['due', '--as-of'],
      ['help', 'raed'],
      ['user', 'delete'],
    ]
    for (const given of wrong) {
      const { code, errors, output } = await outcomeOf(...given)
      assert.equal(code, 2, given.join(' '))
      assert.ok(errors.length > 20, given.join(' '))
      assert.equal(output, '')
    }
  })

  it('says so in the language that was asked for, or that of the system', async () => {
    assert.match((await outcomeOf('raed', '--language', 'vi')).errors, /Không có lệnh/)
    const { surroundings, printed } = testSurroundings({ environment: { LANG: 'vi_VN.UTF-8' } })
    await run(['raed'], surroundings)
    assert.match(printed.errors, /Không có lệnh/)
  })

  it('tells a program the code', async () => {
    const { errors } = await outcomeOf('read', '--loud', '--json', report)
    assert.equal((JSON.parse(errors) as { code: string }).code, 'option-unknown')
  })
})

describe('help', () => {
  it('tells of every command, and of each how it is used', async () => {
    const { output, code } = await outcomeOf('help')
    assert.equal(code, 0)
    for (const { name, usage } of commands) {
      assert.ok(output.includes(`${name} `) || output.includes(usage), name)
      for (const language of interfaceLanguages) {
        const own = await outcomeOf(name, '--help', '--language', language)
        assert.equal(own.code, 0)
        assert.ok(own.output.startsWith(`comity ${usage}`))
      }
    }
  })
})
