import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { contractLine, read, type Quote, type Reading } from '../index.ts'
import { leftReasons, ruleNames, type LeftReason } from './rules.ts'

const document = (text: string) => ({ text, mediaType: 'text/plain', blocks: [], cautions: [] })
const explained = (text: string): Reading => read(document(text), { language: 'en', explain: true })

const report = `Hue and Daegu unions meet

On 3 May 2022 a delegation of the Daegu Federation of Trade Unions visited the Hue Federation of Labour. Ms. Le Thi Tam, President of the Hue Federation of Labour, received the guests.
The two sides agreed to exchange two delegations every year. The Hue Federation of Labour will send ten interpreters to Daegu. The Daegu federation did not agree to finance a new office.
This was their 5th meeting; at most 40 guests may be invited. The Hue Federation of Labour was founded on 20 July 1946.`

const leftOf = (text: string, reason: LeftReason): readonly string[] =>
  (explained(text).explanation?.left ?? []).flatMap((left) => (left.reason === reason ? [left.quote] : []))

describe('an explained reading', () => {
  const folder = join(import.meta.dirname, '../examples')
  for (const language of readdirSync(folder)) {
    it(`is the same reading, and tells the rule and the words of all that is found (${language})`, () => {
      for (const name of readdirSync(join(folder, language))) {
        if (!name.endsWith('.txt')) continue
        const text = readFileSync(join(folder, language, name), 'utf8')
        const reading = read(document(text), { explain: true })
        const { explanation, ...rest } = reading
        const proposals = rest.proposals.map(({ explanation: _why, ...proposal }) => proposal)
        assert.deepEqual(
          JSON.parse(contractLine({ ...rest, proposals })),
          JSON.parse(contractLine(read(document(text)))),
        )
        const quotes: Quote[] = [...(explanation?.left ?? [])]
        for (const { explanation: why } of reading.proposals) {
          assert.ok(why && ruleNames.includes(why.rule), name)
          assert.notEqual(why.shownBy.quote, '')
          quotes.push(why.shownBy, ...why.fields.flatMap(({ places }) => places))
          for (const { origin, places, from } of why.fields)
            assert.ok(origin === 'assumed' ? from : places.length > 0, name)
        }
        for (const { start, end, quote } of quotes) assert.equal(quote, text.slice(start, end))
        for (const { reason } of explanation?.left ?? []) assert.ok(leftReasons.includes(reason))
      }
    })
  }

  it('is not made where nobody asks', () => {
    const reading = read(document(report), { language: 'en' })
    assert.equal(reading.explanation, undefined)
    assert.ok(reading.proposals.every(({ explanation }) => explanation === undefined))
  })

  it('names the cue of a commitment, and who is meant by which words', () => {
    const agreed = explained(report).proposals.find(
      ({ kind, fields }) => kind === 'commitment' && fields.modality === 'agreed',
    )
    assert.equal(agreed?.explanation?.rule, 'commitments: cue')
    assert.equal(agreed.explanation.cue, 'agree')
    assert.equal(agreed.explanation.shownBy.quote, 'agreed')
    const by = agreed.explanation.fields.find(({ field }) => field === 'by')
    assert.deepEqual([by?.origin, by?.places[0]?.quote], ['read', 'The two sides'])
  })

  it('says what a field was assumed from', () => {
    const hue = explained(report).proposals.find(({ kind }) => kind === 'organisation')
    const country = hue?.explanation?.fields.find(({ field }) => field === 'country')
    assert.deepEqual([country?.origin, country?.places], ['assumed', []])
  })

  it('shows the word for an event and the day as it is written', () => {
    const visit = explained(report).proposals.find(({ kind }) => kind === 'event')?.explanation
    assert.equal(visit?.rule, 'events: word for an event near a date')
    const when = visit.fields.find(({ field }) => field === 'when')
    assert.deepEqual([when?.origin, when?.places[0]?.quote], ['read', '3 May 2022'])
  })

  it('tells what was left out, why, and what stands around it', () => {
    assert.deepEqual(leftOf(report, 'figures: ordinal'), ['5'])
    assert.deepEqual(leftOf(report, 'figures: limit'), ['40'])
    assert.deepEqual(leftOf(report, 'events: date of something else'), ['20 July 1946'])
    const limit = explained(report).explanation?.left.find(({ reason }) => reason === 'figures: limit')
    assert.match(limit?.before ?? '', /at most $/)
    assert.match(limit?.after ?? '', /^ guests may/)
  })

  it('tells of a promise that is denied and of one that nobody is bound by', () => {
    assert.equal(
      leftOf('The Hue Federation of Labour did not agree to finance an office.', 'commitments: denied').length,
      1,
    )
    assert.equal(leftOf('It will rain in the morning.', 'commitments: nobody is bound').length, 1)
  })

  it('tells of a text that stands twice only once, as repeated', () => {
    const sentence =
      'The Hue Federation of Labour received a delegation of the Daegu Federation of Trade Unions on Monday.'
    assert.deepEqual(
      leftOf(
        `A visit\n\n${sentence}\nThey agreed to meet again next year in the city of Daegu.\n${sentence}`,
        'passages: repeated',
      ),
      [sentence],
    )
  })

  it('stays small for a text that gives reasons without end, and counts the rest', () => {
    const { explanation } = explained('At most 40 guests may be invited. '.repeat(3000))
    assert.equal(explanation?.left.filter(({ reason }) => reason === 'figures: limit').length, 200)
    assert.ok(explanation.more >= 2800)
  })
})
