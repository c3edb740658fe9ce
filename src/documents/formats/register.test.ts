import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { formats } from './register.ts'

test('every format of this folder is registered, under the name of its file', async () => {
  const files = (await readdir(new URL('.', import.meta.url)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'register.ts')
    .map((file) => file.replace('.ts', ''))
  assert.deepEqual(formats.map(({ name }) => name).sort(), files.sort())
})

test('every format has a media type of its own', async () => {
  const mediaTypes = await Promise.all(formats.map(async (format) => (await format.load()).mediaType))
  assert.equal(new Set(mediaTypes).size, formats.length)
  assert.ok(mediaTypes.every((mediaType) => /^[a-z]+\/[a-z0-9.-]+$/.test(mediaType)))
})
