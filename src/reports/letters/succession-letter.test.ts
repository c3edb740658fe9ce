import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { letterLanguages, successionLetter, type LetterFacts } from './succession-letter.ts'
import { wordFile } from '../word-file.ts'

const facts: LetterFacts = {
  date: '12 January 2026',
  from: 'Heir',
  to: 'Partner',
  old: 'Old',
  heir: 'Heir',
  event: 'merged into',
  eventDate: '1 July 2025',
  source: 'Law 1',
  decision: 'keep',
  text: 'Plan of 2024',
}

describe('the letter about a succession', () => {
  it('says in every language who writes to whom, what happened, on what ground, and about which text', () => {
    for (const language of letterLanguages) {
      const letter = successionLetter(language, facts)
      for (const fact of ['12 January 2026', 'Heir', 'Partner', 'Old', '1 July 2025', 'Law 1', 'Plan of 2024']) {
        assert.ok(letter.includes(fact), `${language}: ${fact}`)
      }
      assert.ok(letter.endsWith('\nHeir'), language)
    }
  })

  it('names the other text where that goes on, and promises outside any text by their sides', () => {
    for (const language of letterLanguages) {
      const { text: _text, ...outside } = facts
      const letter = successionLetter(language, { ...outside, decision: 'merge', other: 'Plan of 2023' })
      assert.ok(letter.includes('Plan of 2023'), language)
      assert.ok(!letter.includes('undefined'), language)
    }
  })

  it('is a Word file that Word and others open', async () => {
    const bytes = await wordFile('letter', [
      { language: 'lo', text: successionLetter('lo', facts) },
      { language: 'en', text: successionLetter('en', facts) },
    ])
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    assert.match(value, /On 1 July 2025, Old was merged into Heir\./)
    assert.match(value, /ຮຽນ: Partner/)
  })
})
