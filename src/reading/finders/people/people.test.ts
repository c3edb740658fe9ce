import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingsIn } from '../../test-page.ts'
import { findOrganisations } from '../organisations/index.ts'
import { findPeople } from './index.ts'

const peopleIn = (text: string): (string | undefined)[][] =>
  findingsIn(text, findOrganisations, findPeople).people.map(({ fields }) => [
    fields.name,
    fields.role,
    fields.organisation,
  ])

const hue = 'Hue Federation of Labour'

describe('naming people', () => {
  it('reads a post before the name and after it', () => {
    const text = `Vice President of the ${hue} Tran Thi Lan met Kim Min-su, Chairman of the Federation of Korean Trade Unions.`
    assert.deepEqual(peopleIn(text), [
      ['Tran Thi Lan', 'Vice President', hue],
      ['Kim Min-su', 'Chairman', 'Federation of Korean Trade Unions'],
    ])
  })

  it('knows a person by one word of the name later on', () => {
    const { people } = findingsIn(
      `Mr. Tran Van Khang spoke. Khang thanked all, and Mr. Tran left.`,
      findOrganisations,
      findPeople,
    )
    assert.equal(people.length, 1)
    assert.equal(people[0]?.mentions.length, 3)
  })

  it('gives a post that two share to both', () => {
    const text = 'She met Sun Chunlan and Xu Zhenhuang, both ACFTU vice presidents.'
    assert.deepEqual(
      peopleIn(text).map(([name, role]) => [name, role]),
      [
        ['Sun Chunlan', 'vice presidents'],
        ['Xu Zhenhuang', 'vice presidents'],
      ],
    )
  })

  it('gives posts in their order where the text says respectively', () => {
    const text =
      'Ms. Bao Xianping and Mr. Xu Leping, Director and Deputy Director of the Ningbo Foreign Affairs Office, respectively, came.'
    assert.deepEqual(
      peopleIn(text).map(([name, role]) => [name, role]),
      [
        ['Bao Xianping', 'Director'],
        ['Xu Leping', 'Deputy Director'],
      ],
    )
  })

  it('reads two spellings as one person and tells of it', () => {
    const text = 'Ms. Bounthavy Luangsing came. Bounthavy Luongsing said so.'
    const { people, warnings } = findingsIn(text, findOrganisations, findPeople)
    assert.deepEqual(
      people.map(({ fields }) => [fields.name, ...fields.aliases]),
      [['Bounthavy Luangsing', 'Bounthavy Luongsing']],
    )
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['two-spellings'],
    )
  })

  it('takes names from signatures with the post below and the body above', () => {
    const text = `Memorandum of Understanding\nArticle 1. Aim\nThey cooperate.\nArticle 2. Visits\nThey visit.\nArticle 3. End\nIt ends.\nFOR THE HUE FEDERATION OF LABOUR\n(signed) TRAN VAN AN\nPresident`
    assert.deepEqual(peopleIn(text), [['TRAN VAN AN', 'President', 'HUE FEDERATION OF LABOUR']])
  })

  it('finds nobody in places, bodies and months', () => {
    const text = 'Da Nang said no. Ho Chi Minh City hosted the Hue Federation of Labour in March. South Africa agreed.'
    assert.deepEqual(peopleIn(text), [])
  })

  it('leaves the writer and the editor out', () => {
    const text =
      'Visit to Hue\nGuests came to Hue on Monday and left again on Tuesday, as it had been planned.\nBy Hai Nam\nEditor-in-chief: Ngo Quang Thien'
    assert.deepEqual(peopleIn(text), [])
  })

  it('reads names that begin like small words behind an honorific', () => {
    assert.deepEqual(
      peopleIn('They thanked Mr. To Van Do for it.').map(([name]) => name),
      ['To Van Do'],
    )
  })

  it('takes initials and the last names for the person who was named before', () => {
    const text =
      'Oleg Ivan Petrov, chairman of the union, met Ana Valdivia Ruiz, head of the office. O. Petrov agreed. Valdivia Ruiz said so.'
    assert.deepEqual(
      peopleIn(text).map(([name]) => name),
      ['Oleg Ivan Petrov', 'Ana Valdivia Ruiz'],
    )
  })

  it('takes the post behind the name of a counterpart, and a whole bracket', () => {
    const text = `Her counterpart, Mr. Tran Van An, Chairman of the ${hue}, met Binita Rai (Secretary, Foreign Department).`
    assert.deepEqual(
      peopleIn(text).map(([name, role]) => [name, role]),
      [
        ['Tran Van An', 'Chairman'],
        ['Binita Rai', 'Secretary, Foreign Department'],
      ],
    )
  })

  it('knows the body that somebody heads', () => {
    assert.deepEqual(peopleIn(`They thanked Rosa Adjovi, who has been heading the ${hue} since May.`), [
      ['Rosa Adjovi', undefined, hue],
    ])
  })

  it('takes no side and no building for a person', () => {
    assert.deepEqual(peopleIn('Party A reports to Party B. Lotus Plaza took many lives.'), [])
  })

  it('reads names side by side under the closing sentence, with the body behind the post', () => {
    const clauses = 'Article 1. Aim\nThey cooperate.\nArticle 2. Visits\nThey visit.\nArticle 3. End\nIt ends.'
    const text = `Memorandum of Understanding\nThe ${hue} and the Federation of Korean Trade Unions agree.\n${clauses}\nTRAN Van An                    Kim Min-su\nChairman of the ${hue}         President, Federation of Korean Trade Unions`
    assert.deepEqual(peopleIn(text), [
      ['TRAN Van An', 'Chairman', hue],
      ['Kim Min-su', 'President', 'Federation of Korean Trade Unions'],
    ])
  })
})
