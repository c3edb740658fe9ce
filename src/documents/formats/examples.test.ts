import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { DocumentText } from '../document-text.ts'
import { extract } from '../extract.ts'
import { defaultLimits } from '../limits.ts'

const folder = new URL('./examples/', import.meta.url)
const ending = '.expected.json'
const names = (await readdir(folder))
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length))
const load = async (name: string) => extract(await readFile(new URL(name, folder)), name, defaultLimits)

/** A document as the expectations write it: blocks with their words, attachments as text. */
function shown({ text, blocks, attachments, ...rest }: DocumentText): unknown {
  const files = attachments?.map(({ name, mediaType, bytes }) => [name, mediaType, new TextDecoder().decode(bytes)])
  const pieces = blocks.map(({ start, end, role, page }) =>
    page === undefined ? [role, text.slice(start, end)] : [role, page, text.slice(start, end)],
  )
  return JSON.parse(JSON.stringify({ ...rest, attachments: files, blocks: pieces }))
}

for (const name of names) {
  test(`${name} comes out as expected, and its blocks hold all its words in order`, async () => {
    const document = await load(name)
    assert.deepEqual(shown(document), JSON.parse(await readFile(new URL(name + ending, folder), 'utf8')))
    let last = 0
    for (const { start, end } of document.blocks) {
      assert.ok(last <= start && start < end && end <= document.text.length, `${last} ${start} ${end}`)
      assert.equal(document.text.slice(last, start).trim(), '')
      last = end
    }
    assert.equal(document.text.slice(last).trim(), '')
  })
}

test('every example has its expectation', async () => {
  const files = (await readdir(folder)).filter((name) => !name.startsWith('.') && !name.endsWith(ending))
  assert.deepEqual(files.sort(), [...names].sort())
})

test('each way of writing the same Vietnamese minutes gives the same text', async () => {
  const documents = await Promise.all(names.filter((name) => /^vietnamese-(?:utf|windows)/.test(name)).map(load))
  assert.equal(documents.length, 4)
  assert.equal(new Set(documents.map(({ text }) => text)).size, 1)
})
