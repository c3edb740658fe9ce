import type { ReviewSheetView } from '#app'
import { kinds, reviewAnswer, reviewRow } from '#records'
import { z } from '@hono/zod-openapi'
import { links } from './record-link.ts'
import { recordSummary, recordView } from './records.ts'
import { date, identifier, name, typed, version, words } from './values.ts'

export const reviewSheetView: z.ZodType<ReviewSheetView> = z
  .strictObject({
    asOf: z.string(),
    agreement: recordView,
    parties: z.array(identifier),
    ours: z.array(identifier),
    sheet: typed<ReviewSheetView['sheet']>(kinds.review.body),
    reviews: z.array(recordSummary),
    links,
  })
  .openapi('ReviewSheet')

const type = kinds.review.body.shape.type

export const sheetQuery = z.strictObject({ type: type.optional(), asOf: date.optional() })

export const reviewBeginning = z.strictObject({ type, asOf: date.optional() }).openapi('ReviewBeginning')

/** What people write on the sheet. */
export const reviewDraft = z
  .strictObject({
    rows: z
      .array(reviewRow.pick({ commitment: true, difficulty: true, recommendation: true, becomes: true }).strict())
      .max(1000),
    answers: z.array(reviewAnswer).max(100),
    note: kinds.review.body.shape.note,
    replaces: version,
    why: words.optional(),
  })
  .openapi('ReviewDraft')

export const signOff = z
  .strictObject({ organisation: identifier, name, person: identifier.optional(), date, replaces: version })
  .openapi('SignOff')

export const renewal = z
  .strictObject({ title: words, period: date.optional(), commitments: z.array(identifier).max(1000) })
  .openapi('Renewal')
