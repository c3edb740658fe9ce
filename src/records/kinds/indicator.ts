import { z } from 'zod'
import { allTexts, defineKind, present } from '../kind.ts'
import { identifier, multilingual, shortText, textIn } from '../values.ts'

const body = z.object({
  what: multilingual,
  /** What is counted: members, unions, per cent. */
  unit: shortText,
  /** The body that measures it; two bodies' indicators are comparable only where a person says so. */
  organisation: identifier.optional(),
})
export type IndicatorBody = z.infer<typeof body>

export const indicator = defineKind({
  kind: 'indicator',
  format: 1,
  body,
  upgrades: {},
  title: (body, language) => textIn(body.what, language).text,
  searchable: (body) => [...allTexts(body.what), body.unit],
  references: (body) => present([body.organisation]),
})
