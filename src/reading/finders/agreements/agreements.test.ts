import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AgreementFields } from '../../proposal.ts'
import { read } from '../../read.ts'

const hue = 'Hue City Federation of Labour'
const sekong = 'Sekong Federation of Trade Unions'

function agreementsIn(text: string): AgreementFields[] {
  const { proposals } = read({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, { language: 'en' })
  return proposals.flatMap(({ kind, fields }) => (kind === 'agreement' ? [fields] : []))
}

const told = (sentence: string): AgreementFields[] =>
  agreementsIn(`Unions meet\nPosted: 20 June 2024\nThe ${hue} met the ${sekong} on June 18. ${sentence}\n`)
const brief = (sentence: string): string[] =>
  told(sentence).map(({ type, status, signed, period }) => [type, status, signed, period].filter(Boolean).join(' '))

describe('how an agreement stands', () => {
  it('is planned while it is only to be signed', () => {
    assert.deepEqual(brief('They plan to sign a memorandum of understanding.'), ['MoU planned'])
    assert.deepEqual(brief('The two sides agreed to draft a cooperation agreement.'), ['cooperation agreement planned'])
  })

  it('is signed where the text says so, with its day', () => {
    assert.deepEqual(brief('On June 19 they signed a memorandum of understanding.'), ['MoU signed 2024-06-19'])
  })

  it('is in force where it is carried out', () => {
    assert.deepEqual(brief('They are implementing the cooperation agreement for 2022-2027.'), [
      'cooperation agreement in force 2022/2027',
    ])
  })

  it('gives way to a new one', () => {
    const both = brief(
      'They reviewed their work in the period 2019 - 2024 and set future directions for 2025 to 2030. A new memorandum of understanding to replace the previous one will be signed.',
    )
    assert.deepEqual(both, ['MoU planned 2025/2030', 'MoU replaced 2019/2024'])
  })

  it('is nothing where there is none, or where it is of another kind', () => {
    assert.deepEqual(brief('No memorandum was discussed.'), [])
    assert.deepEqual(brief('They spoke of the free trade agreement and of the collective labour agreement.'), [])
  })
})

describe('how long it holds', () => {
  it('follows from the signing and the years that it runs', () => {
    assert.deepEqual(brief('On June 19 they signed a memorandum of understanding. It runs for three years.'), [
      'MoU signed 2024-06-19 2024/2027',
    ])
  })

  it('has no end where the text names only the beginning', () => {
    assert.deepEqual(brief('The two have kept twinning relations since 1994.'), ['twinning in force 1994 1994/..'])
  })
})

describe('a memorandum read in full', () => {
  const [memorandum] = agreementsIn(`MEMORANDUM OF UNDERSTANDING
between the ${hue} and the ${sekong}

Article 1. Visits
The Parties shall exchange delegations once a year.
Article 2. Courses
The Parties shall hold courses in turn.
Article 3. Final provisions
3.1 This Memorandum takes effect on the day of signature and is valid for five years.
3.2 This Memorandum shall be renewed for the same term unless one Party objects.

Done at Hue on 12 June 2023 in two originals, in Vietnamese, Lao and English. In case of doubt the English text prevails.
`)

  it('tells its parties, day and term', () => {
    assert.deepEqual(memorandum?.parties, [hue, sekong])
    assert.deepEqual(
      [memorandum?.status, memorandum?.signed, memorandum?.period],
      ['signed', '2023-06-12', '2023/2028'],
    )
  })

  it('tells its languages, which prevails, and whether it is renewed', () => {
    assert.deepEqual(memorandum?.languages, ['Vietnamese', 'Lao', 'English'])
    assert.equal(memorandum?.prevails, 'English')
    assert.match(memorandum?.renewal ?? '', /^3\.2 /)
  })
})

describe('how long an agreement holds', () => {
  it('is not the quarter in which it is to be signed', () => {
    assert.deepEqual(brief('A cooperation agreement is expected to be signed in the first quarter of 2025.'), [
      'cooperation agreement planned',
    ])
  })

  it('is from its making to the day on which it expires', () => {
    assert.deepEqual(brief('The exchange agreement of 2021 expires on 31 December 2025.'), [
      'cooperation agreement in force 2021 2021/2025-12-31',
    ])
  })

  it('is over where the years lie before the report', () => {
    assert.deepEqual(brief('They summed up the results of the cooperation plan for 2020-2022.'), [
      'cooperation plan expired 2020/2022',
    ])
  })

  it('is told of two texts in one sentence', () => {
    assert.deepEqual(
      brief('They summed up the cooperation programme for 2019-2024 and signed a new one for 2024-2029.'),
      ['cooperation plan expired 2019/2024', 'cooperation plan signed 2024/2029'],
    )
  })

  it('belongs to the text that gives way where it follows that verb', () => {
    assert.deepEqual(
      brief('They agreed to sign a new memorandum of understanding, which will replace the one for 2019-2024.'),
      ['MoU planned', 'MoU replaced 2019/2024'],
    )
  })
})

describe('a paper that binds', () => {
  const paper = (...lines: string[]): string[] =>
    agreementsIn(
      `COOPERATION AGREEMENT\nbetween the ${hue} and the ${sekong}\n${lines.join('\n')}\nFor the ${hue}: Tran Thi Lan, President\n`,
    ).map(({ status, signed, period }) => [status, signed, period].filter(Boolean).join(' '))
  const body = ['1.1 The Parties cooperate.', '1.2 The Parties exchange delegations.']

  it('is signed on the day of its opening and holds between the days it names', () => {
    const made = 'This Agreement is made at Hue this 5th day of June 2023'
    const term = '1.3 This Agreement comes into force on 1 July 2023 and ends on 30 June 2026.'
    assert.deepEqual(paper(made, ...body, term), ['signed 2023-06-05 2023-07-01/2026-06-30'])
  })

  it('is signed on the day of the last signature, from which its years are counted', () => {
    const close = 'Signed in Hue on 1 October 2021 by Tran Thi Lan,\nand in Sekong on 11 October 2021 by Bounmy Keo.'
    assert.deepEqual(paper(...body, '1.3 Three years, counted from the last signature.', close), [
      'signed 2021-10-11 2021/2024',
    ])
  })
})

describe('the term of an agreement that was told before', () => {
  const signed = 'On June 19 they signed a cooperation agreement.'

  it('is counted in the years named later in the report', () => {
    assert.deepEqual(
      brief(`${signed} Drivers had waited for it. Many live in Sekong. The two-year agreement covers legal aid.`),
      ['cooperation agreement signed 2024-06-19 2024/2026'],
    )
  })

  it('ends on the day until which it is valid, whatever it renews', () => {
    assert.deepEqual(
      brief(
        'On June 19 they renewed the cooperation agreement that has bound them since 2015. The new text is valid until May 2030.',
      ),
      ['cooperation agreement signed 2024-06-19 2024-06-19/2030-05', 'cooperation agreement replaced 2015'],
    )
  })

  it('begins anew where it was renewed for some years', () => {
    assert.deepEqual(
      brief('They signed a memorandum of understanding in 2017; it was renewed in 2022 for four years.'),
      ['MoU in force 2017 2022/2026'],
    )
  })

  it('has no beginning where only its prolongation or its end is printed', () => {
    assert.deepEqual(
      brief('The cooperation protocol, which had run out on 31 March 2024, was extended until 31 March 2028.'),
      ['cooperation protocol signed ../2028-03-31'],
    )
    assert.deepEqual(brief('The present cooperation agreement ends on 30 June 2026.'), [
      'cooperation agreement in force ../2026-06-30',
    ])
  })

  it('is not that of a text between governments', () => {
    assert.deepEqual(brief('They spoke of the memorandum between the two governments, which expires in May 2025.'), [])
  })
})

describe('the days that a paper prints for its term', () => {
  const paper = (term: string): (string | undefined)[] =>
    agreementsIn(
      `COOPERATION AGREEMENT\n2023 - 2027\nbetween the ${hue} and the ${sekong}\nThis Agreement is made at Hue this 5th day of June 2023\n1.1 The Parties cooperate.\n1.2 The Parties exchange delegations.\n1.3 ${term}\nFor the ${hue}: Tran Thi Lan, President\n`,
    ).map(({ period }) => period)

  it('win over the years in its heading', () => {
    assert.deepEqual(paper('This Agreement becomes effective upon signature and expires on 30 November 2027.'), [
      '2023-06-05/2027-11-30',
    ])
  })

  it('run for whole years from the day on which it enters into force', () => {
    assert.deepEqual(paper('This Agreement enters into force on 1 July 2023 and is valid for two years.'), [
      '2023-07-01/2025-06-30',
    ])
  })
})
