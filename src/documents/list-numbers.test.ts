import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countAs } from './list-numbers.ts'

const first = (format: string, ...counts: number[]) => counts.map((count) => countAs(format, count)).join(' ')

test('items are counted as people in each language write it', () => {
  assert.equal(first('lowerLetter', 1, 26, 27, 28), 'a z aa bb')
  assert.equal(first('upperRoman', 1, 4, 9, 14, 49, 2026), 'I IV IX XIV XLIX MMXXVI')
  assert.equal(first('ganada', 1, 2, 14, 15), '가 나 하 15')
  assert.equal(first('chineseCounting', 1, 10, 11, 20, 35, 100), '一 十 十一 二十 三十五 100')
  assert.equal(first('decimalEnclosedCircle', 1, 20, 21), '① ⑳ 21')
  assert.equal(first('decimal', 0, 7), '0 7')
  assert.equal(first('a way to come', 7), '7')
})
