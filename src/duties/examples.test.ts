import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { dayText } from '#kernel'
import { z } from 'zod'
import { dutyStates, type Duty } from './duty.ts'
import type { Question } from './question.ts'
import { Names, recordsOf, situation, type CaseSituation } from './situation.ts'
import { standing } from './standing.ts'

const exampleFile = z.strictObject({ about: z.string(), examples: z.array(situation).min(1) })
type Expected = CaseSituation['expect'][string]

/** The parts of a duty that an example speaks of, in its words. */
function seenIn(duty: Duty, expected: Expected, ids: Names): object {
  const all = {
    state: duty.state,
    by: duty.debtors.map((one) => ids.nameOf(one)),
    to: duty.creditors.map((one) => ids.nameOf(one)),
    binding: duty.binding,
    turn: duty.turn ? ids.nameOf(duty.turn.whose) : null,
    due: duty.due === null ? null : dayText(duty.due),
    done: duty.done,
    owed: duty.owed.min,
    debtorSays: duty.voices.debtor.says,
    creditorSays: duty.voices.creditor.says,
    because: duty.because
      .map(({ code }) => code)
      .filter((code) => 'because' in expected && expected.because?.includes(code)),
  }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected))
}

const keyOf = ({ id, commitment }: Duty, ids: Names): string =>
  [commitment, ...id.split('@').slice(1)].map((part) => ids.nameOf(part).replace('_', '/')).join(' ')

const askedIn = ({ code, commitment, details }: Question, ids: Names): string =>
  `${code} ${ids.nameOf(commitment)}${'event' in details && code === 'may-be-fulfilled-by' ? `: ${ids.nameOf(details.event)}` : ''}`

function check(given: CaseSituation): void {
  const ids = new Names()
  const { duties, questions } = standing(recordsOf(given, ids), given.asOf)
  const seen = duties.map((duty) => {
    const key = keyOf(duty, ids)
    const expected = given.expect[key]
    return [key, expected ? seenIn(duty, expected, ids) : { state: duty.state }] as const
  })
  assert.deepEqual(Object.fromEntries(seen), given.expect)
  const asked = questions.map((question) => askedIn(question, ids))
  assert.deepEqual([...new Set(asked)].sort(), given.questions.toSorted())
}

const folder = new URL('./rules/', import.meta.url)
for (const file of globSync('*.examples.json', { cwd: folder }).toSorted()) {
  const { about, examples } = exampleFile.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  describe(about, () => {
    for (const given of examples) it(given.name, () => check(given))
  })
}

const allExamples = globSync('*.examples.json', { cwd: folder }).flatMap(
  (file) => exampleFile.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).examples,
)

describe('the examples of the rules', () => {
  it('are at least sixty', () => {
    assert.ok(allExamples.length >= 60, `${allExamples.length} examples were found in ${folder.pathname}`)
  })

  it('reach every state that a duty can be in', () => {
    const reached = new Set(allExamples.flatMap(({ expect }) => Object.values(expect).map(({ state }) => state)))
    assert.deepEqual([...reached].sort(), dutyStates.toSorted())
  })

  it('tell the whole duty when it is written as JSON', () => {
    for (const given of allExamples) {
      for (const duty of standing(recordsOf(given, new Names()), given.asOf).duties) {
        const { id, commitment, debtors, voices, because } = duty
        const { owed, turn, questions, ...rest }: Duty = JSON.parse(JSON.stringify(duty))
        assert.deepEqual(JSON.parse(JSON.stringify({ id, commitment, debtors, voices, because })), {
          id: rest.id,
          commitment: rest.commitment,
          debtors: rest.debtors,
          voices: rest.voices,
          because: rest.because,
        })
        assert.deepEqual(
          [owed.min, turn?.whose, questions.length],
          [duty.owed.min, duty.turn?.whose, duty.questions.length],
        )
      }
    }
  })
})
