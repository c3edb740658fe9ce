import { looksAfter, periodDecision } from '#records'
import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { commitmentLife, dutyStoryView } from '../schemas/duty-story.ts'
import { recordView } from '../schemas/records.ts'
import { date, day, identifier, name, nothing, version, words } from '../schemas/values.ts'

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

const life = endpoint({
  method: 'get',
  path: '/api/commitments/{id}/life',
  summary: 'All duties of a commitment, its turns, and what has to be said about it',
  access: 'reader',
  params: oneCommitment,
  query: z.strictObject({ asOf: day.optional() }),
  body: noBody,
  answer: jsonAnswer(commitmentLife),
  run: ({ services, actor, params, query }) => services.app.commitmentLife(actor, { ...params, ...query }),
})

const readDuty = endpoint({
  method: 'get',
  path: '/api/duties/{id}',
  summary: 'One duty: how it stands, why, and its story in the order of time',
  access: 'reader',
  params: z.strictObject({ id: z.string().max(300) }),
  query: z.strictObject({ asOf: day.optional() }),
  body: noBody,
  answer: jsonAnswer(dutyStoryView),
  run: ({ services, actor, params, query }) => services.app.dutyStory(actor, { ...params, ...query }),
})

export const commitments: readonly Endpoint[] = [life, readDuty, setCadence, decidePeriod, setOwner, notFulfilledBy]
