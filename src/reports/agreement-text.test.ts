import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import mammoth from 'mammoth'
import { agreementTextFile, type PrintedText } from './agreement-text.ts'

const printed: PrintedText = {
  title: 'Memorandum',
  languages: [
    { language: 'vi', title: 'Bản ghi nhớ' },
    { language: 'lo', title: 'ບົດບັນທຶກ' },
  ],
  rows: [
    {
      vi: { heading: 'Điều 1. Mục đích', text: 'Hai bên hợp tác.\nMỗi năm một lần.' },
      lo: { heading: 'ມາດຕາ 1. ຈຸດປະສົງ', text: 'ສອງຝ່າຍຮ່ວມມື.' },
    },
    { vi: { heading: 'Điều 2. Chi phí', text: 'Mỗi bên tự chịu.' } },
  ],
}

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value

describe('the text of an agreement as a Word file', () => {
  it('holds every word of one language', async () => {
    const [vietnamese] = printed.languages
    assert.ok(vietnamese)
    const text = await textOf(await agreementTextFile({ ...printed, languages: [vietnamese] }))
    assert.deepEqual(
      text.split(/\n+/).filter((line) => line !== ''),
      [
        'Bản ghi nhớ',
        'Điều 1. Mục đích',
        'Hai bên hợp tác.',
        'Mỗi năm một lần.',
        'Điều 2. Chi phí',
        'Mỗi bên tự chịu.',
      ],
    )
  })

  it('holds two languages clause by clause beside each other, with a gap where one has none', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await agreementTextFile(printed)) })
    const rows = value.split('<tr>').slice(1)
    assert.equal(rows.length, 3)
    assert.match(rows[1] ?? '', /Điều 1[^]*<\/td><td>[^]*ມາດຕາ 1/)
    assert.match(rows[2] ?? '', /Điều 2[^]*<\/td><td><\/td>/)
  })
})
