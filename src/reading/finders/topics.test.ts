import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingsIn } from '../test-page.ts'
import { findOrganisations } from './organisations/index.ts'
import { findTopics } from './topics.ts'

const topicsIn = (text: string): string[] =>
  findingsIn(
    `Guests\n${text} It was told to all who had come to the house of the federation that day.`,
    findOrganisations,
    findTopics,
  ).topics.map(({ fields }) => fields.topic)

describe('finding topics', () => {
  it('tells an agreement of the two from a collective agreement', () => {
    assert.deepEqual(topicsIn('They signed a memorandum.'), ['agreement'])
    assert.deepEqual(topicsIn('They spoke about collective labour agreements.'), ['collective bargaining'])
  })

  it('tells legal aid from aid', () => {
    assert.deepEqual(topicsIn('Workers ask for legal aid.'), ['legal aid'])
    assert.deepEqual(topicsIn('They donated books.'), ['aid and gifts'])
  })

  it('knows local ties by the bodies of two countries, whatever the words', () => {
    assert.deepEqual(topicsIn('The Hue Federation of Labour met the Suwon City Trade Union Federation.'), [
      'local ties',
    ])
    assert.deepEqual(topicsIn('The Hue Federation of Labour met the Da Nang Federation of Labour.'), [])
  })

  it('knows an act by many words', () => {
    assert.deepEqual(topicsIn('They supplied 30 computers.'), ['aid and gifts'])
    assert.deepEqual(topicsIn('The letter of intent names a study tour.'), ['delegation exchange', 'agreement'])
    assert.deepEqual(topicsIn('Two lawyers defended cases of Lao workers in Thailand.'), [
      'migrant workers',
      'legal aid',
    ])
    assert.deepEqual(topicsIn('A third of the young organisers were women.'), ['women and youth'])
  })

  it('takes no agreement that was not made, and no gift that was none', () => {
    assert.deepEqual(topicsIn('No new agreement was signed, and they have a gift for talking.'), [])
  })

  it('quotes the words that show the topic', () => {
    const { topics } = findingsIn(
      'Guests\nThey want to exchange delegations every year, as they have done since the war ended.',
      findTopics,
    )
    assert.deepEqual(
      topics.map(({ fields, mentions }) => [fields.topic, mentions[0]?.quote]),
      [['delegation exchange', 'exchange delegations']],
    )
  })
})
