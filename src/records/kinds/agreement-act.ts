import { z } from 'zod'
import { noticeSubjects } from '../lists.ts'
import { edtf, identifier, multilingual, shortText } from '../values.ts'

const common = {
  /** The day of the act. */
  date: edtf,
  /** The bodies that did it: what takes both sides has no effect by one alone. */
  by: z.array(identifier).max(20).default([]),
  note: multilingual.optional(),
  /** Records of the papers that show it. */
  documents: z.array(identifier).max(20).optional(),
}

/**
 * What was done with a text, and when: its stage on any day follows from it. Signing is not among them: its day, its
 * signatories and its scan are fields of the agreement itself. Texts that replace it, and reviews, are records of their own.
 */
export const agreementAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drafted'), ...common }),
  z.object({ kind: z.literal('sent for opinions'), ...common }),
  /** Those who have to consent did: the decision, with its number in `reference`. */
  z.object({ kind: z.literal('cleared'), reference: shortText.optional(), ...common }),
  /** The sides agreed on the wording. */
  z.object({ kind: z.literal('agreed'), ...common }),
  /** A planned text that will not come. */
  z.object({ kind: z.literal('given up'), ...common }),
  z.object({ kind: z.literal('entered into force'), ...common }),
  z.object({
    kind: z.literal('amended'),
    /** From when it applies, where that is another day than that of the act. */
    from: edtf.optional(),
    clauses: z.array(shortText).max(100).optional(),
    /** The new last day of the term, where the amendment changes it. */
    until: edtf.optional(),
    ...common,
  }),
  /** Both ends of the period belong to it. */
  z.object({ kind: z.literal('suspended'), period: edtf, ...common }),
  z.object({ kind: z.literal('resumed'), ...common }),
  z.object({
    kind: z.literal('notice given'),
    /** That it shall not renew itself, or that it shall end before its term. */
    of: z.enum(noticeSubjects),
    /** The last day in force, for a termination. */
    lastDay: edtf.optional(),
    ...common,
  }),
  z.object({ kind: z.literal('notice withdrawn'), ...common }),
  /** `lastDay` is the last day in force, where that is another than the day of the act. */
  z.object({ kind: z.literal('terminated'), lastDay: edtf.optional(), ...common }),
  /** `until` is the new last day. */
  z.object({ kind: z.literal('renewed'), until: edtf, ...common }),
])
export type AgreementAct = z.infer<typeof agreementAct>
export type AgreementActKind = AgreementAct['kind']

export const actReferences = (acts: readonly AgreementAct[]): string[] =>
  acts.flatMap((act) => [...act.by, ...(act.documents ?? [])])
