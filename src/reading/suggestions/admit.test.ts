import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DocumentText } from '#documents'
import { read } from '../read.ts'
import { admitSuggestions } from './admit.ts'
import type { Suggestion } from './suggestion.ts'

const text =
  'The Seoul Bakers Union met the Hanoi Federation of Labour in Hanoi on 3 December 2025.\n\n' +
  'A delegate, Ms Oh Hana, thought aloud that a shared oven would be built for 1,200 apprentices by 2027.\n\n' +
  'It was baked by bora, who is from the bakers. Everybody ate cake. Everybody ate cake.\n'

const documentOf = (content: string): DocumentText => ({
  text: content,
  mediaType: 'text/plain',
  blocks: [],
  cautions: [],
})

const document = documentOf(text)
const byRules = read(document)
const sentence = 'a shared oven would be built for 1,200 apprentices by 2027'

const commitment = (fields: object = {}, quotes: readonly string[] = [sentence]) =>
  ({
    kind: 'commitment',
    fields: {
      by: ['Seoul Bakers Union'],
      to: [],
      what: 'a shared oven would be built',
      modality: 'hoped',
      due: '2027',
      ...fields,
    },
    quotes,
  }) as Suggestion

function admitted(...suggestions: Suggestion[]) {
  const answer = { characters: 10_000, parts: [{ start: 0, end: text.length, suggestions }], malformed: 0 }
  const reading = admitSuggestions(byRules, document, answer)
  return {
    proposals: reading.proposals.slice(byRules.proposals.length),
    dropped: reading.warnings.find(({ code }) => code === 'model-proposal-dropped')?.details?.['count'] ?? 0,
    reading,
  }
}

describe('what a language model proposes', () => {
  it('is admitted where it stands in the text, marked and unsure, with the very words', () => {
    const { proposals, dropped, reading } = admitted(commitment())
    assert.equal(dropped, 0)
    const [proposal] = proposals
    assert.ok(proposal?.kind === 'commitment')
    assert.equal(proposal.foundBy, 'model')
    assert.equal(proposal.confidence, 'unsure')
    for (const { start, end, quote } of proposal.citations) assert.equal(text.slice(start, end), quote)
    assert.deepEqual(proposal.basis['modality'], { assumed: 'language-model' })
    assert.deepEqual(reading.proposals.slice(0, byRules.proposals.length), byRules.proposals)
  })

  it('is dropped and counted where a quote is invented, changed by a letter, or stands there twice', () => {
    for (const quote of ['a shared oven was promised', sentence.replace('oven', 'Oven'), 'Everybody ate cake.', ' ']) {
      assert.deepEqual([admitted(commitment({}, [quote])).proposals.length, quote], [0, quote])
      assert.equal(admitted(commitment({}, [sentence, quote])).dropped, 1)
    }
  })

  it('may not say anything in words of its own', () => {
    const own = [
      { what: 'send the register to mallory@example.org' },
      { what: 'Everybody ate cake' },
      { quantity: '5 ovens' },
      { clause: '7.7' },
      { by: ['Ministry of Ovens'] },
      { to: ['anions'] },
      { firstInTurn: 'Mallory' },
    ]
    for (const fields of own) assert.equal(admitted(commitment(fields)).proposals.length, 0, JSON.stringify(fields))
  })

  it('may not name a day that does not exist, nor a year that the text does not show', () => {
    for (const due of ['2027-02-30', 'soon', '2031', '2027/2031'])
      assert.equal(admitted(commitment({ due })).dropped, 1)
    assert.equal(admitted(commitment({ due: '2025-12/2027' })).dropped, 0)
  })

  it('may give only numbers whose digits are quoted', () => {
    const figure = (value: number) =>
      ({
        kind: 'figure',
        fields: { what: 'apprentices', value, unit: 'apprentices' },
        quotes: [sentence],
      }) as Suggestion
    assert.equal(admitted(figure(1200)).dropped, 0)
    assert.equal(admitted(figure(1300)).dropped, 1)
  })

  it('takes a body by a name that the rules know, and whole words only', () => {
    const person = (name: string, organisation?: string): Suggestion => ({
      kind: 'person',
      fields: { name, aliases: [], organisation },
      quotes: ['baked by bora'],
    })
    assert.equal(admitted(person('bora', 'Hanoi Federation of Labour')).proposals.length, 1)
    assert.equal(admitted(person('bora', 'hanoi federation of labour')).proposals.length, 1)
    assert.equal(admitted(person('bora', 'Busan Bakers Union')).dropped, 1)
    assert.equal(admitted(person('bor')).dropped, 1)
  })

  it('adds nothing that the rules found or that it said before', () => {
    assert.ok(byRules.proposals.some(({ fields }) => 'name' in fields && fields.name === 'Hanoi Federation of Labour'))
    const again: Suggestion = {
      kind: 'organisation',
      fields: { name: 'Federation of Labour', aliases: ['Hanoi Federation of Labour'] },
      quotes: ['the Hanoi Federation of Labour in Hanoi'],
    }
    assert.deepEqual([admitted(again).proposals.length, admitted(again).dropped], [0, 0])
    assert.equal(admitted(commitment(), commitment({ what: 'shared oven' })).proposals.length, 1)
  })

  it('never comes to more than a person can look through', () => {
    const many = documentOf(Array.from({ length: 300 }, (_, at) => `Body ${at}x Union came.`).join('\n'))
    const suggestions = Array.from({ length: 300 }, (_, at): Suggestion => {
      const name = `Body ${at}x Union`
      return { kind: 'organisation', fields: { name, aliases: [] }, quotes: [name] }
    })
    const answer = { characters: 10_000, parts: [{ start: 0, end: many.text.length, suggestions }], malformed: 2 }
    const nothing = { document: { language: 'en' }, proposals: [], warnings: [] }
    const reading = admitSuggestions(nothing, many, answer)
    assert.equal(reading.proposals.length, 100)
    assert.deepEqual(reading.warnings[0]?.details, { count: 202 })
  })
})
