import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fold, indexWords, searchWords, unreachable, wordsOf, canonicalText, dayOf } from './index.ts'

describe('letters that Unicode does not take apart', () => {
  it('lose their stroke', () => assert.equal(fold('Đà Łódź Øresund Straße'), 'da lodz oresund strasse'))
})

describe('words for search', () => {
  it('are those of the text, and no empty ones', () => {
    assert.deepEqual(searchWords('  Hà   Nội — Seoul! '), ['ha', 'noi', 'seoul'])
    assert.deepEqual(searchWords(' … '), [])
  })

  it('of a run without spaces are its pairs; a single character is itself', () => {
    assert.deepEqual(searchWords('北京市'), ['北京', '京市'])
    assert.deepEqual(searchWords('工'), ['工'])
    assert.deepEqual(searchWords('東京タワー').slice(0, 2), ['東京', '京タ'])
  })

  it('of an index hold the single characters of such a run too, and of no other', () => {
    assert.deepEqual(indexWords('北京'), ['北京', '北', '京'])
    assert.deepEqual(indexWords('북a'), ['북a', '북'])
    assert.deepEqual(indexWords('abc'), ['abc'])
  })
})

describe('words of a text', () => {
  it('come with their places', () => {
    const text = 'Suwon, Hải Phòng'
    const words = [...wordsOf(text, 'vi')]
    assert.deepEqual(
      words.map(({ word }) => word),
      ['Suwon', 'Hải', 'Phòng'],
    )
    for (const { start, end, word } of words) assert.equal(text.slice(start, end), word)
  })

  it('are found where a language writes no spaces', () => {
    assert.deepEqual([...wordsOf('我们是工会', 'zh')].map(({ word }) => word).join(''), '我们是工会')
    assert.ok([...wordsOf('我们是工会', 'zh')].length > 1)
  })
})

describe('a canonical text', () => {
  it('normalises lists and leaves null alone', () => {
    assert.equal(canonicalText({ list: ['a\u0300', null, 1], none: null }), '{"list":["à",null,1],"none":null}')
  })
})

describe('a broken assumption', () => {
  it('says what was not expected', () => {
    assert.throws(() => unreachable('x' as never), /Broken invariant: unexpected "x"/)
  })

  it('is not what a day out of range is: that is told by its kind', () => {
    assert.throws(() => dayOf('2023-02-29'), RangeError)
    assert.throws(() => dayOf('2024-04-31'), RangeError)
  })
})
