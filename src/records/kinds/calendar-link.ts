import { z } from 'zod'
import { defineKind, present } from '../kind.ts'
import { calendarContents } from '../lists.ts'
import { digest, identifier, languageTag, shortText } from '../values.ts'

/**
 * An address at which a calendar program reads what is due, without signing in. Whoever knows the secret may read; only
 * its digest is kept. Taken back like any record: then the address answers nothing.
 */
const body = z.object({
  /** Whose link it is: a user. */
  user: shortText,
  /** By what people tell their links apart. */
  name: shortText,
  /** SHA-256 of the secret. */
  secret: digest,
  /** What is in it: what this person looks after, all that the office owes, or everything. */
  shows: z.enum(calendarContents),
  partnership: identifier.optional(),
  language: languageTag,
})
export type CalendarLinkBody = z.infer<typeof body>

export const calendarLink = defineKind({
  kind: 'calendar-link',
  format: 1,
  body,
  upgrades: {},
  title: (body) => body.name,
  searchable: () => [],
  references: (body) => present([body.partnership]),
})
