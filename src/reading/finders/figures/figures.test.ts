import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingsIn } from '../../test-page.ts'
import { checkPercentages } from '../../refiners/check-percentages.ts'
import { findDates } from '../dates.ts'
import { findFigures } from './index.ts'

const figuresIn = (text: string): string[] =>
  findingsIn(text, findDates, findFigures).figures.map(
    ({ fields }) => `${fields.value}${fields.plan === undefined ? '' : `/${fields.plan}`} ${fields.unit}`,
  )

describe('reading figures', () => {
  it('reads separators, scales, words and money', () => {
    const text = 'About 2.5 million workers, 12,400 members, twenty-five courses and 25,000 EUR were named.'
    assert.deepEqual(figuresIn(text), ['2500000 workers', '12400 members', '25 courses', '25000 EUR'])
  })

  it('reads the plan behind the actual number, and one against which it stands', () => {
    assert.deepEqual(figuresIn('They set up 306/750 unions (40.8% of the plan).'), ['306/750 unions', '40.8 %'])
    assert.deepEqual(figuresIn('It answered 1,120 questions against a plan of 1,000.'), ['1120/1000 questions'])
  })

  it('counts groups and their members', () => {
    assert.deepEqual(figuresIn('A delegation of eight and an eleven-member team came.'), ['8 people', '11 members'])
  })

  it('takes no date, ordinal, range, limit, notice or code for a figure', () => {
    const text = `On 16/7 the 12th Congress, held since 2018, spoke of one to two courses, at most eight guests and 60 days before the visit.
Article 4 and Resolution 12 of May 3, 2021 name 10 to 15 officials and COVID-19 at 09:30.`
    assert.deepEqual(figuresIn(text), [])
  })

  it('counts no sides and no originals', () => {
    assert.deepEqual(figuresIn('The two sides signed six originals in two languages.'), [])
  })

  it('tells a figure once, however often the text does', () => {
    assert.deepEqual(figuresIn('They have 300 members. With 300 members they are small.'), ['300 members'])
  })
})

describe('checking percentages', () => {
  const warningsOf = (text: string): (string | number | undefined)[] =>
    findingsIn(text, findFigures, checkPercentages).warnings.map(({ details }) => details?.['computed'])

  it('accepts a percentage that was rounded or cut off', () => {
    assert.deepEqual(
      warningsOf('They admitted 144,997/118,940 members (121.9% of the plan) and held 110/114 courses (96%).'),
      [],
    )
  })

  it('warns of one that does not follow, with the one that does', () => {
    assert.deepEqual(warningsOf('They admitted 144,997/118,940 members (128.9% of the plan).'), [121.91])
  })
})

describe('plans and what is counted', () => {
  it('reads a plan in many wordings', () => {
    assert.deepEqual(figuresIn('They trained 265 officials, exceeding the target of 200.'), ['265/200 officials'])
    assert.deepEqual(figuresIn('They trained 640 shop stewards against 800 planned.'), ['640/800 stewards'])
    assert.deepEqual(figuresIn('They reached 3,870 drivers (target: 3,500).'), ['3870/3500 drivers'])
    assert.deepEqual(figuresIn('Only one of the three planned legal clinics has opened.'), ['1/3 clinics'])
    assert.deepEqual(figuresIn('Of 24 courses envisaged, 22 were held.'), ['22/24 courses'])
    assert.deepEqual(figuresIn('They founded 212 committees, short of the 300 they had set themselves.'), [
      '212/300 committees',
    ])
  })

  it('gives a plan to the last number before it', () => {
    assert.deepEqual(figuresIn('In 8 courses 265 officials were trained, over the plan of 200.'), [
      '8 courses',
      '265/200 officials',
    ])
  })

  it('reads a number whose noun was said before', () => {
    assert.deepEqual(figuresIn('The host gives 300 vouchers, and 150 by the guests will follow.'), [
      '300 vouchers',
      '150 vouchers',
    ])
    assert.deepEqual(figuresIn('Six persons sit there, of whom each side appoints three.'), ['6 persons', '3 persons'])
    assert.deepEqual(figuresIn('There were 41 cases. Lawyers took up seven of these cases.'), ['41 cases', '7 cases'])
  })

  it('says what was counted in words that stand alone', () => {
    const whatIn = (text: string): string[] =>
      findingsIn(text, findDates, findFigures).figures.map(({ fields }) => fields.what)
    assert.deepEqual(whatIn('The park has 27,000 people employed by enterprises of the group.'), [
      'people employed by enterprises of the group',
    ])
    assert.deepEqual(whatIn('They looked back on 15 years of cooperation and will send 20 sets of computers.'), [
      'cooperation',
      'sets of computers',
    ])
    assert.deepEqual(whatIn('The agreement runs for three years. The rate of unions stood at 13.1 percent.'), [
      'agreement',
      'rate of unions',
    ])
    assert.deepEqual(whatIn('Those of the group alone employ about 27,000 people.'), [
      'people employed by Those of the group',
    ])
    assert.deepEqual(whatIn('They showed three models: clean houses, places for sport.'), [
      'models: clean houses, places for sport',
    ])
    assert.deepEqual(whatIn('The union recovered unpaid wages of NOK 2.4 million.'), ['unpaid wages'])
  })
})
