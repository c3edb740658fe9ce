import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { clockOrigin, dueView } from '../schemas/duties.ts'
import { recordView } from '../schemas/records.ts'
import { date, day, identifier, nothing, words } from '../schemas/values.ts'

const readDue = endpoint({
  method: 'get',
  path: '/api/due',
  summary: 'What is due, from whom and when',
  access: 'reader',
  params: nothing,
  query: z.strictObject({ asOf: day.optional() }),
  body: noBody,
  answer: jsonAnswer(dueView),
  run: ({ services, actor, query }) => services.app.due(actor, query),
})

const recordFulfilment = endpoint({
  method: 'post',
  path: '/api/fulfilments',
  summary: 'Records that a commitment was met, wholly or in part',
  access: 'editor',
  params: nothing,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        commitment: identifier,
        clock: clockOrigin.optional(),
        date,
        period: date.optional(),
        amount: z.number().nonnegative().max(1e9).optional(),
        by: identifier.optional(),
        voice: z.enum(['debtor', 'creditor']).optional(),
        says: z.enum(['met', 'not met']).optional(),
        event: identifier.optional(),
        note: words.optional(),
      })
      .openapi('FulfilmentReport'),
  ),
  answer: jsonAnswer(recordView, 201),
  run: ({ services, actor, body }) => services.app.recordFulfilment(actor, body),
})

export const due: readonly Endpoint[] = [readDue, recordFulfilment]
