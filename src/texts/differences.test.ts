import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { compareVersions } from './compare-versions.ts'
import { wordDifferences, type Stretch } from './differences.ts'

const side = (stretches: readonly Stretch[], kind: 'removed' | 'added'): string =>
  stretches.flatMap((stretch) => (stretch.kind === 'same' || stretch.kind === kind ? [stretch.text] : [])).join('')

const marked = (older: string, newer: string, language: string): string =>
  wordDifferences(older, newer, language)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
    .join('')

const words = fc
  .array(fc.constantFrom('at ', 'most ', '5', '7', ' people', '。', '代表团', 'ຄະນະຜູ້ແທນ', ' 대표단', '\n'))
  .map((list) => list.join(''))

describe('differences word by word', () => {
  it('rebuild both texts', () => {
    fc.assert(
      fc.property(
        fc.oneof(words, fc.string()),
        fc.oneof(words, fc.string()),
        fc.constantFrom('en', 'zh', 'lo', 'ko'),
        (one, other, language) => {
          const stretches = wordDifferences(one, other, language)
          assert.equal(side(stretches, 'removed'), one)
          assert.equal(side(stretches, 'added'), other)
        },
      ),
    )
  })

  it('find nothing between a text and itself', () => {
    fc.assert(fc.property(words, (text) => wordDifferences(text, text, 'en').every(({ kind }) => kind === 'same')))
  })

  it('name the words that changed, in languages without blanks too', () => {
    assert.equal(marked('At most 5 people.', 'At most 7 people.', 'en'), 'At most [-5][+7] people.')
    assert.equal(
      marked('双方每年互派代表团', '双方每两年互派代表团', 'zh').replace(/\[[-+][^\]]*\]/g, '…').length < 12,
      true,
    )
    assert.equal(marked('ຄະນະຜູ້ແທນ ບໍ່ເກີນ 5 ຄົນ', 'ຄະນະຜູ້ແທນ ບໍ່ເກີນ 7 ຄົນ', 'lo'), 'ຄະນະຜູ້ແທນ ບໍ່ເກີນ [-5][+7] ຄົນ')
    assert.equal(marked('대표단은 매년 방문한다', '대표단은 격년 방문한다', 'ko'), '대표단은 [-매년][+격년] 방문한다')
  })

  it('give up on texts that share nothing, at once', () => {
    const [one, other] = [
      Array.from({ length: 5000 }, (_, i) => `a${i}`),
      Array.from({ length: 5000 }, (_, i) => `b${i}`),
    ]
    const stretches = wordDifferences(one.join(' '), other.join(' '), 'en')
    assert.equal(side(stretches, 'removed'), one.join(' '))
    assert.equal(side(stretches, 'added'), other.join(' '))
  })
})

describe('versions clause by clause', () => {
  const clause = (number: string, heading: string, text: string) => ({ role: 'clause' as const, number, heading, text })
  const older = [
    clause('1', 'Purpose', 'To work together.'),
    clause('2', 'Costs', 'Each its own.'),
    clause('3', 'Visits', 'Every year.'),
  ]

  it('tell what was changed, moved, added and removed', () => {
    const newer = [
      clause('1', 'Purpose', 'To work together.'),
      clause('2', 'Principles', 'Equality and respect.'),
      clause('3', 'Visits', 'Every two years.'),
    ]
    assert.deepEqual(
      compareVersions(older, newer, 'en').map(({ kind, clause: key }) => `${kind} ${key}`),
      ['same clause 1', 'removed clause 2', 'added clause 2', 'changed clause 3'].toSorted(
        (a, b) => order(a) - order(b),
      ),
    )
  })
  const order = (line: string): number =>
    ['same clause 1', 'removed clause 2', 'added clause 2', 'changed clause 3'].indexOf(line)

  it('follow a clause that got another number', () => {
    const newer = [clause('1', 'Visits', 'Every year.'), clause('2', 'Purpose', 'To work together.')]
    assert.deepEqual(
      compareVersions(older, newer, 'en').map(({ kind, clause: key, from }) => [kind, key, from]),
      [
        ['moved', 'clause 1', 'clause 3'],
        ['moved', 'clause 2', 'clause 1'],
        ['removed', 'clause 2', undefined],
      ],
    )
  })
})
