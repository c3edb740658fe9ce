import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { numberIn } from './numbers.ts'
import { bothForms, bothKeys, simplified } from './script.ts'

describe('Chinese in both scripts', () => {
  it('finds with one pattern what stands in simplified and in traditional characters', () => {
    const pattern = bothForms('总工会|劳动联合会')
    for (const name of ['总工会', '總工會', '劳动联合会', '勞動聯合會']) assert.equal(pattern.exec(name)?.[0], name)
  })

  it('keeps what a class or an escape says', () => {
    assert.ok(bothForms('^[^国]\\d，$').test('會3,'))
    assert.ok(!bothForms('^[^国]$').test('國'))
  })

  it('takes half-width marks for full-width ones', () => {
    assert.ok(bothForms('^（简称“全总”）$').test('(簡稱「全總」)'))
  })

  it('gives a table both ways of writing its words', () => {
    assert.equal(bothKeys({ 后年: 2 })['後年'], 2)
  })

  it('turns a text into simplified characters of the same length', () => {
    assert.equal(simplified('全國產業總工會'), '全国产业总工会')
  })
})

describe('Chinese numerals', () => {
  const numbers: readonly (readonly [string, number | undefined])[] = [
    ['二十五', 25],
    ['十四万', 140_000],
    ['两千零五十', 2050],
    ['二〇二四', 2024],
    ['廿三', 23],
    ['1,234', 1234],
    ['民國113', 2024],
    ['若干', undefined],
  ]
  for (const [printed, value] of numbers)
    it(`reads ${printed}`, () => {
      assert.equal(numberIn(printed), value)
    })
})
