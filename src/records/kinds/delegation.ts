import { z } from 'zod'
import { defineKind } from '../kind.ts'
import { delegationStates } from '../lists.ts'
import { textIn } from '../values.ts'
import { gathering, gatheringReferences, gatheringTexts } from './gathering.ts'

const body = z.object({
  ...gathering,
  state: z.enum(delegationStates).default('held'),
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
