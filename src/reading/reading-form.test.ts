import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DocumentText } from '#documents'
import { readingFormOf } from './reading-form.ts'
import type { Reading } from './proposal.ts'

const document = (text: string): DocumentText => ({ text, mediaType: 'text/plain', blocks: [], cautions: [] })

/** What a reading that quotes a stretch of the form says of the original. */
function quoted(text: string, wanted: string): { quote: string; name: string } {
  const form = readingFormOf(document(text))
  const start = form.document.text.indexOf(wanted)
  assert.ok(start >= 0, `${wanted} is not in ${form.document.text}`)
  const citation = { start, end: start + wanted.length, quote: wanted }
  const reading: Reading = {
    document: { language: 'lo' },
    proposals: [
      {
        kind: 'organisation',
        fields: { name: wanted, aliases: [] },
        citations: [citation],
        confidence: 'sure',
        basis: {},
      },
    ],
    warnings: [],
  }
  const [proposal] = form.inOriginal(reading).proposals
  const [first] = proposal?.citations ?? []
  assert.ok(first)
  assert.equal(first.quote, text.slice(first.start, first.end))
  return { quote: first.quote, name: proposal?.kind === 'organisation' ? proposal.fields.name : '' }
}

describe('the form in which a text is read', () => {
  it('is the text itself where there is nothing to unify', () => {
    const given = document('Liên đoàn Lao động, 24 cán bộ')
    assert.equal(readingFormOf(given).document, given)
  })

  it('takes the spellings of one Lao word for one, and quotes what stands there', () => {
    assert.deepEqual(quoted('ສະຫະພັນກໍາມະບານ', 'ກຳມະບານ'), { quote: 'ກໍາມະບານ', name: 'ກໍາມະບານ' })
    for (const water of ['ນ\u0ecd\u0ec9\u0eb2', 'ນ\u0ec9\u0ecd\u0eb2', 'ນ\u0eb3\u0ec9'])
      assert.equal(quoted(`ຫຼວງ${water}ທາ`, 'ນ\u0ec9\u0eb3').quote, water)
    assert.equal(quoted('ຫົວຫນ້າ', 'ຫົວໜ້າ').quote, 'ຫົວຫນ້າ')
    assert.equal(quoted('ເກົາຫລີ', 'ເກົາຫຼີ').quote, 'ເກົາຫລີ')
  })

  it('reads over the invisible signs between Lao words', () => {
    assert.deepEqual(quoted('ປະ\u200bທານ\u200bສະ\u200bຫະ\u200bພັນ', 'ປະທານສະຫະພັນ'), {
      quote: 'ປະ\u200bທານ\u200bສະ\u200bຫະ\u200bພັນ',
      name: 'ປະທານສະຫະພັນ',
    })
  })

  it('reads the digits of all scripts, and letters and their marks as one', () => {
    assert.equal(readingFormOf(document('ວັນທີ ໑໒ ກຸມພາ ໒໐໒໕')).document.text, 'ວັນທີ 12 ກຸມພາ 2025')
    assert.equal(readingFormOf(document('２０２３年')).document.text, '2023年')
    assert.equal(quoted('Liên đoàn'.normalize('NFD'), 'Liên').quote, 'Liên'.normalize('NFD'))
    assert.equal(quoted('노총'.normalize('NFD'), '노총').quote, '노총'.normalize('NFD'))
  })

  it('moves the marked stretches of a document with the text', () => {
    const text = 'ກໍາ\nກໍາມະບານ'
    const { document: form } = readingFormOf({ ...document(text), blocks: [{ start: 4, end: 12, role: 'heading' }] })
    assert.deepEqual(
      form.blocks.map(({ start, end }) => form.text.slice(start, end)),
      ['ກຳມະບານ'],
    )
  })
})
