import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentText } from '../document-text.ts'
import { docxOf, paragraph, word, xml, zipOfOne } from '../hand-made-files.ts'
import { defaultLimits } from '../limits.ts'
import { docx } from './docx.ts'

const extract = (file: Uint8Array) => docx.extract(file, defaultLimits)
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
const blocksOf = ({ text, blocks }: DocumentText) =>
  blocks.map(({ start, end, role }) => [role, text.slice(start, end)])
const problem = (code: string) => ({ name: 'Problem', code })
const core = `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Minutes of talks &amp; plan</dc:title></cp:coreProperties>`

test('a Word document gives its paragraphs, headings and rows of tables as lines, in order', async () => {
  const document = await extract(
    docxOf(
      paragraph('Biên bản hội đàm', '<w:pStyle w:val="Heading1"/>') +
        paragraph('Hai bên thống nhất tiếp tục trao đổi đoàn.') +
        `<w:tbl><w:tr>${cell('Năm')}${cell('Số lớp')}</w:tr><w:tr>${cell('2025')}${cell('2')}</w:tr></w:tbl>` +
        paragraph('ສອງຝ່າຍຕົກລົງ, 양측은 합의했다, 双方同意。'),
      {
        'docProps/core.xml': core,
        'word/styles.xml': `${xml}<w:styles ${word}><w:style w:type="paragraph" w:styleId="Heading1">
          <w:name w:val="heading 1"/></w:style></w:styles>`,
        'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Target="styles.xml"
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>`,
      },
    ),
  )
  assert.deepEqual(blocksOf(document), [
    ['heading', 'Biên bản hội đàm'],
    ['content', 'Hai bên thống nhất tiếp tục trao đổi đoàn.'],
    ['content', 'Năm\tSố lớp'],
    ['content', '2025\t2'],
    ['content', 'ສອງຝ່າຍຕົກລົງ, 양측은 합의했다, 双方同意。'],
  ])
  assert.equal(document.title, 'Minutes of talks & plan')
})

test('a Word file is known by what is in it, an archive of something else is not one', () => {
  assert.ok(docx.identify(docxOf(paragraph('x')), 'minutes'))
  assert.ok(!docx.identify(zipOfOne('content.xml', Buffer.from('<x/>')), 'minutes.odt'))
  assert.ok(!docx.identify(Buffer.from('PKward is a name'), 'names.txt'))
})

test('an archive that declares more than the limit is refused before it is unpacked', async () => {
  const bomb = zipOfOne('word/document.xml', Buffer.alloc(1000), 4_000_000_000)
  await assert.rejects(extract(bomb), problem('document-unpacks-too-large'))
})

test('an archive that grows to more than it declares is stopped while it is unpacked', async () => {
  const bomb = zipOfOne('word/document.xml', Buffer.alloc(50_000_000, 'a'), 900_000)
  await assert.rejects(extract(bomb), problem('document-unpacks-too-large'))
})

test('an archive that honestly declares an absurd growth is refused', async () => {
  const bomb = zipOfOne('word/document.xml', Buffer.alloc(50_000_000, 'a'))
  await assert.rejects(extract(bomb), problem('document-unpacks-too-large'))
})

test('an archive with too many parts is refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`word/part${index}.xml`, '<x/>']))
  await assert.rejects(extract(docxOf('', many)), problem('document-unpacks-too-large'))
})

test('a document type, with which XML can be made to grow without end, is refused', async () => {
  const entities = `${xml}<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><w:document ${word}/>`
  await assert.rejects(extract(docxOf('', { 'word/document.xml': entities })), problem('document-unreadable'))
})

test('a Word document that was cut off in transfer says that it cannot be read', async () => {
  const whole = docxOf(paragraph('Signed in Hanoi'))
  await assert.rejects(extract(whole.subarray(0, whole.length * 0.7)), problem('document-unreadable'))
})

test('a Word document with a password says so', async () => {
  const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
  assert.ok(docx.identify(locked, 'minutes.docx'))
  await assert.rejects(extract(locked), problem('document-encrypted'))
})

const level = (depth: number, format: string, text: string, style = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style}<w:lvlText w:val="${text}"/></w:lvl>`
const item = (list: number, depth: number) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`

test('numbers that Word computes stand in the text as Word shows them', async () => {
  const style = '<w:pStyle w:val="Clause"/>'
  const document = await extract(
    docxOf(
      [
        paragraph('Trao đổi đoàn', style),
        paragraph('Mỗi năm một đoàn', item(1, 1)),
        paragraph('mười người', item(1, 2)),
        paragraph('bảy ngày', item(1, 2)),
        paragraph('Lời ghi không số'),
        paragraph('Đào tạo', style),
        paragraph('Mỗi năm một lớp', item(1, 1)),
        paragraph('Gửi thông tin', item(2, 0)),
        paragraph('Bắt đầu lại', item(3, 0)),
      ].join(''),
      {
        'word/numbering.xml': `${xml}<w:numbering ${word}><w:abstractNum w:abstractNumId="0">
          ${level(0, 'decimal', 'Điều %1.', style)}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}
          </w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
          <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>
          </w:num></w:numbering>`,
        'word/styles.xml': `${xml}<w:styles ${word}><w:style w:type="paragraph" w:styleId="Clause">
          <w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
      },
    ),
  )
  assert.deepEqual(document.text.split('\n\n'), [
    'Điều 1. Trao đổi đoàn',
    '1.1 Mỗi năm một đoàn',
    'a) mười người',
    'b) bảy ngày',
    'Lời ghi không số',
    'Điều 2. Đào tạo',
    '2.1 Mỗi năm một lớp',
    '- Gửi thông tin',
    'Điều 5. Bắt đầu lại',
  ])
})

test('a footnote follows after the text; words in the head of the page are said to be left out', async () => {
  const document = await extract(
    docxOf(`<w:p><w:r><w:t>Signed</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, {
      'word/footnotes.xml': `${xml}<w:footnotes ${word}><w:footnote w:id="2">${paragraph('In two copies')}</w:footnote></w:footnotes>`,
      'word/header1.xml': `${xml}<w:hdr ${word}>${paragraph('City federation, No. 12')}</w:hdr>`,
      'word/footer1.xml': `${xml}<w:ftr ${word}>${paragraph('2')}</w:ftr>`,
      'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Target="footnotes.xml"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/></Relationships>`,
    }),
  )
  assert.equal(document.text, 'Signed[1]\n\n1. In two copies')
  assert.deepEqual(document.cautions, ['parts-left-out'])
})
