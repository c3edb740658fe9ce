import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withoutSoftBreaks } from './soft-breaks.ts'

const letter = `On July 16 a delegation of the Lao Labor Union held a working session
with the Hanoi Labor Federation in Hanoi to exchange experience in
developing trade unions and to agree on what both would do in the year
that follows.

The two sides agreed on these points, which bind them from the day of
signing:
1. A course for officials of both unions will be held in the spring, in
the training centre of the host.
2. They meet each year.
`

describe('line breaks', () => {
  it('that are there for want of room are spaces, each in its place', () => {
    const plain = withoutSoftBreaks(letter)
    assert.equal(plain.length, letter.length)
    assert.match(plain, /working session with the Hanoi/)
    assert.match(plain, /in the year that follows\.\n\nThe two/)
  })

  it('are told apart in a mail with an address and a line that runs on', () => {
    const mail = `${letter}\nhttps://example.org/${'a-long-address-without-a-blank/'.repeat(6)}\n${letter}\n${letter}\n${letter}${'A line that somebody let run on. '.repeat(6)}`
    assert.match(withoutSoftBreaks(mail), /working session with the Hanoi/)
  })

  it('in a headline over a broken text are spaces', () => {
    assert.match(
      withoutSoftBreaks(`Unions speak about\nseasonal workers\n\n${letter}`),
      /^Unions speak about seasonal workers\n\nOn/,
    )
  })

  it('inside of a heading are none', () => {
    const text = 'Unionists in a session with the\nHanoi Labor Federation\n\nThey met.'
    const blocks = [{ start: 0, end: 54, role: 'heading' as const }]
    assert.match(withoutSoftBreaks(text, blocks), /^Unionists in a session with the Hanoi Labor Federation\n\nThey/)
  })

  it('that begin an item or a paragraph stay', () => {
    assert.match(
      withoutSoftBreaks(letter),
      /signing:\n1\. A course .* spring, in the training centre of the host\.\n2\. They/,
    )
  })

  it('stay where each line is a paragraph, a title or an entry of a menu', () => {
    const page = `Home\nNews\nContact\n${'A whole paragraph in one long line of its own, as web pages have it. '.repeat(4)}\nMore\n`
    assert.equal(withoutSoftBreaks(page), page)
    assert.equal(withoutSoftBreaks('Home\nNews\nabout us\n'), 'Home\nNews\nabout us\n')
  })
})
