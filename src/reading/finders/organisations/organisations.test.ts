import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingsIn } from '../../test-page.ts'
import { findOrganisations } from './index.ts'

const bodiesIn = (text: string): string[][] =>
  findingsIn(text, findOrganisations)
    .organisations.filter(({ fields }) => fields.type !== 'other')
    .map(({ fields }) => [fields.name, ...fields.aliases])

describe('naming bodies', () => {
  it('joins a name, its short name and the name turned round', () => {
    const text = 'The Hue Federation of Labour (HFL) met guests. HFL leads. The Labour Federation of Hue agreed.'
    assert.deepEqual(bodiesIn(text), [['Hue Federation of Labour', 'Labour Federation of Hue', 'HFL']])
  })

  it('keeps two national centres of one country apart', () => {
    const text = 'Guests saw the Federation of Korean Trade Unions and the Korean Confederation of Trade Unions (KCTU).'
    assert.equal(bodiesIn(text).length, 2)
  })

  it('reads the one national centre of a country under any national name', () => {
    const text =
      'The Vietnam Labor Confederation and the VGCL are meant, or the General Confederation of Labor of Vietnam.'
    assert.equal(bodiesIn(text).length, 1)
  })

  it('gives “the City Federation” to the city that was named before', () => {
    const text =
      'The Hai Phong City Labor Federation met the Vientiane Federation of Trade Unions. It was in May.\nThe Hue City Labor Federation came too. The City Federation of Labor will report.'
    const hue = bodiesIn(text).find(([name]) => name === 'Hue City Labor Federation')
    assert.deepEqual(hue, ['Hue City Labor Federation', 'City Federation of Labor'])
  })

  it('takes the board or the congress of a body for the body itself', () => {
    const text =
      'The Executive Board of the Hue Labor Federation and the 12th Congress of the Lao Federation of Trade Unions said so.'
    assert.deepEqual(bodiesIn(text), [['Hue Labor Federation'], ['Lao Federation of Trade Unions']])
  })

  it('takes a branch for a body of its own', () => {
    const text =
      'The Ulsan Regional Headquarters of the Federation of Korean Trade Unions (FKTU Ulsan) hosts. FKTU Ulsan pays.'
    assert.deepEqual(bodiesIn(text), [
      ['Ulsan Regional Headquarters of the Federation of Korean Trade Unions', 'FKTU Ulsan'],
    ])
  })

  it('leaves the person who follows a name out of it', () => {
    const text = 'President of the Hanoi Federation of Labor Nguyen Van An spoke.'
    assert.deepEqual(bodiesIn(text), [['Hanoi Federation of Labor']])
  })

  it('reads a list of trades to its workers', () => {
    const text = 'Guests of the Kenya Union of Commercial, Food and Allied Workers and of others came.'
    assert.deepEqual(bodiesIn(text), [['Kenya Union of Commercial, Food and Allied Workers']])
  })

  it('calls ministries, companies and the ILO no trade unions', () => {
    const text =
      'The Ministry of Labour, the LG Group, the International Labour Organization and the Women’s Union were there.'
    assert.deepEqual(bodiesIn(text), [])
  })

  it('takes what a body runs, or a part of it, for no trade union of its own', () => {
    const text = 'The Hue Trade Union Legal Advisory Centre and the International Department of the VGCL opened.'
    assert.deepEqual(bodiesIn(text), [['VGCL']])
  })

  it('keeps two bodies of one country apart where a sentence names both', () => {
    const text = 'The Cambodian Union Federation (CUF) and the National Trade Union Confederation of Cambodia came.'
    assert.equal(bodiesIn(text).length, 2)
  })

  it('keeps the country beside a local body out of its name', () => {
    const found = findingsIn('The Suwon City Trade Union Federation of the Republic of Korea came.', findOrganisations)
    assert.equal(found.organisations[0]?.fields.name, 'Suwon City Trade Union Federation')
    assert.equal(found.organisations[0]?.fields.country, 'KR')
  })

  it('keeps a model of a union from becoming a body', () => {
    assert.deepEqual(bodiesIn('They praised the Socialist Grassroots Trade Union model of the town.'), [])
  })

  it('takes a short name for what this text says it is', () => {
    const text = 'The Asia-Pacific Regional Trade Union Council (ITUC) met. The ITUC thanked all.'
    assert.deepEqual(bodiesIn(text), [['Asia-Pacific Regional Trade Union Council', 'ITUC']])
  })
})

describe('centres that are not called federations', () => {
  it('are known by the workers in their name', () => {
    const text =
      "The United Workers' Central of Peru (UWCP) and the Andean Trade Union Coordination Council met. UWCP spoke."
    assert.deepEqual(
      bodiesIn(text).map(([name]) => name),
      ["United Workers' Central of Peru", 'Andean Trade Union Coordination Council'],
    )
  })

  it('leave a central committee what it is', () => {
    assert.deepEqual(bodiesIn('The Central Committee and the workers of the Central Highlands were named.'), [])
  })

  it('are known by an acronym with a hyphen and accents', () => {
    assert.deepEqual(bodiesIn('A delegation of HAK-İŞ came to Baku. The HAK-İŞ General Assembly is near.'), [
      ['HAK-İŞ'],
    ])
  })
})
