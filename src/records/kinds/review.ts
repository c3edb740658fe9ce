import { z } from 'zod'
import { allTexts, defineKind, present } from '../kind.ts'
import { reviewTypes } from '../lists.ts'
import { edtf, identifier, multilingual, shortText } from '../values.ts'

/** What becomes of a commitment: nothing more is owed; it goes on in another text; it is closed, and what is open is missed. */
const becomes = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('settled') }),
  z.object({ kind: z.literal('carried over'), to: identifier.optional() }),
  z.object({ kind: z.literal('closed') }),
])

/** One commitment on the sheet: as the record told it on the day of the sheet, and what the sides say about it. */
export const reviewRow = z.object({
  commitment: identifier,
  /** Added up over all its periods; `unit` is empty where the text counts nothing. */
  owed: z.number().nonnegative(),
  done: z.number().nonnegative(),
  unit: z.string().max(300),
  /** How many of its duties stand how, by the state of the duty. */
  states: z.record(z.string().max(40), z.number().int().positive()),
  /** Fulfilments that were counted. */
  evidence: z.array(identifier).max(500).default([]),
  difficulty: multilingual.optional(),
  recommendation: multilingual.optional(),
  /** Nothing is said until both have talked about it. */
  becomes: becomes.optional(),
})
export type ReviewRow = z.infer<typeof reviewRow>

/** Plan and actual over the term. */
const figure = z.object({
  indicator: identifier,
  period: edtf.optional(),
  actual: z.number(),
  plan: z.number().optional(),
})

/** What a side answers, in its own words. */
export const reviewAnswer = z.object({ organisation: identifier, text: multilingual })

const body = z.object({
  agreement: identifier,
  type: z.enum(reviewTypes),
  partnership: identifier.optional(),
  /** The time under review. */
  period: edtf.optional(),
  /** The day for which the sheet was filled from the record. */
  date: edtf,
  rows: z.array(reviewRow).max(1000).default([]),
  figures: z.array(figure).max(1000).default([]),
  /** What each side answers, in its own words. */
  answers: z.array(reviewAnswer).max(100).default([]),
  note: multilingual.optional(),
  /** Who signed it off for which body, and when. It counts once all parties of the text have. */
  signOffs: z
    .array(z.object({ organisation: identifier, name: shortText, person: identifier.optional(), date: edtf }))
    .max(20)
    .default([]),
})
export type ReviewBody = z.infer<typeof body>

/** True where all of these bodies, and at least one, have signed it off. */
export const isSignedOff = ({ signOffs }: ReviewBody, bodies: readonly string[]): boolean =>
  bodies.length > 0 && bodies.every((one) => signOffs.some(({ organisation }) => organisation === one))

export const review = defineKind({
  kind: 'review',
  format: 1,
  body,
  upgrades: {},
  title: (body) => body.period ?? body.date,
  searchable: (body) => [
    ...allTexts(body.note),
    ...body.answers.flatMap(({ text }) => allTexts(text)),
    ...body.rows.flatMap(({ difficulty, recommendation }) => [...allTexts(difficulty), ...allTexts(recommendation)]),
  ],
  references: (body) => [
    body.agreement,
    ...present([body.partnership]),
    ...body.rows.flatMap(({ commitment, evidence, becomes }) => [
      commitment,
      ...evidence,
      ...(becomes?.kind === 'carried over' ? present([becomes.to]) : []),
    ]),
    ...body.figures.map(({ indicator }) => indicator),
    ...body.answers.map(({ organisation }) => organisation),
    ...body.signOffs.flatMap(({ organisation, person }) => [organisation, ...present([person])]),
  ],
})
