import { isEdtf, Problem } from '#kernel'
import type { FieldsByKind, ProposalKind, Topic } from '#reading'
import { eventTypes, modalities, reportedStatuses } from '#records'
import { z } from 'zod'

const text = z.string().trim().min(1).max(20_000)
const name = z.string().trim().min(1).max(300)
const names = z.array(name).max(50)
const date = z.string().refine(isEdtf, { message: 'date-not-understood' })
const number = z.number()
/** A topic may be one that the reader does not know. */
const topic = z.custom<Topic>((value) => name.safeParse(value).success)

/** What a person may send in place of what was read, or a model propose: the same fields, checked like everything from outside. */
export const fieldSchemas = {
  organisation: z.object({ name, aliases: names, type: z.literal('other').optional(), country: z.string().optional() }),
  person: z.object({ name, aliases: names, role: name.optional(), organisation: name.optional() }),
  event: z.object({
    type: z.enum(eventTypes),
    when: date.optional(),
    place: name.optional(),
    host: name.optional(),
    guests: names,
  }),
  agreement: z.object({
    type: name,
    status: z.enum(reportedStatuses),
    parties: names,
    signed: date.optional(),
    period: date.optional(),
    languages: z.array(name).max(20).optional(),
    prevails: name.optional(),
    renewal: name.optional(),
  }),
  commitment: z.object({
    by: names,
    to: names,
    what: text,
    modality: z.enum(modalities),
    quantity: name.optional(),
    amount: z.object({ min: number, max: number.optional(), unit: name }).optional(),
    recurrence: name.optional(),
    inTurn: z.boolean().optional(),
    firstInTurn: name.optional(),
    period: date.optional(),
    due: date.optional(),
    clause: name.optional(),
    topic: topic.optional(),
  }),
  figure: z.object({
    what: text,
    value: number,
    unit: name,
    plan: number.optional(),
    percentage: number.optional(),
    period: date.optional(),
    organisation: name.optional(),
  }),
  topic: z.object({ topic }),
} as const satisfies { [Kind in ProposalKind]: z.ZodType<FieldsByKind[Kind]> }

export type ConfirmedFields<Kind extends ProposalKind> = z.infer<(typeof fieldSchemas)[Kind]>

/**
 * The fields of a proposal with a person's corrections in their place; an empty correction takes a field away.
 * Throws `value-invalid` or `date-not-understood` with the name of the field.
 */
export function correctedFields<Kind extends ProposalKind>(
  kind: Kind,
  fields: FieldsByKind[Kind],
  corrections: Readonly<Record<string, unknown>> = {},
): ConfirmedFields<Kind> {
  const corrected = Object.entries({ ...fields, ...corrections }).filter(([, value]) => value !== null && value !== '')
  const checked = fieldSchemas[kind].safeParse(Object.fromEntries(corrected))
  if (checked.success) return checked.data as ConfirmedFields<Kind>
  const issue = checked.error.issues[0]
  const field = issue?.path.join('.') ?? ''
  throw new Problem(issue?.message === 'date-not-understood' ? 'date-not-understood' : 'value-invalid', { field })
}
