import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { english } from '../languages/english/index.ts'
import { pageOf } from './passages.ts'
import { longestPassage } from './sentences.ts'

const cut = (text: string): ReturnType<typeof pageOf> =>
  pageOf({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, english)
const passagesOf = (text: string, role: string): string[] =>
  cut(text)
    .page.passages.filter((passage) => passage.role === role)
    .map(({ quote }) => quote)

const report = `https://example.org/2019/03/visit
Lao guests in Hue
Home | News | Sport | Contact
Date: 2019-03-04
HUE (VNA) – Mr. Tran Van A. met the guests on Monday. They talked for an hour about courses and visits.
Photo: T.H
The two sides will meet again in the autumn, the federation said in a statement to the press.
Related news
Rice prices rise | March 3, 2019`

describe('cutting a page into passages', () => {
  it('keeps every passage an exact slice of the text, with Windows line ends and hard blanks', () => {
    const text = report.replaceAll('\n', '\r\n').replaceAll('the guests', 'the\u00a0guests')
    for (const { start, end, quote } of cut(text).page.passages) assert.equal(text.slice(start, end), quote)
  })

  it('takes the line after the address for the title', () => {
    assert.equal(cut(report).page.title, 'Lao guests in Hue')
  })

  it('ends no sentence at Mr. or at an initial', () => {
    assert.deepEqual(passagesOf(report, 'sentence').slice(0, 2), [
      'Mr. Tran Van A. met the guests on Monday.',
      'They talked for an hour about courses and visits.',
    ])
  })

  it('sets aside the address, the menu and the related news', () => {
    const noise = passagesOf(report, 'noise')
    assert.ok(noise.includes('https://example.org/2019/03/visit'))
    assert.ok(noise.includes('Home | News | Sport | Contact'))
    assert.ok(noise.includes('Rice prices rise | March 3, 2019'))
  })

  it('says where it stopped reading', () => {
    const [warning] = cut(report).warnings
    assert.equal(warning?.code, 'noise-left-out')
    assert.equal(warning?.citation.quote, 'Related news')
  })

  it('separates the opening of an agency and the line of the date', () => {
    assert.deepEqual(passagesOf(report, 'dateline'), ['Date: 2019-03-04', 'HUE (VNA) –'])
  })

  it('finds the sentence behind a lost blank, but not behind the point of an address', () => {
    const text = `Guests\n${'The federation praised its partners for their help in these years.'.repeat(2)} See laodong.vn for more.`
    assert.equal(passagesOf(text, 'sentence').length, 3)
  })

  it('reads a paragraph that the page prints twice once, and tells of it', () => {
    const paragraph = 'The federation of the province and its guests signed a text on the exchange of delegations.'
    const { page, warnings } = cut(
      `Signing in Hue\n${paragraph}\nMore was said in the evening, at a dinner of both.\n${paragraph}`,
    )
    assert.equal(page.passages.filter(({ quote, role }) => quote === paragraph && role === 'sentence').length, 1)
    assert.equal(warnings[0]?.code, 'repeated-text')
  })

  it('cuts a sentence without end into pieces that patterns can bear', () => {
    const { page } = cut(`Title of it\n${'word '.repeat(5000)}`)
    assert.ok(page.passages.every(({ quote }) => quote.length <= 1500))
  })
})

const memorandum = `Memorandum of Understanding

Article 1. Purpose
The Parties shall cooperate.
Article 2. Visits
1. They shall exchange visits:
(a) of officials;
(b) of teachers.
2. The host pays.
Done at Hue on 3 May 2020.
FOR THE FEDERATION OF HUE
(signed) TRAN VAN AN
President`

describe('cutting a memorandum into clauses', () => {
  const { page } = cut(memorandum)
  const clauseOf = (beginning: string): string | undefined =>
    page.passages.find(({ quote }) => quote.startsWith(beginning))?.clause

  it('knows a memorandum by its title and its articles', () => assert.equal(page.form, 'memorandum'))

  it('numbers articles, paragraphs and letters', () => {
    assert.equal(clauseOf('The Parties'), '1')
    assert.equal(clauseOf('1. They'), '2.1')
    assert.equal(clauseOf('(b)'), '2.1.b')
    assert.equal(clauseOf('2. The host'), '2.2')
  })

  it('keeps the closing sentence out of the last article', () => assert.equal(clauseOf('Done at'), undefined))

  it('takes the names below for signatures', () => {
    assert.deepEqual(passagesOf(memorandum, 'signature'), [
      'FOR THE FEDERATION OF HUE',
      '(signed) TRAN VAN AN',
      'President',
    ])
  })
})

describe('cutting a text that does not end', () => {
  const endless: Readonly<Record<string, string>> = {
    'words without a stop': 'the federation of labour and '.repeat(2000),
    'stops that end no sentence': 'e.g. '.repeat(4000) + '.'.repeat(20_000),
    'a word of twenty thousand letters': 'a'.repeat(20_000),
    'closing brackets behind a stop': `He said so.${')'.repeat(20_000)}`,
    'pairs of surrogates': '\ud83d\ude00'.repeat(20_000),
    'letters with marks': 'a' + 'ກຳ\u0ec9'.repeat(8000),
    'sentences without a line break': 'The two sides met in Hue. '.repeat(2000),
  }
  for (const [name, text] of Object.entries(endless)) {
    it(`keeps passages short and leaves nothing out: ${name}`, () => {
      const { passages } = cut(text).page
      assert.ok(passages.every(({ start, end }) => end - start <= longestPassage))
      assert.equal(
        passages
          .map(({ quote }) => quote)
          .join('')
          .replace(/\s/g, ''),
        text.replace(/\s/g, ''),
      )
      for (const { start, end, quote } of passages) assert.equal(text.slice(start, end), quote)
    })
  }

  it('cuts neither inside a word, where there are blanks, nor inside a character', () => {
    const words = cut('federation '.repeat(2000)).page.passages.flatMap(({ quote }) => quote.split(' '))
    assert.deepEqual([...new Set(words)], ['federation'])
    assert.ok(cut('\ud83d\ude00'.repeat(5000)).page.passages.every(({ quote }) => quote.isWellFormed()))
  })

  it('cuts a long line where a sentence ends', () => {
    const { passages } = cut('The two sides met in Hue. '.repeat(2000)).page
    assert.deepEqual([...new Set(passages.map(({ quote }) => quote))], ['The two sides met in Hue.'])
  })
})

describe('cutting minutes', () => {
  const minutes = `Minutes of the talks in Hue
1. Courses
It was agreed to hold two.
DECISION 1. They begin in May.
2. Visits
None was planned.
A1 | list of names | Hue | 3 May 2020`
  const { page } = cut(minutes)

  it('follows headings, decisions and the rows of the list of actions', () => {
    assert.equal(page.form, 'minutes')
    const clauses = page.passages.map(({ quote, clause }) => [quote.slice(0, 12), clause])
    assert.deepEqual(clauses.slice(2), [
      ['It was agree', '1'],
      ['DECISION 1.', 'DECISION 1'],
      ['They begin i', 'DECISION 1'],
      ['2. Visits', '2'],
      ['None was pla', '2'],
      ['A1 | list of', 'A1'],
    ])
  })
})
