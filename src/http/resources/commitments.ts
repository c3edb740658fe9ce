import { looksAfter, periodDecision } from '#records'
import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { jsonBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { recordView } from '../schemas/records.ts'
import { date, identifier, name, nothing, version, words } from '../schemas/values.ts'

const oneCommitment = z.strictObject({ id: identifier })

const setCadence = endpoint({
  method: 'post',
  path: '/api/commitments/{id}/cadence',
  summary: 'Says how often “regularly” is',
  access: 'approver',
  params: oneCommitment,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        cadence: name,
        from: date.optional(),
        agreedByAll: z.boolean().optional(),
        replaces: version,
        why: words.optional(),
      })
      .openapi('CadenceDecision'),
  ),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.setCadence(actor, { commitment: params.id, ...body }),
})

const decidePeriod = endpoint({
  method: 'post',
  path: '/api/commitments/{id}/decisions',
  summary: 'Keeps what the sides decided about single periods: postponed, swapped, whose turn, waived, suspended',
  access: 'approver',
  params: oneCommitment,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({ decision: periodDecision, replaces: version, why: words.optional() })
      .openapi('PeriodDecisionRequest'),
  ),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.decidePeriod(actor, { commitment: params.id, ...body }),
})

const setOwner = endpoint({
  method: 'post',
  path: '/api/commitments/{id}/owner',
  summary: 'Says who looks after a commitment, and whom to ask on the other side',
  access: 'editor',
  params: oneCommitment,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        owner: looksAfter.optional(),
        contact: looksAfter.optional(),
        replaces: version,
        why: words.optional(),
      })
      .openapi('OwnerDecision'),
  ),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.setOwner(actor, { commitment: params.id, ...body }),
})

const notFulfilledBy = endpoint({
  method: 'post',
  path: '/api/commitments/{id}/not-fulfilled-by',
  summary: 'Says that talks or a visit did not fulfil a commitment, so that it is not asked again',
  access: 'editor',
  params: oneCommitment,
  query: nothing,
  body: jsonBody(z.strictObject({ event: identifier, why: words.optional() }).openapi('EventAnswer')),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.notFulfilledBy(actor, { commitment: params.id, ...body }),
})

export const commitments: readonly Endpoint[] = [setCadence, decidePeriod, setOwner, notFulfilledBy]
