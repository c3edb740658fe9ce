import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isAcronym, lettersApart, likeness, nameKey, tellingWords } from './names.ts'

describe('names', () => {
  it('are the same without case, accents, article and spelling of labour', () => {
    assert.equal(nameKey('The Đà Nẵng Federation of Labour'), nameKey('da nang federation of labor'))
  })

  it('tell which body it is by the words that others do not share', () => {
    assert.deepEqual(tellingWords('Federation of Trade Unions of Seoul'), ['seoul'])
    assert.deepEqual(tellingWords('Liên đoàn Lao động tỉnh Quảng Nam'), ['quang', 'nam'])
    assert.deepEqual(tellingWords('City Federation of Labor'), [])
  })

  it('of one place are alike, also written as one word; of two places they are not', () => {
    assert.equal(likeness(['ha', 'noi'], ['hanoi']), 1)
    assert.equal(likeness(['hai', 'phong'], ['hai', 'duong']) < 0.6, true)
    assert.equal(likeness([], []), 0)
  })

  it('in capitals are acronyms, also Vietnamese ones', () => {
    assert.deepEqual(['VGCL', 'LĐLĐ', 'Union', 'A'].map(isAcronym), [true, true, false, false])
  })
})

describe('letters apart', () => {
  it('are counted as a person would', () => {
    assert.equal(lettersApart('luangvilay', 'luongvilay', 2), 1)
    assert.equal(lettersApart('kim', 'kyme', 2), 2)
  })

  it('are none for the same word, and as many either way round', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        assert.equal(lettersApart(one, one, 12), 0)
        assert.equal(lettersApart(one, other, 12), lettersApart(other, one, 12))
      }),
    )
  })
})
