import { z } from 'zod'
import { defineKind, present } from '../kind.ts'
import { nameOrders, personNameKinds } from '../lists.ts'
import { edtf, identifier, languageTag, shortText } from '../values.ts'

const body = z.object({
  /** In their own script, as in the passport, and every form that a source used: none replaces another. */
  names: z
    .array(
      z.object({
        text: shortText,
        language: languageTag,
        kind: z.enum(personNameKinds),
      }),
    )
    .min(1)
    .max(100),
  nameOrder: z.enum(nameOrders).optional(),
  honorific: shortText.optional(),
  posts: z
    .array(
      z.object({
        title: shortText,
        organisation: identifier.optional(),
        from: edtf.optional(),
        until: edtf.optional(),
        /** The day on which a source shows them in the post, where its beginning is not known. */
        seen: edtf.optional(),
      }),
    )
    .max(100)
    .default([]),
})
export type PersonBody = z.infer<typeof body>

export const person = defineKind({
  kind: 'person',
  format: 1,
  body,
  upgrades: {},
  title: (body, language) => (body.names.find((name) => name.language === language) ?? body.names[0])?.text ?? '',
  searchable: (body) => [...body.names.map((name) => name.text), ...body.posts.map((post) => post.title)],
  references: (body) => present(body.posts.map((post) => post.organisation)),
})
