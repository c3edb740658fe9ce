import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { openFileReader } from './file-reader.ts'
import { longReport } from './reading/test-long-report.ts'

const reader = openFileReader()
after(() => reader.close())

const example = async () => {
  const name = 'hanoi-seoul-reception.txt'
  return { name, bytes: await readFile(join(import.meta.dirname, '..', 'examples', name)) }
}

describe('reading files outside the main thread', () => {
  it('gives the text and what could become records in it', async () => {
    const { document, reading } = await reader.read(await example())
    assert.equal(reading.document.language, 'en')
    const quotes = reading.proposals.flatMap(({ citations }) => citations)
    assert.ok(quotes.length > 0)
    for (const { start, end, quote } of quotes) assert.equal(document.text.slice(start, end), quote)
  })

  it('is given up where it takes too long, and the next file is read', async () => {
    const long = { name: 'long.txt', bytes: Buffer.from(longReport(2_000_000)) }
    await assert.rejects(reader.read(long, { milliseconds: 100 }), {
      code: 'document-took-too-long',
      details: { name: 'long.txt', seconds: 0.1 },
    })
    assert.equal((await reader.read(await example())).reading.document.language, 'en')
  })
})
