import type { TextPackBody, TextVersion } from '#records'
import { headingOf, keyedClauses, type Clause } from './clause.ts'
import { measuresOf, unmatched, type Measure } from './measures.ts'

export const differenceCodes = ['clause-missing', 'clause-added', 'number-differs', 'date-differs'] as const
export type DifferenceCode = (typeof differenceCodes)[number]

/** What one language says otherwise than the one that it is held against. */
export interface LanguageDifference {
  readonly code: DifferenceCode
  /** The key of the clause; see `keyedClauses`. */
  readonly clause: string
  /** What each language has there; empty where it has nothing of the kind. */
  readonly reference: { readonly language: string; readonly quote: string }
  readonly other: { readonly language: string; readonly quote: string }
}

type Checked = Pick<TextVersion, 'language' | 'authentic' | 'clauses'>

/** The language that the others are held against: the one that prevails, else the first authentic one with words. */
export function referenceOf({ versions, prevails }: Pick<TextPackBody, 'prevails'> & { versions: readonly Checked[] }) {
  const worded = versions.filter(({ clauses }) => clauses.length > 0)
  return (
    worded.find(({ language }) => language === prevails) ?? worded.find(({ authentic }) => authentic) ?? worded.at(0)
  )
}

/**
 * Where the languages of a text do not say the same, as far as that can be told without understanding them: clauses that
 * only one has, numbers and dates that only one has. Languages that are owed are not looked at.
 */
export function checkLanguages(text: {
  readonly versions: readonly Checked[]
  readonly prevails?: string | undefined
}): readonly LanguageDifference[] {
  const reference = referenceOf(text)
  if (!reference) return []
  const others = text.versions.filter((version) => version !== reference && version.clauses.length > 0)
  return others.flatMap((other) => differencesBetween(reference, other))
}

function differencesBetween(reference: Checked, other: Checked): LanguageDifference[] {
  const [here, there] = [keyedClauses(reference.clauses), keyedClauses(other.clauses)]
  const told = (code: DifferenceCode, clause: string, quote: string, otherQuote: string): LanguageDifference => ({
    code,
    clause,
    reference: { language: reference.language, quote },
    other: { language: other.language, quote: otherQuote },
  })
  const inReference = [...here].flatMap(([key, clause]) => {
    const same = there.get(key)
    if (!same) return [told('clause-missing', key, beginningOf(clause, reference.language), '')]
    return measured(clause, reference.language, same, other.language).map(({ code, quote, otherQuote }) =>
      told(code, key, quote, otherQuote),
    )
  })
  const added = [...there].filter(([key]) => !here.has(key))
  return [...inReference, ...added.map(([key, one]) => told('clause-added', key, '', beginningOf(one, other.language)))]
}

/** Without its number, which is that of its key. */
const wordsOf = ({ heading = '', text }: Clause): string => `${heading}\n${text}`

const sorts = [
  { sort: 'number', code: 'number-differs' },
  { sort: 'date', code: 'date-differs' },
] as const

/** Numbers and dates that only one of the two has, side by side in the order in which they stand. */
function measured(one: Clause, language: string, other: Clause, otherLanguage: string) {
  const [here, there] = [measuresOf(wordsOf(one), language), measuresOf(wordsOf(other), otherLanguage)]
  const [onlyHere, onlyThere] = unmatched(here, there)
  return sorts.flatMap(({ sort, code }) => {
    const [left, right] = [ofSort(onlyHere, sort), ofSort(onlyThere, sort)]
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
      code,
      quote: left[index]?.quote ?? '',
      otherQuote: right[index]?.quote ?? '',
    }))
  })
}

const ofSort = (measures: readonly Measure[], sort: Measure['sort']): readonly Measure[] =>
  measures.filter((measure) => measure.sort === sort)

const mostQuoted = 80
function beginningOf(clause: Clause, language: string): string {
  const text = headingOf(clause, language) || clause.text
  return text.length <= mostQuoted ? text : `${text.slice(0, mostQuoted).trimEnd()}…`
}
