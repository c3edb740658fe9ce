import { z } from 'zod'
import { defineKind } from '../kind.ts'
import { talksTypes } from '../lists.ts'
import { textIn } from '../values.ts'
import { gathering, gatheringReferences, gatheringTexts } from './gathering.ts'

const body = z.object({
  ...gathering,
  type: z.enum(talksTypes),
})
export type TalksBody = z.infer<typeof body>

export const talks = defineKind({
  kind: 'talks',
  format: 1,
  body,
  upgrades: {},
  title: (body, language) => textIn(body.title, language).text,
  searchable: gatheringTexts,
  references: gatheringReferences,
})
