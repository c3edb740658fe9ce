import { z } from 'zod'
import { defineKind } from '../kind.ts'
import { digest, shortText } from '../values.ts'

/** That a person looked at a proposal and said no: it is not proposed again for that document. */
const body = z.object({
  document: digest,
  /** The proposal's key: what kind it is and which words it stands on. */
  proposal: shortText,
  reason: shortText.optional(),
  /** The name that was refused, where the proposal was that of a body. */
  organisation: shortText.optional(),
  /** True once the refusal was taken back. */
  withdrawn: z.boolean().default(false),
})
export type RefusalBody = z.infer<typeof body>

export const refusal = defineKind({
  kind: 'refusal',
  format: 1,
  body,
  upgrades: {},
  title: (body) => body.reason ?? body.proposal,
  searchable: () => [],
  references: () => [],
})
