import { z } from 'zod'
import { opinions, waysTaken } from '../lists.ts'
import { edtf, identifier, multilingual, shortText } from '../values.ts'

/** Whom the office asked about a text before it was signed, the answer, and how it was taken into account. */
export const approval = z.object({
  /** The one who was asked, by the name that the office uses. */
  name: shortText,
  organisation: identifier.optional(),
  asked: edtf,
  /** The last day for the answer. */
  due: edtf.optional(),
  answer: z
    .object({
      date: edtf,
      says: z.enum(opinions),
      /** The number of the letter. */
      reference: shortText.optional(),
      note: multilingual.optional(),
      document: identifier.optional(),
    })
    .optional(),
  /** What the office did with the answer: an objection stays open until this is said. */
  taken: z.object({ how: z.enum(waysTaken), date: edtf.optional(), note: multilingual.optional() }).optional(),
})
export type Approval = z.infer<typeof approval>

export const approvalReferences = (approvals: readonly Approval[]): string[] =>
  approvals.flatMap(({ organisation, answer }) => [organisation, answer?.document]).filter((id) => id !== undefined)
