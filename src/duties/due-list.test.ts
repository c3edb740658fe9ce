import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dueList, type DueList } from './due-list.ts'
import { Names } from './situation/names.ts'
import { recordsOf } from './situation/records.ts'
import { situation } from './situation/situation.ts'
import { standing } from './standing.ts'

const given = situation.parse({
  name: 'what an office sees',
  promises: {
    'old course': { by: 'Hanoi', to: ['Seoul'], made: '2022-01-10', when: { once: '2022' } },
    'new course': { by: 'Hanoi', to: ['Seoul'], made: '2022-01-10', when: { once: '2023' } },
    'hoped plan': { by: 'Hanoi', to: ['Seoul'], modality: 'planned', made: '2022-01-10', when: { once: '2024-03' } },
    letter: { by: 'Seoul', to: ['Hanoi'], made: '2022-01-10', when: { once: '2024-03' } },
    visit: { by: 'Seoul', to: ['Hanoi'], made: '2022-01-10', when: { once: '2024' } },
    festival: { by: { jointly: ['Hanoi', 'Seoul'] }, made: '2022-01-10', when: { once: '2024-04-30' } },
    'denied letter': { by: 'Seoul', to: ['Hanoi'], made: '2022-01-10', when: { once: '2023' } },
    'kept letter': { by: 'Seoul', to: ['Hanoi'], made: '2022-01-10', when: { once: '2023' } },
    someday: { by: 'Hanoi', to: ['Seoul'], made: '2022-01-10', when: 'once' },
    inform: { by: 'Hanoi', to: ['Seoul'], made: '2022-01-10', when: 'regularly' },
  },
  done: [
    { promise: 'denied letter', date: '2023-02-01' },
    { promise: 'denied letter', date: '2023-03-01', voice: 'creditor', says: 'not met' },
    { promise: 'kept letter', date: '2023-02-01' },
  ],
})
const asOf = '2024-02-15'

function listed(part: Exclude<keyof DueList, 'questions'>, ours: readonly string[] = [], window?: number): string[] {
  const ids = new Names()
  const answer = standing(recordsOf(given, ids), asOf)
  return dueList(answer, new Set(ours.map((one) => ids.idOf('organisation', one))), window)[part].map((duty) =>
    ids.nameOf(duty.commitment),
  )
}

describe('the due list', () => {
  it('shows what is late, the longest first', () => {
    assert.deepEqual(listed('late'), ['old course', 'new course'])
  })

  it('shows what is due within the window, what binds before what is expected', () => {
    assert.deepEqual(listed('soon'), ['letter', 'festival', 'hoped plan'])
  })

  it('takes the window from the caller', () => {
    assert.deepEqual(listed('soon', ['Hanoi'], 45), ['letter', 'hoped plan'])
  })

  it('keeps ours and theirs apart, and shows what both owe in both', () => {
    assert.deepEqual(listed('ours', ['Hanoi']), ['old course', 'new course', 'festival', 'someday', 'hoped plan'])
    assert.deepEqual(listed('theirs', ['Hanoi']), ['denied letter', 'letter', 'festival', 'visit'])
  })

  it('takes the bodies under an office for its own', () => {
    assert.deepEqual(listed('theirs', ['Hanoi', 'Seoul']), [])
    assert.equal(listed('ours', ['Hanoi', 'Seoul']).length, 8)
  })

  it('shows everything as theirs where the office has no organisation', () => {
    assert.deepEqual(listed('ours'), [])
    assert.equal(listed('theirs').length, 8)
  })

  it('puts the questions beside', () => {
    const answer = standing(recordsOf(given, new Names()), asOf)
    assert.deepEqual(
      dueList(answer, new Set()).questions.map(({ code }) => code),
      ['needs-due-date', 'needs-cadence'],
    )
  })
})
