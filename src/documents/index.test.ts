import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { drawn, docxOf, paragraph, pdfOf, pdfPages } from './hand-made-files.ts'
import { textReader } from './test-text-reader.ts'

const { read: readDocument, close: closeReader } = textReader()
after(closeReader)

const file = (content: string | Uint8Array, name: string) => ({ bytes: Buffer.from(content), name })
const problem = (code: string) => ({ name: 'Problem', code })
const readsOn = async () => assert.equal((await readDocument(file('the next file', 'next.txt'))).text, 'the next file')

test('a document comes out of the reading thread whole, and the bytes stay with the caller', async () => {
  const given = file('Talks in Hanoi\n\nSigned.', 'talks.txt')
  const document = await readDocument(given)
  assert.equal(document.text, 'Talks in Hanoi\n\nSigned.')
  assert.equal(document.blocks.length, 2)
  assert.equal(given.bytes.toString(), 'Talks in Hanoi\n\nSigned.')
})

test('files that are given at the same time are all read', async () => {
  const files = [
    file('one', '1.txt'),
    file(docxOf(paragraph('two')), '2.docx'),
    file(pdfOf(pdfPages([drawn('three', 60, 700)])), '3.pdf'),
    file('<html><body><p>four</p></body></html>', '4.html'),
  ]
  const texts = (await Promise.all(files.map((given) => readDocument(given)))).map(({ text }) => text)
  assert.deepEqual(texts, ['one', 'two', 'three', 'four'])
})

test('an empty file and a file of white space are told apart', async () => {
  await assert.rejects(readDocument(file('', 'a.txt')), problem('document-empty'))
  await assert.rejects(readDocument(file(' \n\n ', 'a.txt')), problem('document-without-text'))
})

test('a scan without text says that it has none', async () => {
  const scan = file(pdfOf(pdfPages(['0 0 595 842 re f'])), 'scan.pdf')
  await assert.rejects(readDocument(scan), { code: 'document-without-text', details: { name: 'scan.pdf' } })
})

test('a file over the limit is refused, with the limit', async () => {
  const bytes = new Uint8Array(200_000_000)
  await assert.rejects(readDocument({ bytes, name: 'film.txt' }), {
    code: 'document-too-large',
    details: { name: 'film.txt', most: 50 },
  })
})

test('a text over the limit is refused, however small the file', async () => {
  await assert.rejects(
    readDocument(file('eleven char', 'a.txt'), { textCharacters: 10 }),
    problem('document-too-large'),
  )
})

test('binary data is refused as an unknown format', async () => {
  const junk = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
  await assert.rejects(readDocument(file(junk, 'minutes.txt')), problem('document-format-unknown'))
})

test('a name of 10,000 characters still tells the format, and is shown by its beginning', async () => {
  const { mediaType } = await readDocument(file('<p>x</p>', `${'n'.repeat(10_000)}.html`))
  assert.equal(mediaType, 'text/html')
  const refused = readDocument(file(Buffer.alloc(9), `${'名'.repeat(10_000)}.txt`))
  await assert.rejects(refused, (error: { details?: { name?: string } }) => (error.details?.name ?? '').length < 200)
})

test('a text of one line of ten million characters is read', async () => {
  const document = await readDocument(file('word '.repeat(2_000_000), 'line.txt'))
  assert.equal(document.text.length, 10_000_000)
})

test('a file that takes too long is given up, and the next one is read', async () => {
  const slow = file(`<html><body>${'<p>a, b</p>'.repeat(200_000)}</body></html>`, 'slow.html')
  await assert.rejects(readDocument(slow, { milliseconds: 20 }), problem('document-took-too-long'))
  await readsOn()
})

test('a file that needs too much memory is given up, and the next one is read', async () => {
  const hungry = file(`<html><body>${'<p>a, b</p>'.repeat(1_000_000)}</body></html>`, 'hungry.html')
  await assert.rejects(readDocument(hungry, { memoryMegabytes: 40 }), problem('document-unpacks-too-large'))
  await readsOn()
})

test('a PDF whose page unpacks to far more than the file is given up, and the next one is read', async () => {
  const packed = deflateSync(Buffer.alloc(100_000_000, ' BT (x) Tj ET'))
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`
  const bomb = file(pdfOf(pdfPages(['']).with(4, stream)), 'bomb.pdf')
  await assert.rejects(readDocument(bomb, { memoryMegabytes: 64 }), problem('document-unpacks-too-large'))
  await readsOn()
})

test('after a graceful stop the next file is read by a new thread', async () => {
  await closeReader()
  await readsOn()
})
