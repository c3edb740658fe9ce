import { z } from 'zod'
import { defineKind, present } from '../kind.ts'
import { digest, edtf, instant, languageTag, shortText } from '../values.ts'

const body = z.object({
  /** SHA-256 of the bytes as they came in; the same bytes are the same document. */
  digest,
  fileName: shortText,
  mediaType: shortText,
  /** In bytes. */
  size: z.number().int().positive(),
  language: languageTag.optional(),
  title: shortText.optional(),
  published: edtf.optional(),
  /** When the file came in. */
  received: instant.optional(),
  cautions: z.array(shortText).max(20).default([]),
})
export type DocumentBody = z.infer<typeof body>

export const document = defineKind({
  kind: 'document',
  format: 1,
  body,
  upgrades: {},
  title: (body) => body.title ?? body.fileName,
  searchable: (body) => [body.fileName, ...present([body.title])],
  references: () => [],
})
