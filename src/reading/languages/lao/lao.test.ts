import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'
import type { Reading } from '../../proposal.ts'

const reading = (text: string): Reading => read({ text, mediaType: 'text/plain', blocks: [], cautions: [] })

const page = (...sentences: readonly string[]): string =>
  `https://example.org/lo/khao
ກຳມະບານສະຫວັນນະເຂດ ພົບປະກັບ ກຳມະບານກວາງຈິ
ສະຫວັນນະເຂດ, 15 ພະຈິກ 2023
ໃນວັນທີ 14 ພະຈິກ 2023 ສະຫະພັນກຳມະບານແຂວງສະຫວັນນະເຂດ ໄດ້ພົບປະກັບຄະນະຜູ້ແທນ ສະຫະພັນແຮງງານແຂວງກວາງຈິ (ສສ ຫວຽດນາມ) ທີ່ນະຄອນໄກສອນ ພົມວິຫານ.
${sentences.join('\n')}`

const fieldsOf = (text: string, kind: string): Record<string, unknown>[] =>
  reading(text).proposals.flatMap((one) => (one.kind === kind ? [{ ...one.fields }] : []))

const savannakhet = 'ສະຫະພັນກຳມະບານແຂວງສະຫວັນນະເຂດ'
const quangTri = 'ສະຫະພັນແຮງງານແຂວງກວາງຈິ'

/** What a sentence lays on whom. */
const bound = (sentence: string): unknown[] =>
  fieldsOf(page(sentence), 'commitment').map(({ modality, by }) => [modality, by])

describe('bodies in Lao', () => {
  it('are known by head, level and place, with the spelling of the text', () => {
    const names = fieldsOf(page(), 'organisation').map(({ name, country }) => [name, country])
    assert.deepEqual(names, [
      [savannakhet, 'LA'],
      [quangTri, 'VN'],
    ])
    const typed = page().replaceAll('ຳ', '\u0ecd\u0eb2')
    assert.ok(fieldsOf(typed, 'organisation').some(({ name }) => name === savannakhet.replaceAll('ຳ', '\u0ecd\u0eb2')))
  })

  it('may be of places that the directory does not know', () => {
    const text = page('ສະຫະພັນແຮງງານແຂວງເຊີນວັນ ຈະສົ່ງພະນັກງານ 3 ທ່ານ ມາແຂວງສະຫວັນນະເຂດ.')
    assert.ok(fieldsOf(text, 'organisation').some(({ name }) => name === 'ສະຫະພັນແຮງງານແຂວງເຊີນວັນ'))
  })

  it('have short names that a bracket introduces', () => {
    const text = page('ສູນກາງສະຫະພັນກຳມະບານລາວ (ສສກລ) ໄດ້ສົ່ງຄະນະມາຕິດຕາມ. ສສກລ ຊົມເຊີຍທັງສອງຝ່າຍ.')
    const centre = fieldsOf(text, 'organisation').find(({ name }) => name === 'ສູນກາງສະຫະພັນກຳມະບານລາວ')
    assert.deepEqual(centre?.['aliases'], ['ສສກລ'])
  })
})

describe('people in Lao', () => {
  const person = (sentence: string): unknown[] =>
    fieldsOf(page(sentence), 'person').map(({ name, role, organisation }) => [name, role, organisation])

  it('end before their post, a verb or a sign', () => {
    assert.deepEqual(person(`ທ່ານ ບຸນມີ ວັນນະສຸກ ປະທານ${savannakhet} ໄດ້ກ່າວຕ້ອນຮັບ.`), [['ບຸນມີ ວັນນະສຸກ', 'ປະທານ', savannakhet]])
    assert.deepEqual(person(`ທ່ານນາງ ເລ ທິ ມິງ, ຮອງປະທານ${quangTri}, ສະແດງຄວາມຂອບໃຈ.`), [
      ['ເລ ທິ ມິງ', 'ຮອງປະທານ', quangTri],
    ])
    assert.deepEqual(person('ທ່ານ ບຸນມີ ວັນນະສຸກ ຢືນຢັນວ່າ ຈະສືບຕໍ່ການຮ່ວມມື.'), [['ບຸນມີ ວັນນະສຸກ', undefined, undefined]])
  })

  it('are not what the honorific counts', () => assert.deepEqual(person('ຄະນະມີ 8 ທ່ານ ເຂົ້າຮ່ວມ.'), []))
})

