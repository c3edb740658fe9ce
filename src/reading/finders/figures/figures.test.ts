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
