import { z } from 'zod'
import { defineKind } from '../kind.ts'
import { textIn } from '../values.ts'
import { gathering, gatheringReferences, gatheringTexts } from './gathering.ts'

const body = z.object({
  ...gathering,
  /** Held, still ahead, or not held; a postponed or cancelled visit does not use a turn. */
  state: z.enum(['planned', 'held', 'postponed', 'cancelled']).default('held'),
})
export type DelegationBody = z.infer<typeof body>

export const delegation = defineKind({
  kind: 'delegation',
  format: 1,
  body,
  upgrades: {},
  title: (body, language) => textIn(body.title, language).text,
  searchable: gatheringTexts,
  references: gatheringReferences,
})
