import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { comparedKinds, f1 } from './accuracy.ts'
import { floorsOf, languagesIn, ownExamples, readExamples, tallyOf } from './test-examples.ts'

for (const language of languagesIn(ownExamples)) {
  const floors = floorsOf(language)
  // The examples of a language may stand before its reader does; its floors say that it is read.
  if (!floors) continue
  describe(`reading the examples in ${language}`, () => {
    const examples = readExamples(ownExamples, language)
    for (const kind of comparedKinds) {
      it(`finds ${kind} as well as before`, () => {
        const all = tallyOf(examples, kind)
        const reached = f1(all)
        const lost = `${reached.toFixed(3)} of ${floors[kind]}\nmissed\n  ${all.missed.join('\n  ')}\nextra\n  ${all.extra.join('\n  ')}`
        assert.ok(reached >= floors[kind], lost)
      })
    }
    for (const { name, quotesHold } of examples) {
      it(`quotes ${name} letter by letter`, () => assert.ok(quotesHold))
    }
  })
}
