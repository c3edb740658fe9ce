import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sentence } from './index.ts'

const titles: Record<string, string> = { a1: 'Memorandum of 2024', o1: 'Hanoi', o2: 'Seoul' }
const nameOf = (id: string): string | undefined => titles[id]

describe('reasons as sentences', () => {
  it('name the clause where there is one', () => {
    const reason = { code: 'clause', details: { agreement: 'a1', clause: '3.1' } }
    assert.equal(sentence('because', reason, nameOf, 'en'), 'It stands in clause 3.1 of “Memorandum of 2024”.')
    const bare = { code: 'clause', details: { agreement: 'a1' } }
    assert.equal(sentence('because', bare, nameOf, 'vi'), 'Việc này nằm trong “Memorandum of 2024”.')
  })

  it('say dates and names in words, in the plural of the language', () => {
    const passed = {
      code: 'turn-passed',
      details: { organisation: 'o1', from: 'o2', period: '2024', day: '2024-05-02' },
    }
    assert.equal(
      sentence('because', passed, nameOf, 'en'),
      'Seoul had its turn of 2024 (May 2, 2024), so the turn passed to Hanoi.',
    )
    const late = { code: 'time-passed', details: { due: '2025-12-31', days: 1 } }
    assert.equal(sentence('because', late, nameOf, 'en'), 'It was due by December 31, 2025, 1 day ago.')
  })

  it('leave no gap where nothing is counted by a unit', () => {
    const counted = { code: 'counted', details: { done: 0, min: 1, unit: '', fulfilments: [] } }
    assert.equal(sentence('because', counted, nameOf, 'en'), '0 of 1 done.')
  })

  it('ask in the language of the person', () => {
    const ask = { code: 'awaits-answer', details: { modality: 'proposed' } }
    assert.equal(sentence('question', ask, nameOf, 'en'), 'This was proposed. What was the answer?')
    assert.equal(sentence('question', ask, nameOf, 'vi'), 'Việc này mới được đề xuất. Câu trả lời là gì?')
  })
})
