import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { read } from './index.ts'
import type { Reading } from './proposal.ts'

const document = (text: string): Parameters<typeof read>[0] => ({
  text,
  mediaType: 'text/plain',
  blocks: [],
  cautions: [],
})

function assertQuotesHold(text: string, reading: Reading): void {
  for (const { citations } of reading.proposals) {
    assert.ok(citations.length > 0)
    for (const { start, end, quote } of citations) assert.equal(quote, text.slice(start, end))
  }
  for (const { citation } of reading.warnings) assert.equal(citation.quote, text.slice(citation.start, citation.end))
}

describe('reading a document', () => {
  it('proposes nothing for a text in a language that it does not read, and says so', () => {
    const { proposals, warnings } = read(
      document('Les deux fédérations ont signé un accord de coopération à Paris le 3 mai 2020.'),
    )
    assert.deepEqual(proposals, [])
    assert.equal(warnings[0]?.code, 'language-not-read')
    assert.deepEqual(warnings[0]?.details, { language: 'fr' })
  })

  it('proposes nothing and fails at nothing for an empty text', () => {
    assert.deepEqual(read(document('')).proposals, [])
    assert.deepEqual(read(document(' \r\n\t')).warnings, [])
  })

  it('reads the same text the same way twice', () => {
    const text = 'Mr. Tran Van An of the Hue Federation of Labour met 12 guests on 3 May 2020. They will meet again.'
    assert.deepEqual(read(document(text)), read(document(text)))
  })

  it('reads a text of two languages part by part', () => {
    const english =
      'A delegation of the Hue City Federation of Labour visited the Daegu Trade Union Federation on 3 May 2024.\n' +
      'The two sides agreed to exchange one delegation each year, and to send each other their publications.\n' +
      'The delegation went to see the industrial zones of the city and spoke with the workers of two companies.\n'
    const japanese =
      '代表団は市の工業団地を訪れ、二つの会社の労働者と話し合い、また組合の事務所も見学したということです。\n'.repeat(3)
    const { proposals, warnings } = read(document(english + japanese), { language: 'en' })
    assert.ok(proposals.some(({ kind }) => kind === 'commitment'))
    const notRead = warnings.find(({ code }) => code === 'language-not-read')
    assert.deepEqual(notRead?.details, { language: 'ja' })
    assert.equal(notRead?.citation.start, english.length)
  })

  it('proposes what stands in two language versions of one text once', () => {
    const english = [
      'The Hue City Federation of Labour and the Daegu Trade Union Federation signed a memorandum on 3 May 2024.',
      'The two sides will exchange one delegation of 12 members each year from 2024 to 2027, beginning in Hue.',
      'The Hue City Federation of Labour will hold 2 courses for 40 officials in 2025, as the two sides agreed.',
    ]
    const vietnamese = [
      'Liên đoàn Lao động thành phố Huế và Liên đoàn Công đoàn Daegu đã ký bản ghi nhớ ngày 3/5/2024 tại Huế.',
      'Hai bên sẽ trao đổi mỗi năm một đoàn gồm 12 thành viên từ năm 2024 đến năm 2027, bắt đầu từ thành phố Huế.',
      'Liên đoàn Lao động thành phố Huế sẽ mở 2 lớp cho 40 cán bộ vào năm 2025 như hai bên đã thống nhất với nhau.',
    ]
    const alone = read(document(english.join('\n')))
    const both = read(document([...english, ...vietnamese].join('\n')))
    assert.deepEqual(both.proposals, alone.proposals)
    assert.deepEqual(
      both.warnings.filter(({ code }) => code === 'other-language-version').map(({ details }) => details),
      [{ language: 'vi' }],
    )
  })

  it('takes the language that it is told', () => {
    assert.equal(read(document('Hue Federation of Labour'), { language: 'en' }).proposals.length, 1)
  })
})

/** Pieces of the kind of text that is read, and signs that break readers. */
const pieces = [
  'Mr. Nguyen Van An',
  'President',
  'of the',
  'Hanoi Federation of Labor',
  '(VGCL)',
  'agreed to',
  'will send',
  'two courses',
  'on July 16',
  '2022/51/27',
  '306/750',
  '(40.8% of the plan)',
  'Article 1.',
  '\n',
  '\r\n',
  '(',
  ')',
  '"',
  '’s',
  '.',
  ',',
  ';',
  ':',
  '|',
  'and',
  '1.',
  '(a)',
  'Minutes of',
  'Memorandum of Understanding',
  'FOR THE',
  '\u00a0',
  '\u200b',
  'ệ',
  'e\u0323\u0302',
  '\ud83d\ude00',
  '\ud83d',
  '数字',
  '한국노총',
  'ກຳມະບານ',
  '0',
  '9'.repeat(30),
]

describe('reading hostile text', () => {
  it('never fails and quotes exactly, whatever is put together', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 120 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, (value) => assertQuotesHold(value, read(document(value), { language: 'en' }))),
      { numRuns: 400 },
    )
  })

  it('reads text whose words were shuffled and cut', () => {
    const base = `Ms. Bui Thi Lan, Vice President of the Da Nang Federation of Labour (DNFL), and the Lao Federation of Trade Unions agreed on 3 May 2021 to hold 2 courses a year for 30 officials.`
    fc.assert(
      fc.property(fc.shuffledSubarray(base.split(' ')), fc.nat(base.length), (words, cut) => {
        const text = words.join(' ').slice(0, cut)
        assertQuotesHold(text, read(document(text), { language: 'en' }))
      }),
      { numRuns: 200 },
    )
  })

  const monsters: Readonly<Record<string, string>> = {
    'a name of ten thousand letters': `Mr. ${'A'.repeat(10_000)} of the Federation of Trade Unions of ${'B'.repeat(10_000)} spoke.`,
    'a name of ten thousand words': `The ${'Great '.repeat(10_000)}Federation of Labour met.`,
    'a million brackets': '('.repeat(1_000_000),
    'a hundred thousand heads of names': 'Federation of '.repeat(100_000),
    'a hundred thousand names and commas': 'Tran Van An, '.repeat(100_000),
    'a hundred thousand numbers and slashes': '12/'.repeat(100_000),
    'a hundred thousand quotation marks': `He said: ${'"'.repeat(100_000)}`,
    'many short lines': 'a\n'.repeat(200_000),
  }
  for (const [name, text] of Object.entries(monsters)) {
    it(`ends with ${name}`, () => assertQuotesHold(text, read(document(text), { language: 'en' })))
  }
})
