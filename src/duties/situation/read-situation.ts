import { invariant, Problem } from '#kernel'
import type { z } from 'zod'
import { situation, type CaseSituation } from './situation.ts'
import { unknownNames } from './unknown-names.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * A situation as a person wrote it. Throws a `Problem` that names the first place that does not fit, and what would;
 * all other faults of the file stand in `further`:
 * `situation-not-json`, `situation-field-unknown`, `situation-value-missing`, `situation-value-unfit`,
 * `situation-name-unknown`, `situation-day-missing`, `date-not-understood`, `name-too-long`.
 */
export function readSituation(text: string): CaseSituation {
  const given = parsed(text)
  const read = situation.safeParse(given)
  const problems = read.success
    ? problemsOfNames(read.data)
    : read.error.issues.flatMap((issue) => problemsOf(issue, given))
  const [first, ...further] = problems
  if (first) throw new Problem(first.code, first.details, undefined, further)
  invariant(read.success, 'what does not fit has a problem')
  return read.data
}

/** What fits the format, and is not said of anything. */
function problemsOfNames(given: CaseSituation): Problem[] {
  const problems = unknownNames(given).map(({ path, given: name, known }) => {
    const names = known.join(', ') || '–'
    return new Problem('situation-name-unknown', { place: placeOf(path), given: name, known: names })
  })
  const needsDay = (given.expect ?? given.expectTexts) !== undefined && given.asOf === undefined
  return needsDay ? [...problems, new Problem('situation-day-missing')] : problems
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    // Where the place is not told, the text is short or ended too early.
    const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n')
    throw new Problem('situation-not-json', { line: before.length, column: (before.at(-1) ?? '').length + 1 }, error)
  }
}

/** `promises › yearly meeting › when › every`, `done › #3 › date`: the third entry of a list is #3. */
const placeOf = (path: Path): string =>
  path.map((part) => (typeof part === 'number' ? `#${part + 1}` : String(part))).join(' › ') || '{ }'

/** One fault of the format; several where a form has several fields that are not there. */
function problemsOf(issue: Issue, given: unknown, outer: Path = []): Problem[] {
  const path = [...outer, ...issue.path]
  if (issue.code === 'invalid_union') return problemsOfUnion(issue, given, path)
  if (issue.code !== 'unrecognized_keys') return [problemOf(issue, given, path)]
  const { keys, message: known } = issue
  return keys.map((key) => new Problem('situation-field-unknown', { place: placeOf(path), given: key, known }))
}

function problemOf(issue: Issue, given: unknown, path: Path): Problem {
  const place = placeOf(path)
  if (issue.code === 'invalid_key') return problemOfKey(issue, path)
  if (valueAt(given, path) === undefined) return new Problem('situation-value-missing', { place })
  if (issue.message === 'date-not-understood' || issue.code === 'invalid_format') {
    return new Problem('date-not-understood', { field: place })
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return new Problem('name-too-long', { field: place, most: Number(issue.maximum) })
  }
  return new Problem('situation-value-unfit', { place, fits: fitting(issue) })
}

/** Of several forms the one that was surely meant: the one whose fields are there, and only their values do not fit. */
function problemsOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>, given: unknown, path: Path): Problem[] {
  const value = valueAt(given, path)
  const meant = issue.errors.find((faults) =>
    faults.every((fault) => valueAt(value, fault.path) !== undefined && fault.path.length > 0),
  )
  if (meant && meant.length > 0) return meant.flatMap((fault) => problemsOf(fault, given, path))
  const place = placeOf(path)
  if (value === undefined) return [new Problem('situation-value-missing', { place })]
  const fits = issue.discriminator === undefined ? issue.message : 'postponed, swapped, turn, waived, suspended'
  return [new Problem('situation-value-unfit', { place, fits })]
}

/** The name of something is wrong itself. */
function problemOfKey(issue: Extract<Issue, { code: 'invalid_key' }>, path: Path): Problem {
  const [fault] = issue.issues
  const field = placeOf(path)
  if (fault?.message === 'date-not-understood') return new Problem('date-not-understood', { field })
  if (fault?.code === 'too_big') return new Problem('name-too-long', { field, most: Number(fault.maximum) })
  return new Problem('situation-value-unfit', { place: field, fits: fault ? fitting(fault) : '' })
}

const forms: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '1',
  array: '[ … ]',
  tuple: '[ …, … ]',
  object: '{ … }',
  record: '{ … }',
}

/** What would fit, as it is written in JSON. */
function fitting(issue: Issue): string {
  if (issue.code === 'invalid_type') return forms[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(', ')
  if (issue.code === 'too_small') return `${forms[issue.origin] ?? ''} ≥ ${issue.minimum}`
  if (issue.code === 'too_big') return `${forms[issue.origin] ?? ''} ≤ ${issue.maximum}`
  return issue.path.at(-1) === 'amount' ? '{ "min": 1, "max": 2, "unit": "…" }' : '"…"'
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined
    at = (at as Record<PropertyKey, unknown>)[part]
  }
  return at
}