describe('days in Lao', () => {
  const days = (sentence: string): unknown[] =>
    fieldsOf(page(sentence), 'event')
      .map(({ when }) => when)
      .filter((when) => when !== '2023-11-14')

  it('are read in digits of both kinds, as ranges, halves and quarters', () => {
    assert.deepEqual(days('ຄະນະຢ້ຽມຢາມ ແຕ່ວັນທີ 13 ຫາ 16 ພະຈິກນີ້.'), ['2023-11-13/2023-11-16'])
    assert.deepEqual(days('ສອງຝ່າຍຈະພົບປະກັນອີກ ໃນວັນທີ ໒ ມີນາ ໒໐໒໔.'), ['2024-03-02'])
    assert.deepEqual(days('ຊຸດຝຶກອົບຮົມຈະຈັດຂຶ້ນ ໃນໄຕມາດ II/2024.'), ['2024-04/2024-06'])
    assert.deepEqual(days('ຈະມີຊຸດຝຶກອົບຮົມ ລະຫວ່າງວັນທີ 29 ມີນາ ຫາ 3 ເມສາ 2024.'), ['2024-03-29/2024-04-03'])
  })

  it('of foundings, laws and deadlines are no events', () => {
    assert.deepEqual(days('ສະຫະພັນ ສ້າງຕັ້ງໃນວັນທີ 1 ກຸມພາ 1956.'), [])
    assert.deepEqual(days(`${quangTri} ຈະສົ່ງລາຍຊື່ ກ່ອນວັນທີ 30 ພະຈິກ 2023.`), [])
  })
})

describe('commitments in Lao', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['ສອງຝ່າຍຕົກລົງແລກປ່ຽນຄະນະຜູ້ແທນປີລະຄັ້ງ.', 'agreed', ['both sides']],
    ['ກວາງຈິ ຈະເປີດຊຸດຝຶກອົບຮົມ 1 ຫາ 2 ຊຸດຕໍ່ປີ.', 'will', [quangTri]],
    ['ຝ່າຍຫວຽດນາມ ມີແຜນຈະສົ່ງອາຈານ 2 ທ່ານ.', 'planned', [quangTri]],
    [`${savannakhet} ສະເໜີໃຫ້ຝ່າຍກວາງຈິ ຊ່ວຍແປປຶ້ມຄູ່ມື.`, 'proposed', [savannakhet]],
    [`${savannakhet} ຂໍໃຫ້ກວາງຈິ ສົ່ງບົດລາຍງານ.`, 'requested', [savannakhet]],
    [`${quangTri} ຫວັງວ່າ ຈະໄດ້ສົ່ງນັກຮຽນມາຝຶກງານ.`, 'hoped', [quangTri]],
    [`${quangTri} ໄດ້ມອບຄອມພິວເຕີ 5 ໜ່ວຍ ໃຫ້ຝ່າຍລາວ.`, 'done', [quangTri]],
    [`ຖ້າໄດ້ຮັບການອະນຸມັດງົບປະມານ, ${quangTri} ຈະກໍ່ສ້າງຫ້ອງຮຽນ.`, 'planned', [quangTri]],
  ]
  for (const [sentence, modality, by] of cases)
    it(`tells ${modality}, and by whom: ${sentence}`, () => assert.deepEqual(bound(sentence), [[modality, by]]))

  it('are not what is denied, refused or asked', () => {
    assert.deepEqual(bound(`${quangTri} ຈະບໍ່ຮັບຜິດຊອບຄ່າເດີນທາງ.`), [])
    assert.deepEqual(bound('ກວາງຈິ ຈະສົ່ງອາຈານມາເມື່ອໃດ?'), [])
  })

  it('count and come back', () => {
    const [made] = fieldsOf(page('ສອງຝ່າຍຕົກລົງສົ່ງບົດລາຍງານໃຫ້ກັນ 6 ເດືອນຕໍ່ຄັ້ງ.'), 'commitment')
    assert.equal(made?.['recurrence'], 'half-yearly')
    const [visit] = fieldsOf(page('ສອງຝ່າຍຕົກລົງຢ້ຽມຢາມກັນສອງປີຕໍ່ຄັ້ງ ໂດຍຜັດປ່ຽນກັນ.'), 'commitment')
    assert.deepEqual([visit?.['recurrence'], visit?.['inTurn']], ['every two years', true])
  })
})

