import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { dutyStates, type Duty } from './duty.ts'
import { Names } from './situation/names.ts'
import { readSituation } from './situation/read-situation.ts'
import { recordsOf } from './situation/records.ts'
import type { CaseSituation } from './situation/situation.ts'
import { trySituation } from './situation/try-situation.ts'
import { standing } from './standing.ts'

const exampleFile = z.strictObject({ about: z.string(), examples: z.array(z.unknown()).min(1) })

const folder = new URL('./', import.meta.url)
const files = globSync('{rules,life,warnings}/*.examples.json', { cwd: folder })
  .toSorted()
  .map((file) => {
    const { about, examples } = exampleFile.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    return { about, examples: examples.map((example) => readSituation(JSON.stringify(example))) }
  })

for (const { about, examples } of files) {
  describe(about, () => {
    for (const given of examples) {
      it(given.name, () => assert.deepEqual(trySituation(given, dayOf(given)).differences, []))
    }
  })
}

const allExamples = files.flatMap(({ examples }) => examples)
function dayOf({ asOf, name }: CaseSituation): string {
  assert.ok(asOf, name)
  return asOf
}

describe('the examples of the rules', () => {
  it('are two hundred and more, and each expects something of a day', () => {
    assert.ok(allExamples.length >= 200, `${allExamples.length} examples were found in ${folder.pathname}`)
    for (const { name, expect, expectTexts } of allExamples) assert.ok(expect ?? expectTexts, name)
  })

  it('reach every state that a duty can be in', () => {
    const reached = new Set(allExamples.flatMap(({ expect = {} }) => Object.values(expect).map(({ state }) => state)))
    assert.deepEqual([...reached].sort(), dutyStates.toSorted())
  })

  it('tell the whole duty when it is written as JSON', () => {
    for (const given of allExamples) {
      for (const duty of standing(recordsOf(given, new Names()), dayOf(given)).duties) {
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
