import { isEdtf } from '#kernel'
import { lineageKinds } from '#records'
import { z } from 'zod'

const text = z.string().trim().min(1)
const date = z.string().refine(isEdtf)
const language = z.string().regex(/^[a-z]{2,3}$/)

/**
 * What a person would do with the documents of the example, as `examples/office.json` tells it. `commitment` fields
 * hold words that stand in one commitment only.
 */
export const examplePlan = z.object({
  name: text,
  language,
  country: z.string().regex(/^[A-Z]{2}$/),
  timeZone: text,
  /** The body that runs the office. */
  organisation: z.object({
    names: z
      .array(z.object({ text, language, kind: z.enum(['official', 'short', 'acronym', 'translation', 'seen']) }))
      .min(1),
    level: z.enum(['national', 'regional', 'local', 'enterprise', 'international']).optional(),
  }),
  /** Names of bodies that belong to it. */
  branches: z.array(text).default([]),
  documents: z.array(
    z.object({
      file: z.string().regex(/^[\w.-]+$/),
      confirm: z.enum(['all', 'sure', 'none']),
      /** Words of proposals that a person would refuse. */
      refuse: z.array(text).default([]),
      /** Names in this document that a person knows to mean a known body or person: by a name that it has there. */
      matches: z.record(text, text).default({}),
    }),
  ),
  /** What became of bodies: on a day, into a known body or one that is added by its name; and what laid it down. */
  lineage: z
    .array(
      z.object({
        organisation: text,
        kind: z.enum(lineageKinds),
        date,
        into: z.object({ text, language }),
        source: text.optional(),
      }),
    )
    .default([]),
  cadences: z.array(z.object({ commitment: text, cadence: text, from: date.optional() })).default([]),
  fulfilments: z
    .array(
      z.object({
        commitment: text,
        date,
        period: date.optional(),
        amount: z.number().nonnegative().optional(),
        voice: z.enum(['debtor', 'creditor']).optional(),
        note: text.optional(),
      }),
    )
    .default([]),
})
export type ExamplePlan = z.infer<typeof examplePlan>
