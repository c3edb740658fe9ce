import type { Expectation } from './expectation.ts'
import type { CaseSituation } from './situation.ts'
import type { ToldDuty } from './told-duty.ts'

type Shown = string | number | null | readonly string[]

/** Something that is not as expected. `field` is left out where the duty or the question as a whole is too much or missing. */
export interface Difference {
  readonly about: string
  readonly field?: string
  readonly expected: Shown
  readonly found: Shown
}

/** What is expected are all duties and all questions that there are; of each duty only what the case speaks of. */
export function differencesFrom(
  { expect, questions = [] }: CaseSituation,
  duties: readonly { readonly key: string; readonly told: ToldDuty }[],
  asked: readonly { readonly key: string }[],
): Difference[] | null {
  if (expect === undefined) return null
  const found = new Map(duties.map(({ key, told }) => [key, told]))
  const keys = new Set([...Object.keys(expect), ...found.keys()])
  return [
    ...[...keys].flatMap((key) => differencesOf(key, expect[key], found.get(key))),
    ...differencesOfQuestions(questions, new Set(asked.map(({ key }) => key))),
  ]
}

function differencesOf(about: string, expected: Expectation | undefined, found: ToldDuty | undefined): Difference[] {
  if (!expected || !found) return [{ about, expected: expected?.state ?? null, found: found?.state ?? null }]
  return (Object.entries(expected) as [keyof ToldDuty, Shown][])
    .filter(([field, value]) => !agree(field, value, found))
    .map(([field, value]) => ({ about, field, expected: value, found: found[field] }))
}

/** Reasons must be among those given; everything else is the same. */
function agree(field: keyof ToldDuty, expected: Shown, found: ToldDuty): boolean {
  if (!Array.isArray(expected)) return expected === found[field]
  if (field === 'because') return expected.every((code) => found.because.includes(code))
  return JSON.stringify(expected) === JSON.stringify(found[field])
}

const differencesOfQuestions = (expected: readonly string[], asked: ReadonlySet<string>): Difference[] =>
  [...new Set([...expected, ...asked])]
    .filter((question) => !expected.includes(question) || !asked.has(question))
    .map((question) => ({
      about: question,
      expected: expected.includes(question) ? question : null,
      found: asked.has(question) ? question : null,
    }))