describe('figures in Lao', () => {
  const figures = (sentence: string): unknown[] =>
    fieldsOf(page(sentence), 'figure').map(({ value, plan, unit }) =>
      plan === undefined ? [value, unit] : [value, plan, unit],
    )

  it('have dots between thousands, commas before decimals, scales and words', () => {
    assert.deepEqual(figures('ທົ່ວແຂວງມີສະມາຊິກ 12.480 ຄົນ.'), [[12_480, 'ຄົນ']])
    assert.deepEqual(figures('ກອງທຶນຊ່ວຍເຫຼືອມີເງິນ 1,25 ຕື້ກີບ.'), [[1_250_000_000, 'LAK']])
    assert.deepEqual(figures('ຊຸດນີ້ມີນັກສຳມະນາກອນ ສາມສິບຫ້າຄົນ.'), [[35, 'ຄົນ']])
    assert.deepEqual(figures('ທົ່ວແຂວງມີແຮງງານປະມານ 6 ພັນຄົນ.'), [[6000, 'ຄົນ']])
  })

  it('stand beside their plan', () => {
    assert.deepEqual(figures('ໄດ້ສ້າງຕັ້ງຮາກຖານໃໝ່ 42/60 ແຫ່ງ (ເທົ່າກັບ 70% ຂອງແຜນການ).'), [
      [42, 60, 'ແຫ່ງ'],
      [70, '%'],
    ])
  })

  it('are no ranges, limits and rhythms', () => {
    assert.deepEqual(figures('ຄະນະໜຶ່ງບໍ່ເກີນ 10 ທ່ານ, ທຸກໆ 6 ເດືອນ.'), [])
    assert.deepEqual(figures('ຈະຮັບພະນັກງານ 10 ຫາ 12 ທ່ານ ປີລະ 1 ຄັ້ງ.'), [])
  })
})

describe('who signs a notice in Lao', () => {
  it('stands below its last sentence and speaks for the Lao side', () => {
    const below = (...lines: readonly string[]): unknown[] =>
      fieldsOf([page(), ...lines].join('\n'), 'person').map(({ name, role, organisation }) => [
        name,
        role,
        organisation,
      ])
    const signer = [['ສົມຈິດ ພົມມະຈັນ', 'ຫົວໜ້າຫ້ອງການ', savannakhet]]
    assert.deepEqual(below('ຫົວໜ້າຫ້ອງການ', 'ສົມຈິດ ພົມມະຈັນ'), signer)
    assert.deepEqual(below('(ປະທັບຕາ)', 'ຫົວໜ້າຫ້ອງການ: ນາງ ສົມຈິດ ພົມມະຈັນ'), signer)
  })
})

describe('what a Lao page puts around its text', () => {
  it('is not read', () => {
    const text = `${page()}
ອ່ານຕື່ມ: ກຳມະບານເມືອງເຊໂປນ ຮັບສະມາຊິກໃໝ່ 250 ຄົນ
ຂ່າວທີ່ກ່ຽວຂ້ອງ
ສະຫະພັນກຳມະບານແຂວງເຊກອງ ມອບເຄື່ອງຊ່ວຍເຫຼືອ 300 ຊຸດ`
    assert.deepEqual(fieldsOf(text, 'figure'), [])
    assert.equal(fieldsOf(text, 'organisation').length, 2)
  })
})
