import { z } from 'zod'
import { cooperationAreas, textLanguages } from './lists.ts'
import { identifier, shortText } from './values.ts'

const language = z.enum(textLanguages)
const whole = (least: number, most: number) => z.number().int().min(least).max(most)
const side = z.union([z.literal(0), z.literal(1)])

const party = z.object({
  organisation: identifier,
  /** Its name in each language of the text. */
  names: z.partialRecord(language, shortText),
})

/** What the two sides choose; the clauses, and what follows from them, are made from this alone. */
export const memorandumChoices = z
  .object({
    languages: z.array(language).min(1).max(textLanguages.length),
    prevails: language.optional(),
    parties: z.tuple([party, party]),
    areas: z.array(z.enum(cooperationAreas)).min(1).max(cooperationAreas.length),
    information: z.object({ cadence: z.enum(['month', 'quarter', 'half-year', 'year']) }).optional(),
    /** Delegations in turn; `firstHost` is the index of the party that receives the first one. */
    delegations: z
      .object({
        cadence: z.enum(['year', 'two years']),
        firstHost: side,
        from: whole(1990, 2100),
        people: whole(1, 100),
        days: whole(1, 30),
      })
      .optional(),
    costs: z.enum(['guest travels, host receives', 'each its own', 'host bears all']),
    /** Courses a year that one side holds for the officials of the other. */
    training: z
      .object({ by: side, min: whole(1, 50), max: whole(1, 50), people: whole(1, 500), days: whole(1, 60) })
      .refine(({ min, max }) => max >= min, { message: 'value-invalid', path: ['max'] })
      .optional(),
    /** Days after the signing within which each side names its contact point. */
    contactDays: whole(1, 365),
    reviews: z.object({
      /** Months after the signing. */
      midTerm: whole(1, 119).optional(),
      /** Months before the end of the term. */
      final: whole(1, 24),
    }),
    /** The term, in years. */
    years: whole(1, 10),
    renewal: z.enum(['automatic', 'by agreement']),
    renewalYears: whole(1, 10),
    /** Months of notice, against renewal and for ending it. */
    noticeMonths: whole(1, 24),
  })
  .refine(({ languages }) => new Set(languages).size === languages.length, {
    message: 'value-invalid',
    path: ['languages'],
  })
  .refine(({ languages, prevails }) => prevails === undefined || languages.includes(prevails), {
    message: 'value-invalid',
    path: ['prevails'],
  })
  .refine(({ parties: [one, other] }) => one.organisation !== other.organisation, {
    message: 'value-invalid',
    path: ['parties'],
  })
  .refine(({ reviews, years }) => (reviews.midTerm ?? 1) < years * 12, {
    message: 'value-invalid',
    path: ['reviews', 'midTerm'],
  })
  .refine(({ reviews, years }) => reviews.final < years * 12, { message: 'value-invalid', path: ['reviews', 'final'] })
export type MemorandumChoices = z.infer<typeof memorandumChoices>
