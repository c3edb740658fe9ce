import { z } from 'zod'
import { edtf, identifier, multilingual } from '../values.ts'

const common = {
  /** The bodies that decided it: what one side alone may not decide has no effect without the other. */
  by: z.array(identifier).min(1).max(20),
  /** The day of the decision. */
  date: edtf,
  note: multilingual.optional(),
}

/** What the sides decided about single periods of a commitment, and only those. */
export const periodDecision = z.discriminatedUnion('kind', [
  /** `to` is the new last day; without it, or by one side alone, nothing moves. */
  z.object({ kind: z.literal('postponed'), period: edtf, to: edtf.optional(), ...common }),
  /** The two years exchange their hosts; no other year changes. */
  z.object({ kind: z.literal('swapped'), periods: z.tuple([edtf, edtf]), ...common }),
  /** Whose turn it is in this period, decided by all who take turns. */
  z.object({ kind: z.literal('turn'), period: edtf, whose: identifier, ...common }),
  /** The side that is owed does without it. */
  z.object({ kind: z.literal('waived'), period: edtf, ...common }),
  /** Periods whose last day lies in it owe nothing: an epidemic, a war. */
  z.object({ kind: z.literal('suspended'), period: edtf, ...common }),
])
export type PeriodDecision = z.infer<typeof periodDecision>

export const decisionReferences = (decisions: readonly PeriodDecision[] = []): string[] =>
  decisions.flatMap((decision) => (decision.kind === 'turn' ? [...decision.by, decision.whose] : decision.by))
