import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { openTestOffice, type TestOffice } from '../app/test-office.ts'
import { own, partner, talksProposals, talksText } from '../app/test-report.ts'
import { run } from './run.ts'
import { testSurroundings } from './test-surroundings.ts'

let office: TestOffice
let folder: string
before(async () => {
  office = await openTestOffice()
  folder = await mkdtemp(join(tmpdir(), 'comity-cli-office-'))
  // What the reader will find in this text, whichever way it comes in.
  await office.report(talksText, talksProposals)
  await writeFile(join(folder, 'report.txt'), talksText)
})
after(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

const outcomeOf = async (...given: string[]) => {
  const open = async () => ({ app: office.app, close: async () => undefined })
  const { surroundings, printed } = testSurroundings({ openOffice: open })
  const code = await run(given, surroundings)
  return { code, ...printed, text: printed.output.replace(/\s+/g, ' ') }
}

describe('comity import', () => {
  it('waits for a person, unless told to accept what is sure; and names what it took for granted', async () => {
    const waiting = await outcomeOf('import', join(folder, 'report.txt'))
    assert.match(waiting.text, /here already: 7 proposals to decide/)
    const accepted = await outcomeOf('import', join(folder, 'report.txt'), '--accept', 'sure')
    assert.equal(accepted.code, 0)
    assert.ok(accepted.text.includes(`“${own}” was taken for “${own}”`))
  })

  it('goes on after a file that is not there, and says so at the end', async () => {
    const { code, text } = await outcomeOf('import', join(folder, 'missing.txt'), join(folder, 'report.txt'))
    assert.equal(code, 1)
    assert.match(text, /There is no file .*missing\.txt.*A report/)
  })

  it('accepts nothing but what it knows', async () => {
    assert.equal((await outcomeOf('import', join(folder, 'report.txt'), '--accept', 'everything')).code, 1)
  })
})

describe('comity due', () => {
  it('tells who owes what to whom, and by when', async () => {
    const { code, text } = await outcomeOf('due', '--as-of', '2026-03')
    assert.equal(code, 0)
    assert.match(text, /What is due on March 31, 2026/)
    assert.ok(text.includes(`${partner} → ${own}`))
    assert.match(text, /hold two courses Overdue · by December 31, 2025 · 0\/2 courses/)
    assert.match(text, /How often shall it be\?/)
    assert.doesNotMatch(text, /It was due by/)
  })

  it('tells why where somebody asks', async () => {
    const { text } = await outcomeOf('due', '--as-of', '2026-03', '--explain')
    assert.match(text, /hold two courses Overdue .* It was due by December 31, 2025, 90 days ago\./)
  })

  it('speaks Vietnamese where that is wanted', async () => {
    const { text } = await outcomeOf('due', '--language', 'vi')
    assert.match(text, /Trễ hạn \(1\)/)
  })

  it('refuses a date that does not exist', async () => {
    const { code, errors } = await outcomeOf('due', '--as-of', '2026-02-30')
    assert.equal(code, 1)
    assert.match(errors, /date/)
  })
})

describe('comity search and show', () => {
  it('lead from words to a record and the sentence that it stands on', async () => {
    const { output } = await outcomeOf('search', 'courses', '--json', '--kind', 'commitment')
    const { hits } = JSON.parse(output) as { hits: { id: string }[] }
    const shown = await outcomeOf('show', hits[0]?.id ?? '')
    assert.match(shown.text, /hold two courses Commitment/)
    assert.match(shown.text, /“will hold two courses” A report/)
    assert.match(shown.text, /version 1/)
  })

  it('show a document with what became of its proposals', async () => {
    const [document] = (await office.app.documents({ id: 'x', name: 'x', role: 'reader' }, {})).documents
    const { text } = await outcomeOf('show', document?.digest ?? '')
    assert.match(text, /0 proposals to decide · 7 proposals confirmed/)
  })

  it('say that something is not there', async () => {
    assert.equal((await outcomeOf('show', 'nothing')).code, 1)
    assert.match((await outcomeOf('search', 'zeppelin')).text, /Nothing holds all of these words/)
  })
})

describe('comity review', () => {
  it('tells the sheet of a text: what was owed and done, and how each duty stands', async () => {
    const editor = { id: 'x', name: 'x', role: 'editor' } as const
    const text = (words: string) => ({ original: 'en', in: { en: words } })
    const add = async (kind: 'agreement' | 'commitment', body: object) =>
      (await office.app.saveRecord(editor, { kind, body, replaces: null })).record.id
    const signed = { status: 'in force', evidence: 'copy', period: '2024/2026', parties: [] }
    const agreement = await add('agreement', { title: text('Memorandum'), type: 'memorandum', ...signed })
    await add('commitment', {
      agreement,
      what: text('send two letters'),
      by: { kind: 'one', organisation: office.ours },
      modality: 'agreed',
      amount: { min: 2, unit: 'letters' },
      when: { kind: 'every', cadence: 'year' },
    })
    const told = await outcomeOf('review', agreement, '--as-of', '2025-12-31', '--type', 'mid-term')
    assert.equal(told.code, 0)
    assert.match(told.text, /Review: Memorandum Sheet of the mid-term review of 2024.{1,3}2026/)
    assert.match(told.text, /send two letters 0 of 4 letters done · Overdue 1 · Open 1 · no evidence/)
    assert.equal((await outcomeOf('review', agreement, '--type', 'yearly')).code, 1)
  })
})

describe('comity export and verify', () => {
  it('print every record as one line of JSON', async () => {
    const { output } = await outcomeOf('export')
    const kinds = output
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { kind: string }).kind)
    assert.ok(['organisation', 'person', 'commitment', 'talks', 'document'].every((kind) => kinds.includes(kind)))
  })

  it('prove that the ledger is whole', async () => {
    const { code, text } = await outcomeOf('verify')
    assert.equal(code, 0)
    assert.match(text, /The ledger is whole: \d+ entries/)
  })
})
