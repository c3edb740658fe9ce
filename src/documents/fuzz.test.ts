import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Problem } from '#kernel'
import { read } from '#reading'
import { languages } from '../reading/languages/index.ts'
import type { DocumentText } from './document-text.ts'
import { extract } from './extract.ts'
import { defaultLimits } from './limits.ts'
import { changedBytes, changedTexts } from './test-fuzz.ts'

/** So many documents a run: most as text, some as the files that they come in. */
const texts = 9000
const files = 1000

/** Another one each time; `FUZZ_SEED` repeats a run. What fails is told with its seed and path and made smaller. */
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

const examples = globSync(join(import.meta.dirname, '../reading/examples/*/*.txt')).map((file) =>
  readFileSync(file, 'utf8'),
)
const exampleFiles = globSync(join(import.meta.dirname, 'formats/examples/*'))
  .filter((file) => !file.endsWith('.expected.json'))
  .map((file) => new Uint8Array(readFileSync(file)))

/** Told, or left to the reader to tell: a text in another language than it is said to be must do no harm either. */
const language = fc.option(fc.constantFrom(...languages.map(({ code }) => code)), { nil: undefined })

function assertReads(document: DocumentText, code: string | undefined): void {
  const { text } = document
  const { proposals, warnings } = read(document, code === undefined ? {} : { language: code })
  const citations = [
    ...proposals.flatMap((proposal) => proposal.citations),
    ...warnings.map(({ citation }) => citation),
  ]
  for (const { start, end, quote } of citations) {
    assert.ok(start >= 0 && start < end && end <= text.length, `a citation from ${start} to ${end} of ${text.length}`)
    assert.equal(quote, text.slice(start, end))
  }
  for (const { kind, citations: own } of proposals) assert.ok(own.length > 0, `${kind} without a citation`)
}

describe('whatever comes in, from its bytes to its proposals', { timeout: 600_000 }, () => {
  process.stderr.write(`Random documents from the seed ${seed}; FUZZ_SEED=${seed} repeats them.\n`)

  it(`reads ${texts} changed and random texts without failing, and quotes each exactly`, () => {
    const document = changedTexts(examples).map((text): DocumentText => ({
      text,
      mediaType: 'text/plain',
      blocks: [{ start: 0, end: text.length, role: 'content' }],
      cautions: [],
    }))
    fc.assert(fc.property(document, language, assertReads), { seed, numRuns: texts })
  })

  it(`reads ${files} damaged files, or says what is wrong with them`, async () => {
    await fc.assert(
      fc.asyncProperty(changedBytes(exampleFiles), language, async (bytes, code) => {
        const document = await extract(bytes, 'file', defaultLimits).catch((error: unknown) => {
          if (error instanceof Problem) return null
          throw error
        })
        if (document) assertReads(document, code)
      }),
      { seed, numRuns: files },
    )
  })
})
