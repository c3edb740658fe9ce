import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentText } from '../document-text.ts'
import { drawn, pdfOf, pdfPages } from '../hand-made-files.ts'
import { pdf } from './pdf.ts'

const blocksOf = ({ text, blocks }: DocumentText) =>
  blocks.map(({ start, end, role, page }) => [page, role, text.slice(start, end)])
const problem = (code: string) => ({ name: 'Problem', code })

test('a PDF gives its paragraphs with the page that each stands on', async () => {
  const first = [
    drawn('Minutes of talks', 60, 780, 18),
    drawn('The two sides met in Hanoi on 3 December', 60, 740),
    drawn('2025 and agreed on three points.', 60, 726),
    drawn('1. One course each year.', 60, 690),
  ]
  const second = [drawn('Signed in two copies.', 60, 780)]
  const document = await pdf.extract(pdfOf(pdfPages([first.join('\n'), second.join('\n')])))
  assert.deepEqual(blocksOf(document), [
    [1, 'heading', 'Minutes of talks'],
    [1, 'content', 'The two sides met in Hanoi on 3 December\n2025 and agreed on three points.'],
    [1, 'content', '1. One course each year.'],
    [2, 'content', 'Signed in two copies.'],
  ])
})

test('columns are read one after the other, and a head that was drawn last is read first', async () => {
  const page = [
    drawn('left one', 60, 700),
    drawn('left two', 60, 686),
    drawn('right one', 320, 700),
    drawn('right two', 320, 686),
    drawn('Bulletin of the union', 60, 800),
  ]
  const { text } = await pdf.extract(pdfOf(pdfPages([page.join('\n')])))
  assert.equal(text, 'Bulletin of the union\n\nleft one\nleft two\n\nright one\nright two')
})

test('the cells of a row stand in one line', async () => {
  const page = [drawn('Year', 60, 700), drawn('Courses', 200, 700), drawn('2024', 60, 680), drawn('2', 200, 680)]
  const { text } = await pdf.extract(pdfOf(pdfPages([page.join('\n')])))
  assert.deepEqual(text.split(/\n+/), ['Year\tCourses', '2024\t2'])
})

test('heads and page numbers that return on each page are told from what was written', async () => {
  const pages = [1, 2, 3].map((page) =>
    [
      drawn('City federation', 60, 810),
      drawn(`Words of page ${page}`, 60, 700),
      drawn(`Page ${page} of 3`, 60, 40),
    ].join('\n'),
  )
  const document = await pdf.extract(pdfOf(pdfPages(pages)))
  const content = blocksOf(document).filter(([, role]) => role === 'content')
  assert.deepEqual(content, [
    [1, 'content', 'Words of page 1'],
    [2, 'content', 'Words of page 2'],
    [3, 'content', 'Words of page 3'],
  ])
})

test('title and date of creation come from the metadata, but not a title that is only a file name', async () => {
  const objects = pdfPages([drawn('Text', 60, 700)])
  const info = (title: string) => [...objects, `<< /Title (${title}) /CreationDate (D:20250318233000+07'00') >>`]
  const named = await pdf.extract(pdfOf(info('Plan of cooperation'), `/Info ${objects.length + 1} 0 R`))
  assert.deepEqual([named.title, named.published], ['Plan of cooperation', '2025-03-18'])
  const unnamed = await pdf.extract(pdfOf(info('Microsoft Word - plan.doc'), `/Info ${objects.length + 1} 0 R`))
  assert.equal(unnamed.title, undefined)
})

test('a page that is only a picture gives a caution when other pages have text', async () => {
  const { cautions } = await pdf.extract(pdfOf(pdfPages([drawn('Text', 60, 700), '0 0 100 100 re f'])))
  assert.deepEqual(cautions, ['pages-without-text'])
})

test('a PDF with a password says so', async () => {
  const handler = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`
  const objects = [...pdfPages([drawn('Text', 60, 700)]), handler]
  const locked = pdfOf(objects, `/Encrypt ${objects.length} 0 R /ID [<0123> <0123>]`)
  await assert.rejects(pdf.extract(locked), problem('document-encrypted'))
})

test('what only begins like a PDF cannot be read', async () => {
  await assert.rejects(pdf.extract(Buffer.from('%PDF-1.7\nnothing follows')), problem('document-unreadable'))
})

test('a damaged page is left out with a caution, the others are read', async () => {
  const whole = Buffer.from(pdfOf(pdfPages([drawn('one', 60, 700), drawn('two', 60, 700)]))).toString('latin1')
  const entries = whole.split('\n')
  const contentsOfSecondPage = entries.indexOf('xref') + 2 + 7
  const damaged = entries.with(contentsOfSecondPage, '9999999999 00000 n ').join('\n')
  const { text, cautions } = await pdf.extract(Buffer.from(damaged, 'latin1'))
  assert.equal(text, 'one')
  assert.deepEqual(cautions, ['parts-left-out'])
})

/** Text that runs up the page. */
const upward = (text: string, x: number, y: number) => `BT /F1 11 Tf 0 1 -1 0 ${x} ${y} Tm (${text}) Tj ET`

test('a page that lies on its side is read as it is shown', async () => {
  const objects = pdfPages([
    [upward('first line', 100, 60), upward('goes on', 100, 110), upward('second', 120, 60)].join('\n'),
  ])
  const turned = objects.with(3, (objects[3] ?? '').replace('/Type /Page ', '/Type /Page /Rotate 90 '))
  const { text } = await pdf.extract(pdfOf(turned))
  assert.deepEqual(text.split(/\s*\n/), ['first line goes on', 'second'])
})
