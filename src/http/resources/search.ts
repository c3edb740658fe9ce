import type { KindName } from '#records'
import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { figureList } from '../schemas/duties.ts'
import { searchView } from '../schemas/records.ts'
import { kind, limit, nothing } from '../schemas/values.ts'

const isKind = (text: string): text is KindName => kind.safeParse(text).success

/** `organisation,person` */
const kinds: z.ZodType<KindName[]> = z
  .string()
  .max(300)
  .refine((text) => text.split(',').every(isKind))
  .transform((text) => text.split(',').filter(isKind))

const search = endpoint({
  method: 'get',
  path: '/api/search',
  summary: 'Looks for words in all records and documents, with and without accents',
  access: 'reader',
  params: nothing,
  query: z.strictObject({ text: z.string().min(1).max(300), kinds: kinds.optional(), limit: limit.optional() }),
  body: noBody,
  answer: jsonAnswer(searchView),
  run: ({ services, actor, query }) => services.app.search(actor, query),
})

const figures = endpoint({
  method: 'get',
  path: '/api/figures',
  summary: 'Indicators with their results',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(figureList),
  run: ({ services, actor }) => services.app.figures(actor),
})

export const lookingUp: readonly Endpoint[] = [search, figures]
