import { z } from 'zod'
import { allTexts, defineKind } from '../kind.ts'
import { edtf, identifier, multilingual, textIn } from '../values.ts'

const body = z.object({
  title: multilingual,
  organisations: z.array(identifier).min(2).max(20),
  since: edtf.optional(),
  note: multilingual.optional(),
})
export type PartnershipBody = z.infer<typeof body>

export const partnership = defineKind({
  kind: 'partnership',
  format: 1,
  body,
  upgrades: {},
  title: (body, language) => textIn(body.title, language).text,
  searchable: (body) => [...allTexts(body.title), ...allTexts(body.note)],
  references: (body) => body.organisations,
})
