import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { canonicalText, dayOf, dayText, digestOf, edtfDate, fold, indexWords, isEdtf, searchWords } from './index.ts'

describe('an EDTF date', () => {
  it('means every day that it may mean', () => {
    const year = edtfDate('2025')
    assert.deepEqual([dayText(year.earliest), dayText(year.latest)], ['2025-01-01', '2025-12-31'])
    const span = edtfDate('2019/2024')
    assert.deepEqual([dayText(span.earliest), dayText(span.latest)], ['2019-01-01', '2024-12-31'])
    assert.equal(dayText(edtfDate('2024-02').latest), '2024-02-29')
  })

  it('is open where an end is not given', () => {
    assert.equal(edtfDate('2013/..').latest, Infinity)
    assert.equal(edtfDate('../2024-06-16').earliest, -Infinity)
  })

  it('without a year bounds nothing, and says that the year is not known', () => {
    const date = edtfDate('XXXX-12-03')
    assert.deepEqual([date.yearKnown, date.earliest, date.latest], [false, -Infinity, Infinity])
  })

  it('tells what is approximate and what is uncertain', () => {
    assert.ok(edtfDate('2024~').approximate)
    assert.ok(edtfDate('2024?').uncertain)
    assert.ok(edtfDate('2024%').approximate && edtfDate('2024%').uncertain)
  })

  for (const text of ['2022/51/27', '2023-02-29', '2024-13', 'December', '', '2025/2024', '9'.repeat(1000)]) {
    it(`is not ${JSON.stringify(text.slice(0, 20))}`, () => assert.equal(isEdtf(text), false))
  }
})

describe('a day', () => {
  it('counts from 1970 and back', () => {
    assert.equal(dayOf('1970-01-02'), 1)
    assert.equal(dayText(dayOf('2025-07-01')), '2025-07-01')
    assert.throws(() => dayOf('2023-02-29'), RangeError)
  })
})

describe('canonical text', () => {
  it('has one form for one value, whatever the order of keys and the form of accents', () => {
    assert.equal(canonicalText({ b: 1, a: 'e\u0301' }), canonicalText({ a: '\u00e9', b: 1 }))
    assert.equal(canonicalText({ b: 1, a: [true, null] }), '{"a":[true,null],"b":1}')
  })

  it('refuses what has no canonical form', () => {
    assert.throws(() => canonicalText({ a: Number.NaN }))
    assert.throws(() => canonicalText({ a: '\ud800' }))
  })

  it('digests to the known value of SHA-256', () => {
    assert.equal(digestOf('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('text for search', () => {
  it('is without case and Latin accents', () => {
    assert.equal(fold('LĐLĐ TP Đà Nẵng'), 'ldld tp da nang')
  })

  it('keeps the vowels and tones of Lao', () => {
    assert.equal(fold('ສະຫະພັນ'), 'ສະຫະພັນ')
  })

  it('is the same whether accents stand alone or within their letters, and keeps signs that are no punctuation', () => {
    assert.equal(fold('Đà\tNẴNG — “$5+” (ﬁve)'), 'da nang $5+ five')
    assert.equal(fold('ĐÀ NẴNG'.normalize('NFD')), fold('đà nẵng'))
    assert.equal(fold('A_b\u0000c'), 'a b\u0000c')
  })

  it('finds a part of a run without spaces', () => {
    const words = new Set(searchWords('北京市总工会 수원지역지부'))
    for (const part of ['北京', '工会', '지역']) assert.ok(searchWords(part).every((word) => words.has(word)))
  })

  it('finds any single character of a run in an index', () => {
    const words = new Set(indexWords('工会 北京市 ລາວ a'))
    for (const part of ['工', '会', '市', '京市', 'ລາ', 'a']) assert.ok(words.has(part), part)
  })
})
