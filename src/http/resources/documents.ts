import { Problem } from '#kernel'
import { z } from '@hono/zod-openapi'
import { fileAnswer, jsonAnswer } from '../answers.ts'
import { bytesBody, jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import {
  bulkOutcome,
  confirmation,
  documentExplanation,
  documentList,
  documentView,
  importOutcome,
  proposalView,
} from '../schemas/documents.ts'
import { warningsView } from '../schemas/duties.ts'
import { digest, identifier, limit, nothing, proposalKey, words } from '../schemas/values.ts'

const fileBytes = 50_000_000
const fileName = z.string().min(1).max(300)

const file = z.string().meta({ format: 'binary', description: 'The bytes of the file, as they are' })

const importDocument = endpoint({
  method: 'post',
  path: '/api/documents',
  summary: 'Adds a document: kept byte for byte, and read',
  access: 'editor',
  act: 'import documents',
  params: nothing,
  query: z.strictObject({ name: fileName }),
  body: bytesBody(file, fileBytes, (query) => {
    const name = query.name ?? ''
    return new Problem('document-too-large', { name: name.slice(0, 300), most: fileBytes / 1e6 })
  }),
  answer: jsonAnswer(importOutcome),
  run: ({ services, actor, query, body }) => services.app.importDocument(actor, { bytes: body, name: query.name }),
})

const listDocuments = endpoint({
  method: 'get',
  path: '/api/documents',
  summary: 'Documents, newest first',
  access: 'reader',
  params: nothing,
  query: z.strictObject({
    state: z.enum(['open', 'done', 'failed']).optional(),
    after: z.string().max(300).optional(),
    limit: limit.optional(),
  }),
  body: noBody,
  answer: jsonAnswer(documentList),
  run: ({ services, actor, query }) => services.app.documents(actor, query),
})

const oneDocument = z.strictObject({ digest })

const readDocument = endpoint({
  method: 'get',
  path: '/api/documents/{digest}',
  summary: 'A document: its text and what was read in it',
  access: 'reader',
  params: oneDocument,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(documentView),
  run: ({ services, actor, params }) => services.app.document(actor, params.digest),
})

const explainDocument = endpoint({
  method: 'get',
  path: '/api/documents/{digest}/explanation',
  summary: 'How each proposal of a document came about, and what was left out and why',
  access: 'reader',
  params: oneDocument,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(documentExplanation),
  run: ({ services, actor, params }) => services.app.explainDocument(actor, params.digest),
})

const downloadDocument = endpoint({
  method: 'get',
  path: '/api/documents/{digest}/file',
  summary: 'The file itself, to be saved',
  access: 'reader',
  params: oneDocument,
  query: nothing,
  body: noBody,
  answer: fileAnswer,
  run: ({ services, actor, params }) => services.app.documentBytes(actor, params.digest),
})

const oneProposal = z.strictObject({ digest, key: proposalKey })

const confirmRequest = z
  .strictObject({
    fields: z.record(z.string(), z.unknown()).optional(),
    match: z.union([identifier, z.literal('new')]).optional(),
    why: words.optional(),
  })
  .openapi('ConfirmRequest')

const proposalWarnings = endpoint({
  method: 'post',
  path: '/api/documents/{digest}/proposals/{key}/warnings',
  summary: 'What confirming a proposal is likely to harm; nothing is kept',
  access: 'editor',
  params: oneProposal,
  query: nothing,
  body: jsonBody(confirmRequest),
  answer: jsonAnswer(warningsView),
  run: ({ services, actor, params, body }) =>
    services.app.warningsForProposal(actor, { document: params.digest, key: params.key, ...body }),
})

const confirmProposal = endpoint({
  method: 'post',
  path: '/api/documents/{digest}/proposals/{key}/confirm',
  summary: 'Makes a record of a proposal, with corrections where a person gives some',
  access: 'editor',
  params: oneProposal,
  query: nothing,
  body: jsonBody(confirmRequest),
  answer: jsonAnswer(confirmation),
  run: ({ services, actor, params, body }) =>
    services.app.confirmProposal(actor, { document: params.digest, key: params.key, ...body }),
})

const refuseProposal = endpoint({
  method: 'post',
  path: '/api/documents/{digest}/proposals/{key}/refuse',
  summary: 'Refuses a proposal; remembered for this document',
  access: 'editor',
  params: oneProposal,
  query: nothing,
  body: jsonBody(z.strictObject({ reason: words.optional() }).openapi('RefuseRequest')),
  answer: jsonAnswer(proposalView),
  run: ({ services, actor, params, body }) =>
    services.app.refuseProposal(actor, { document: params.digest, key: params.key, ...body }),
})

const reopenProposal = endpoint({
  method: 'post',
  path: '/api/documents/{digest}/proposals/{key}/reopen',
  summary: 'Takes a decision about a proposal back',
  access: 'editor',
  params: oneProposal,
  query: nothing,
  body: jsonBody(nothing),
  answer: jsonAnswer(proposalView),
  run: ({ services, actor, params }) =>
    services.app.reopenProposal(actor, { document: params.digest, key: params.key }),
})

const confirmSure = endpoint({
  method: 'post',
  path: '/api/documents/{digest}/confirm-sure',
  summary: 'Confirms all proposals of a document that are sure and need no choice',
  access: 'editor',
  params: oneDocument,
  query: nothing,
  body: jsonBody(z.strictObject({ takeCertain: z.boolean().optional() }).openapi('BulkRequest')),
  answer: jsonAnswer(bulkOutcome),
  run: ({ services, actor, params, body }) => services.app.confirmSure(actor, { document: params.digest, ...body }),
})

export const documents: readonly Endpoint[] = [
  importDocument,
  listDocuments,
  readDocument,
  explainDocument,
  downloadDocument,
  proposalWarnings,
  confirmProposal,
  refuseProposal,
  reopenProposal,
  confirmSure,
]
