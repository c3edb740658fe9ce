import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../read.ts'

const warningsIn = (text: string): string[] =>
  read({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, { language: 'en' }).warnings.map(({ code }) => code)

const sentence = (day: string): string =>
  `The Hue City Federation of Labour received a delegation of the Daegu Trade Union Federation on ${day}.\n`

describe('a day without a year', () => {
  it('is warned of where nothing in the text gives the year', () => {
    assert.deepEqual(warningsIn(sentence('5 May')), ['no-year'])
    assert.deepEqual(warningsIn(sentence('5 May 2024')), [])
  })
})
