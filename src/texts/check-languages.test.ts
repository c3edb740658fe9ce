import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import cases from './check-languages.examples.json' with { type: 'json' }
import { checkLanguages } from './check-languages.ts'

interface Example {
  readonly name: string
  /** By language, the words of each clause in order. */
  readonly texts: Readonly<Record<string, readonly string[]>>
  readonly prevails?: string
  /** `code clause: quote | quote` */
  readonly differences: readonly string[]
}

describe('the languages of a text say the same', () => {
  for (const { name, texts, prevails, differences } of cases as readonly Example[]) {
    it(name, () => {
      const versions = Object.entries(texts).map(([language, clauses]) => ({
        language,
        authentic: true,
        clauses: clauses.map((text, index) => ({ role: 'clause' as const, number: String(index + 1), text })),
      }))
      const found = checkLanguages({ versions, prevails }).map(
        ({ code, clause, reference, other }) =>
          `${code} ${clause} ${reference.language}/${other.language}: ${reference.quote} | ${other.quote}`,
      )
      assert.deepEqual(found, differences)
    })
  }
})
