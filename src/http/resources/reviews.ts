import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { recordView } from '../schemas/records.ts'
import { renewal, reviewBeginning, reviewDraft, reviewSheetView, sheetQuery, signOff } from '../schemas/review.ts'
import { date, identifier, nothing, version, words } from '../schemas/values.ts'

const one = z.strictObject({ id: identifier })

const readSheet = endpoint({
  method: 'get',
  path: '/api/agreements/{id}/review',
  summary: 'The sheet of a review as the record fills it on a day, and the reviews of the text',
  access: 'reader',
  params: one,
  query: sheetQuery,
  body: noBody,
  answer: jsonAnswer(reviewSheetView),
  run: ({ services, actor, params, query }) => services.app.reviewSheet(actor, { agreement: params.id, ...query }),
})

const begin = endpoint({
  method: 'post',
  path: '/api/agreements/{id}/reviews',
  summary: 'Keeps the sheet of a review, so that both sides can discuss it',
  access: 'editor',
  params: one,
  query: nothing,
  body: jsonBody(reviewBeginning),
  answer: jsonAnswer(recordView, 201),
  run: ({ services, actor, params, body }) => services.app.beginReview(actor, { agreement: params.id, ...body }),
})

const save = endpoint({
  method: 'put',
  path: '/api/reviews/{id}',
  summary: 'Keeps what people wrote on the sheet, until a side has signed it off',
  access: 'editor',
  params: one,
  query: nothing,
  body: jsonBody(reviewDraft),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.saveReview(actor, { review: params.id, ...body }),
})

const refill = endpoint({
  method: 'post',
  path: '/api/reviews/{id}/refill',
  summary: 'Fills the sheet anew from the record; what people wrote on it stays',
  access: 'editor',
  params: one,
  query: nothing,
  body: jsonBody(z.strictObject({ asOf: date.optional(), replaces: version }).openapi('ReviewRefill')),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.refillReview(actor, { review: params.id, ...body }),
})

const sign = endpoint({
  method: 'post',
  path: '/api/reviews/{id}/sign-offs',
  summary: 'Keeps that a party signed the sheet off',
  access: 'approver',
  params: one,
  query: nothing,
  body: jsonBody(signOff),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.signReview(actor, { review: params.id, ...body }),
})

const reopen = endpoint({
  method: 'post',
  path: '/api/reviews/{id}/reopen',
  summary: 'Takes the sign-offs back, so that the sheet can be changed again',
  access: 'approver',
  params: one,
  query: nothing,
  body: jsonBody(z.strictObject({ replaces: version, why: words.optional() }).openapi('ReviewReopening')),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.reopenReview(actor, { review: params.id, ...body }),
})

const renew = endpoint({
  method: 'post',
  path: '/api/agreements/{id}/renewal',
  summary: 'Makes the text that is to replace this one, with the commitments that it carries on',
  access: 'editor',
  params: one,
  query: nothing,
  body: jsonBody(renewal),
  answer: jsonAnswer(recordView, 201),
  run: ({ services, actor, params, body }) => services.app.renewAgreement(actor, { agreement: params.id, ...body }),
})

export const reviews: readonly Endpoint[] = [readSheet, begin, save, refill, sign, reopen, renew]
