import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { splitText } from './split-text.ts'

const texts: Readonly<Record<string, string>> = {
  en: 'Memorandum of Understanding\nThe two sides agree:\nArticle 1. Purpose\nTo work together.\nArticle 2. Costs\nEach side bears its own costs.\nDone at Hanoi on 3 May 2025\nFor A: …\nAnnex 1: Courses\nFive courses.',
  vi: 'BẢN GHI NHỚ\nHai bên thống nhất:\nĐiều 1. Mục đích\nHợp tác.\nĐiều 2. Chi phí\nMỗi bên tự chịu chi phí.\nLàm tại Hà Nội, ngày 3 tháng 5 năm 2025\nĐại diện A\nPhụ lục 1: Lớp học\nNăm lớp.',
  ko: '양해각서\n양측은 다음과 같이 합의한다.\n제1조 (목적)\n협력한다.\n제2조 (비용)\n각자 부담한다.\n2025년 5월 3일\nA 대표\n부속서 1: 과정\n다섯 과정.',
  zh: '谅解备忘录\n双方达成如下共识：\n第一条 目的\n开展合作。\n第二条 费用\n各自承担。\n签于河内，2025年5月3日\n甲方代表：\n附件一：课程\n五期。',
  lo: 'ບົດບັນທຶກຄວາມເຂົ້າໃຈ\nສອງຝ່າຍຕົກລົງ:\nມາດຕາ ໑ ຈຸດປະສົງ\nຮ່ວມມືກັນ.\nມາດຕາ ໒ ຄ່າໃຊ້ຈ່າຍ\nແຕ່ລະຝ່າຍຮັບຜິດຊອບເອງ.\nເຮັດທີ່ ວຽງຈັນ\nຕາງໜ້າ A\nເອກະສານຊ້ອນທ້າຍ 1: ຊຸດຝຶກອົບຮົມ\nຫ້າຊຸດ.',
}

describe('a text is cut into its clauses', () => {
  for (const [language, text] of Object.entries(texts)) {
    it(`by the headings of ${language}`, () => {
      const { title, clauses } = splitText(text, language)
      assert.equal(title, text.split('\n')[0])
      assert.deepEqual(
        clauses.map(({ role, number }) => (number === undefined ? role : `${role} ${number}`)),
        ['preamble', 'clause 1', 'clause 2', 'signatures', 'annex 1'],
      )
      assert.equal(clauses[1]?.text, text.split('\n')[3])
      assert.notEqual(clauses[1]?.heading, undefined)
    })
  }

  it('by bare numbers where it has no articles, and only then', () => {
    const bare = splitText('1. Purpose\nTo work together.\n2. Each side bears its own costs.', 'en')
    assert.deepEqual(bare.clauses, [
      { role: 'clause', number: '1', heading: 'Purpose', text: 'To work together.' },
      { role: 'clause', number: '2', text: 'Each side bears its own costs.' },
    ])
    const under = splitText('Article 1. Visits\n1. Every year.\n2. In turn.', 'en')
    assert.deepEqual(
      under.clauses.map(({ text }) => text),
      ['1. Every year.\n2. In turn.'],
    )
  })

  it('and loses no word of it, whatever it is', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom(...Object.values(texts).flatMap((text) => text.split('\n'))))
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('en', 'vi', 'ko', 'zh', 'lo', 'fr'), (lines, language) => {
        const { title = '', clauses } = splitText(lines.join('\n'), language)
        const kept = [title, ...clauses.map(({ heading = '', text }) => heading + text)].join('').replace(/\s/g, '')
        for (const clause of clauses) assert.notEqual(clause.text.trim(), '')
        for (const word of lines.filter(
          (one) => /^\p{L}{4,}$/u.test(one) && !/^(?:annex|article|schedule|appendix)/i.test(one),
        ))
          assert.ok(kept.includes(word), word)
      }),
    )
  })
})
