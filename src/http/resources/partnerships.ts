import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { partnershipView } from '../schemas/duties.ts'
import { recordList } from '../schemas/records.ts'
import { day, identifier, nothing } from '../schemas/values.ts'

const listPartnerships = endpoint({
  method: 'get',
  path: '/api/partnerships',
  summary: 'All partnerships',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(recordList),
  run: ({ services, actor }) => services.app.partnerships(actor),
})

const readPartnership = endpoint({
  method: 'get',
  path: '/api/partnerships/{id}',
  summary: 'A partnership on one day: agreements, duties both ways, what happened, figures',
  access: 'reader',
  params: z.strictObject({ id: identifier }),
  query: z.strictObject({ asOf: day.optional() }),
  body: noBody,
  answer: jsonAnswer(partnershipView),
  run: ({ services, actor, params, query }) => services.app.partnership(actor, params.id, query.asOf),
})

export const partnerships: readonly Endpoint[] = [listPartnerships, readPartnership]
