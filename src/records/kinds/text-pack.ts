import { z } from 'zod'
import { allTexts, defineKind, present } from '../kind.ts'
import { clauseRoles, textMethods, textStates } from '../lists.ts'
import { memorandumChoices } from '../memorandum-choices.ts'
import { digest, edtf, identifier, languageTag, longText, multilingual, shortText, textIn } from '../values.ts'

export const textClause = z.object({
  role: z.enum(clauseRoles),
  /** As the text counts it, in plain digits: `3`, `4.2`. The same in all languages. */
  number: shortText.optional(),
  heading: shortText.optional(),
  text: longText,
  /** Digest of the clause as a template wrote it: while the words are still those, what follows from them is known. */
  drafted: digest.optional(),
})
export type TextClause = z.infer<typeof textClause>

export const textVersion = z
  .object({
    language: languageTag,
    state: z.enum(textStates),
    authentic: z.boolean(),
    title: shortText.optional(),
    clauses: z.array(textClause).max(400).default([]),
    method: z.enum(textMethods).optional(),
    translator: shortText.optional(),
    /** Who read it over and speaks the language. */
    reviewer: shortText.optional(),
    /** Who owes it, and by when, where it is not there yet or not finished. */
    owed: z.object({ by: identifier.optional(), due: edtf.optional() }).optional(),
    /** The document that it was taken from, or the scan. */
    document: digest.optional(),
  })
  .refine(({ state, clauses }) => state === 'owed' || clauses.length > 0, {
    message: 'value-invalid',
    path: ['clauses'],
  })
export type TextVersion = z.infer<typeof textVersion>

const languagesOf = (versions: readonly { readonly language: string }[]): string[] =>
  versions.map(({ language }) => language)

const body = z
  .object({
    agreement: identifier,
    title: multilingual,
    versions: z.array(textVersion).max(20),
    /** The language whose words decide where the others differ. */
    prevails: languageTag.optional(),
    annexes: z
      .array(z.object({ title: shortText, document: digest }))
      .max(50)
      .default([]),
    /** What the text was made from; kept so that it can be made anew with other choices. */
    template: z.object({ name: z.literal('memorandum'), choices: memorandumChoices }).optional(),
    /** What was signed: the day, the languages, and the digest of exactly these words. */
    signed: z.object({ on: edtf, languages: z.array(languageTag).min(1).max(20), digest }).optional(),
  })
  .refine(({ versions }) => new Set(languagesOf(versions)).size === versions.length, {
    message: 'value-invalid',
    path: ['versions'],
  })
  .refine(({ versions, prevails }) => prevails === undefined || languagesOf(versions).includes(prevails), {
    message: 'value-invalid',
    path: ['prevails'],
  })
export type TextPackBody = z.infer<typeof body>

/** One for each agreement: its text in all languages. Older states are its versions in the ledger. */
export const textPack = defineKind({
  kind: 'text-pack',
  format: 1,
  body,
  upgrades: {},
  title: (body, language) => textIn(body.title, language).text,
  searchable: (body) => [
    ...allTexts(body.title),
    ...body.versions.flatMap(({ title, translator, clauses }) => [
      ...present([title, translator]),
      ...clauses.flatMap(({ heading, text }) => [...present([heading]), text]),
    ]),
  ],
  references: (body) => [
    body.agreement,
    ...present(body.versions.map(({ owed }) => owed?.by)),
    ...(body.template?.choices.parties.map(({ organisation }) => organisation) ?? []),
  ],
})
