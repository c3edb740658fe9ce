import type {
  AgreementBody,
  CommitmentBody,
  MemorandumChoices,
  Multilingual,
  TextClause,
  TextLanguage,
  TextVersion,
} from '#records'
import { clauseDigest } from '../digest.ts'
import { lastDayOf, memorandumClauses, type ClausePromise, type TemplateClause } from './clauses.ts'
import { partyName, sayIn } from './say.ts'
import { memorandumWords, type MemorandumKey } from './words/index.ts'

/** What a clause binds the two sides to, as soon as the text is signed. */
export interface PromisedByClause {
  /** The number of the clause. */
  readonly clause: string
  readonly body: CommitmentBody
}

interface Numbered {
  readonly entry: TemplateClause
  readonly number?: string
}

/** The clauses that apply; preamble and signatures have no number. */
function numbered(choices: MemorandumChoices): Numbered[] {
  let count = 0
  return memorandumClauses
    .filter(({ applies }) => applies(choices))
    .map((entry) => (entry.role === 'clause' ? { entry, number: String((count += 1)) } : { entry }))
}

/** The memorandum in one language. The same choices give the same clauses, with the same numbers, in all languages. */
export function draftIn(choices: MemorandumChoices, language: TextLanguage): TextClause[] {
  const say = sayIn(language)
  return numbered(choices).map(({ entry, number }) => {
    const clause = {
      role: entry.role,
      ...(number === undefined ? {} : { number }),
      ...headingIn(entry, language),
      text: say(`${entry.name}.text`, entry.values(choices, language, say)),
    }
    return { ...clause, drafted: clauseDigest(clause) }
  })
}

function headingIn({ name }: TemplateClause, language: TextLanguage): { heading?: string } {
  const key = `${name}.heading`
  return isKey(key) ? { heading: sayIn(language)(key) } : {}
}

const isKey = (key: string): key is MemorandumKey => key in memorandumWords.en

export const memorandumTitle = (choices: MemorandumChoices, language: TextLanguage): string =>
  sayIn(language)('title', { first: partyName(choices, 0, language), second: partyName(choices, 1, language) })

/** The memorandum in all languages that were chosen: drafts, which somebody who speaks the language has to read. */
export function draftMemorandum(choices: MemorandumChoices): TextVersion[] {
  return choices.languages.map((language) => ({
    language,
    state: 'draft',
    authentic: true,
    title: memorandumTitle(choices, language),
    clauses: draftIn(choices, language),
    method: 'template',
  }))
}

/**
 * What the clauses bind the two sides to, by construction and not by reading. Dates that count from the signing are
 * open while there is none.
 */
export function memorandumPromises(
  choices: MemorandumChoices,
  signed?: Temporal.PlainDate,
): readonly PromisedByClause[] {
  return numbered(choices).flatMap(({ entry, number = '' }) =>
    entry
      .promises(choices, signed)
      .map((promise) => ({ clause: number, body: { clause: number, ...commitmentOf(promise, choices) } })),
  )
}

function commitmentOf(
  { name, unit, by, to, amount, when, values }: ClausePromise,
  choices: MemorandumChoices,
): CommitmentBody {
  const [original = 'en'] = choices.languages
  const said = choices.languages.map((language) => [language, sayIn(language)(`${name}.what`, values?.(language))])
  const what: Multilingual = { original, in: Object.fromEntries(said) }
  return { by, to: [...to], what, modality: 'agreed', amount: { ...amount, unit: sayIn(original)(unit) }, when }
}

/** What the text says of its own life, by construction. */
export interface MemorandumTerms {
  /** EDTF interval. */
  readonly period: string
  readonly renewal: NonNullable<AgreementBody['renewal']>
}

export const memorandumTerms = (choices: MemorandumChoices, signed: Temporal.PlainDate): MemorandumTerms => ({
  period: `${signed.toString()}/${lastDayOf(choices, signed).toString()}`,
  renewal:
    choices.renewal === 'automatic'
      ? { kind: 'by itself', months: choices.renewalYears * 12, notice: choices.noticeMonths }
      : { kind: 'by new text' },
})
