import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { warningsView } from '../schemas/duties.ts'
import { historyItem, recordDraft, recordList, recordView } from '../schemas/records.ts'
import { identifier, kind, limit, nothing, version, words } from '../schemas/values.ts'

const listRecords = endpoint({
  method: 'get',
  path: '/api/records',
  summary: 'Records of one kind, in pages',
  access: 'reader',
  params: nothing,
  query: z.strictObject({
    kind,
    text: z.string().max(300).optional(),
    references: identifier.optional(),
    after: z.string().max(300).optional(),
    limit: limit.optional(),
  }),
  body: noBody,
  answer: jsonAnswer(recordList),
  run: ({ services, actor, query }) => services.app.records(actor, query),
})

const oneRecord = z.strictObject({ id: identifier })

const readRecord = endpoint({
  method: 'get',
  path: '/api/records/{id}',
  summary: 'A record with its citations and what names it',
  access: 'reader',
  params: oneRecord,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params }) => services.app.record(actor, params.id),
})

const history = endpoint({
  method: 'get',
  path: '/api/records/{id}/history',
  summary: 'All versions of a record: who, when, why, and what changed',
  access: 'reader',
  params: oneRecord,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(z.array(historyItem).readonly()),
  run: ({ services, actor, params }) => services.app.history(actor, params.id),
})

const draftWarnings = endpoint({
  method: 'post',
  path: '/api/records/warnings',
  summary: 'What saving a draft is likely to harm; nothing is kept',
  access: 'editor',
  params: nothing,
  query: nothing,
  body: jsonBody(recordDraft),
  answer: jsonAnswer(warningsView),
  run: ({ services, actor, body }) => services.app.warningsForDraft(actor, body),
})

const recordWarnings = endpoint({
  method: 'get',
  path: '/api/records/{id}/warnings',
  summary: 'What there is to warn of in an agreement or a commitment',
  access: 'reader',
  params: oneRecord,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(warningsView),
  run: ({ services, actor, params }) => services.app.warningsOfRecord(actor, params.id),
})

const addRecord = endpoint({
  method: 'post',
  path: '/api/records',
  summary: 'States a fact without a document',
  access: 'editor',
  params: nothing,
  query: nothing,
  body: jsonBody(recordDraft),
  answer: jsonAnswer(recordView, 201),
  run: ({ services, actor, body }) => services.app.saveRecord(actor, body),
})

const changeRecord = endpoint({
  method: 'put',
  path: '/api/records/{id}',
  summary: 'Writes the next version of a record; `replaces` is the version that the person saw',
  access: 'editor',
  params: oneRecord,
  query: nothing,
  body: jsonBody(recordDraft),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.saveRecord(actor, { ...body, id: params.id }),
})

const withdrawRecord = endpoint({
  method: 'post',
  path: '/api/records/{id}/withdraw',
  summary: 'Takes a record back; it stays in its history',
  access: 'approver',
  params: oneRecord,
  query: nothing,
  body: jsonBody(z.strictObject({ replaces: version, why: words.optional() }).openapi('WithdrawRequest')),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.withdrawRecord(actor, { id: params.id, ...body }),
})

export const records: readonly Endpoint[] = [
  listRecords,
  readRecord,
  recordWarnings,
  history,
  draftWarnings,
  addRecord,
  changeRecord,
  withdrawRecord,
]
