import { z } from 'zod'
import { defineKind, present } from '../kind.ts'
import { country, identifier, languageTag, shortText } from '../values.ts'

const body = z.object({
  name: shortText,
  /** The organisation that runs this office: “ours” in every list. */
  organisation: identifier.optional(),
  country: country.optional(),
  language: languageTag,
  /** IANA name, e.g. `Asia/Ho_Chi_Minh`: which day it is today. */
  timeZone: shortText,
  /** True for the office that comes with Comity to be looked at. */
  example: z.boolean(),
})
export type OfficeBody = z.infer<typeof body>

export const office = defineKind({
  kind: 'office',
  format: 1,
  body,
  upgrades: {},
  title: (body) => body.name,
  searchable: (body) => [body.name],
  references: (body) => present([body.organisation]),
})
