import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rank } from './ranking.ts'

const order = (words: string[], ...candidates: [title: string, text: string][]): number[] =>
  rank(
    words,
    candidates.map(([title, text], sequence) => ({ sequence, title, text })),
    10,
  ).map(({ sequence }) => sequence)

test('a title that is the search itself comes before a longer one, and both before a mention', () => {
  assert.deepEqual(
    order(
      ['hanoi', 'federation'],
      ['other', 'hanoi federation'],
      ['hanoi federation of labour', ''],
      ['hanoi federation', ''],
    ),
    [2, 1, 0],
  )
})

test('a whole word comes before one that only begins so', () => {
  assert.deepEqual(order(['lao'], ['laos', ''], ['lao', '']), [1, 0])
})

test('of equals the newest comes first', () => {
  assert.deepEqual(order(['visit'], ['visit', ''], ['visit', '']), [1, 0])
})
