import { z } from 'zod'
import { allTexts, present } from '../kind.ts'
import { evidenceKinds } from '../lists.ts'
import { edtf, identifier, multilingual, shortText } from '../values.ts'

/** A person of the register, or only a name where nobody wrote the person down yet. */
export const looksAfter = z
  .object({ person: identifier.optional(), name: shortText.optional() })
  .refine(({ person, name }) => person !== undefined || name !== undefined, { message: 'value-invalid' })

/** What somebody noted on a day: a difficulty, a recommendation. */
export const datedNote = z.object({
  date: edtf,
  text: multilingual,
  /** The side that says so. */
  by: identifier.optional(),
})
export type DatedNote = z.infer<typeof datedNote>

/**
 * Who looks after a commitment and how it goes, with the fields that states keep of the commitments they follow up:
 * lead, partner, content, timeline, difficulties, recommendations.
 */
export const lookingAfter = {
  /** Who looks after it on our side, and whom to ask on theirs. */
  owner: looksAfter.optional(),
  contact: looksAfter.optional(),
  difficulties: z.array(datedNote).max(200).optional(),
  recommendations: z.array(datedNote).max(200).optional(),
  /** What counts as evidence: sorts of it, and anything else in words. */
  evidenceKinds: z.array(z.enum(evidenceKinds)).max(20).optional(),
  evidence: shortText.optional(),
  /** Talks and visits of which a person said that they did not fulfil it: they are not asked about again. */
  notFulfilledBy: z.array(identifier).max(500).optional(),
}
type LookingAfter = z.infer<z.ZodObject<typeof lookingAfter>>

export const lookingAfterTexts = (body: LookingAfter): string[] => [
  ...[...(body.difficulties ?? []), ...(body.recommendations ?? [])].flatMap(({ text }) => allTexts(text)),
  ...present([body.owner?.name, body.contact?.name]),
]

export const lookingAfterReferences = (body: LookingAfter): string[] => [
  ...present([body.owner?.person, body.contact?.person]),
  ...present([...(body.difficulties ?? []), ...(body.recommendations ?? [])].map(({ by }) => by)),
]
