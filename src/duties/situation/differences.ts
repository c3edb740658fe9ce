import type { Expectation, TextExpectation } from './expectation.ts'
import type { CaseSituation } from './situation.ts'
import type { ToldDuty } from './told-duty.ts'
import type { ToldText } from './told-text.ts'

type Shown = string | number | boolean | null | readonly string[]

/** Something that is not as expected. `field` is left out where the duty or the question as a whole is too much or missing. */
export interface Difference {
  readonly about: string
  readonly field?: string
  readonly expected: Shown
  readonly found: Shown
}

interface Keyed {
  readonly key: string
}

/** What the engine said of a case. */
interface Answered {
  readonly texts: readonly { readonly name: string; readonly told: ToldText }[]
  readonly duties: readonly (Keyed & { readonly told: ToldDuty })[]
  readonly questions: readonly Keyed[]
  readonly warnings: readonly Keyed[]
}

/**
 * What is expected are all duties and all questions that there are; of each duty only what the case
 * speaks of. Warnings are looked at where the case names them.
 */
export function differencesFrom(
  { expect, expectTexts, questions = [], warnings }: CaseSituation,
  { texts, duties, ...told }: Answered,
): Difference[] | null {
  const ofTexts = texts.flatMap(({ name, told }) => differencesOfText(name, expectTexts?.[name], told))
  if (expect === undefined) return expectTexts === undefined ? null : ofTexts
  const found = new Map(duties.map(({ key, told }) => [key, told]))
  const keys = new Set([...Object.keys(expect), ...found.keys()])
  return [
    ...ofTexts,
    ...[...keys].flatMap((key) => differencesOf(key, expect[key], found.get(key))),
    ...differencesOfCodes(questions, keysOf(told.questions)),
    ...(warnings === undefined ? [] : differencesOfCodes(warnings, keysOf(told.warnings))),
  ]
}

const differencesOfText = (about: string, expected: TextExpectation | undefined, found: ToldText): Difference[] =>
  (Object.entries(expected ?? {}) as [keyof ToldText, Shown][])
    .filter(([field, value]) => !isSame(value, found[field], field === 'because'))
    .map(([field, value]) => ({ about, field, expected: value, found: found[field] }))

function differencesOf(about: string, expected: Expectation | undefined, found: ToldDuty | undefined): Difference[] {
  if (!expected || !found) return [{ about, expected: expected?.state ?? null, found: found?.state ?? null }]
  return (Object.entries(expected) as [keyof ToldDuty, Shown][])
    .filter(([field, value]) => !isSame(value, found[field], field === 'because'))
    .map(([field, value]) => ({ about, field, expected: value, found: found[field] }))
}

/** Reasons must be among those given; everything else is the same. */
function isSame(expected: Shown, found: Shown, isReasons: boolean): boolean {
  if (!Array.isArray(expected) || !Array.isArray(found)) return expected === found
  if (isReasons) return expected.every((code) => found.includes(code))
  return JSON.stringify(expected) === JSON.stringify(found)
}

const keysOf = (told: readonly Keyed[]): ReadonlySet<string> => new Set(told.map(({ key }) => key))

const differencesOfCodes = (expected: readonly string[], asked: ReadonlySet<string>): Difference[] =>
  [...new Set([...expected, ...asked])]
    .filter((question) => !expected.includes(question) || !asked.has(question))
    .map((question) => ({
      about: question,
      expected: expected.includes(question) ? question : null,
      found: asked.has(question) ? question : null,
    }))
