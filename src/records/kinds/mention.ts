import { z } from 'zod'
import { defineKind } from '../kind.ts'
import { digest, identifier, shortText } from '../values.ts'

/**
 * That a person looked at a proposal and said which known record it means. The record itself need not change for it,
 * however often documents speak of it; its citations tell where this one does.
 */
const body = z.object({
  document: digest,
  /** The proposal's key: what kind it is and which words it stands on. */
  proposal: shortText,
  /** What the document speaks of. */
  record: identifier,
  /** The name that the document uses. */
  name: shortText,
})
export type MentionBody = z.infer<typeof body>

export const mention = defineKind({
  kind: 'mention',
  format: 1,
  body,
  upgrades: {},
  title: (body) => body.name,
  searchable: () => [],
  references: (body) => [body.record],
})
