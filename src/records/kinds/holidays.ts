import { z } from 'zod'
import { allTexts, defineKind } from '../kind.ts'
import { country, edtf, multilingual, shortText } from '../values.ts'

/** Days that are off beside the weekends, and days of a weekend on which people work all the same. */
const body = z.object({
  country,
  year: z.number().int().min(1900).max(2200),
  days: z
    .array(
      z.object({
        /** A day, or an interval of days; both ends belong to it. */
        date: edtf,
        name: multilingual,
        /** False for a day of a weekend that is worked, to make up for a long holiday. */
        off: z.boolean().default(true),
      }),
    )
    .max(200),
  /** ISO 8601: Monday is 1. */
  weekend: z.array(z.number().int().min(1).max(7)).max(7).default([6, 7]),
  /** The decision or notice, or what else they were taken from. */
  source: shortText,
})
export type HolidaysBody = z.infer<typeof body>

export const holidays = defineKind({
  kind: 'holidays',
  format: 1,
  body,
  upgrades: {},
  title: (body) => `${body.country} ${body.year}`,
  searchable: (body) => [body.country, String(body.year), ...body.days.flatMap(({ name }) => allTexts(name))],
  references: () => [],
})
