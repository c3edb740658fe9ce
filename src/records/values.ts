import { isEdtf } from '#kernel'
import { z } from 'zod'

/** The longest name that any body or person has in a register, with room to spare; longer is a mistake or an attack. */
export const longestName = 300
/** The longest passage that a person writes into one field. */
export const longestText = 20_000

export const identifier = z.uuid()
export const digest = z.string().regex(/^[0-9a-f]{64}$/)
/** BCP 47: `en`, `vi`, `ko`, `zh`, `lo`, `zh-Hant`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/)
/** A date or an interval of dates in EDTF (ISO 8601-2). */
export const edtf = z.string().refine(isEdtf, { message: 'date-not-understood' })
export const instant = z.iso.datetime({ precision: 3 })

const wellFormed = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000')

export const shortText = z.string().trim().min(1).max(longestName).refine(wellFormed)
export const longText = z.string().trim().min(1).max(longestText).refine(wellFormed)

/**
 * Text that people write, in one or more languages: which one is the original, and for each translation who made it
 * and whether a person has read it over.
 */
export const multilingual = z
  .object({
    original: languageTag,
    in: z.record(languageTag, longText),
    translations: z
      .record(languageTag, z.object({ by: z.enum(['person', 'machine']), reviewed: z.boolean() }))
      .optional(),
  })
  .refine((text) => text.original in text.in, { message: 'value-invalid' })
export type Multilingual = z.infer<typeof multilingual>

/** How much of something: `1–2 courses` is `{ min: 1, max: 2, unit: 'courses' }`; without `max` there is no ceiling. */
export const quantity = z
  .object({ min: z.number().nonnegative(), max: z.number().nonnegative().optional(), unit: shortText })
  .refine((amount) => amount.max === undefined || amount.max >= amount.min, { message: 'value-invalid' })

/** A place in a document and exactly what stands there; UTF-16 offsets into the document's text. */
export const citation = z.object({
  document: digest,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1).max(longestText),
  page: z.number().int().positive().optional(),
})
export type Citation = z.infer<typeof citation>

/** The text in the reader's language, else in the original. */
export function textIn(text: Multilingual, language: string): { text: string; language: string } {
  const own = text.in[language]
  return own === undefined ? { text: text.in[text.original] ?? '', language: text.original } : { text: own, language }
}

/** A text as first written, in one language. */
export function writtenIn(language: string, text: string): Multilingual {
  return { original: language, in: { [language]: text } }
}
