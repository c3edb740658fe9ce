import { agreementAct, approval, kinds } from '#records'
import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { agreementList, agreementView } from '../schemas/agreements.ts'
import { recordView } from '../schemas/records.ts'
import { date, day, identifier, name, nothing, version, words } from '../schemas/values.ts'

const oneAgreement = z.strictObject({ id: identifier })
const asOf = z.strictObject({ asOf: day.optional() })
const change = { replaces: version, why: words.optional() }
const { shape } = kinds.agreement.body
const answered = approval.shape

const list = endpoint({
  method: 'get',
  path: '/api/agreements',
  summary: 'All agreements, and where each stands on a day',
  access: 'reader',
  params: nothing,
  query: asOf,
  body: noBody,
  answer: jsonAnswer(agreementList),
  run: ({ services, actor, query }) => services.app.agreements(actor, query),
})

const read = endpoint({
  method: 'get',
  path: '/api/agreements/{id}',
  summary: 'An agreement on a day: its stage and why, its term, its parties, its duties both ways',
  access: 'reader',
  params: oneAgreement,
  query: asOf,
  body: noBody,
  answer: jsonAnswer(agreementView),
  run: ({ services, actor, params, query }) => services.app.agreement(actor, { ...params, ...query }),
})

const recordAct = endpoint({
  method: 'post',
  path: '/api/agreements/{id}/acts',
  summary: 'Records what was done with an agreement: drafted, cleared, amended, suspended, renewed, terminated, …',
  access: 'editor',
  params: oneAgreement,
  query: nothing,
  body: jsonBody(z.strictObject({ act: agreementAct, ...change }).openapi('ActRequest')),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.recordAct(actor, { agreement: params.id, ...body }),
})

const recordSigning = endpoint({
  method: 'post',
  path: '/api/agreements/{id}/signing',
  summary: 'Records that an agreement was signed: day, signatories with power, scan or the reason why there is none',
  access: 'approver',
  params: oneAgreement,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        signed: date,
        place: name.optional(),
        signatories: shape.signatories.unwrap(),
        evidence: shape.evidence,
        scans: z.array(identifier).max(20).optional(),
        noScan: shape.noScan,
        ...change,
      })
      .openapi('SigningRequest'),
  ),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.recordSigning(actor, { agreement: params.id, ...body }),
})

const askOpinion = endpoint({
  method: 'post',
  path: '/api/agreements/{id}/approvals',
  summary: 'Records whom the office asked about an agreement, and until when the answer is due',
  access: 'editor',
  params: oneAgreement,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({ name, organisation: identifier.optional(), asked: date, due: date.optional(), ...change })
      .openapi('OpinionRequest'),
  ),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.askOpinion(actor, { agreement: params.id, ...body }),
})

const answerOpinion = endpoint({
  method: 'post',
  path: '/api/agreements/{id}/approvals/{place}',
  summary: 'Records an answer, and how it was taken into account',
  access: 'editor',
  params: z.strictObject({ id: identifier, place: z.coerce.number().int().min(0).max(99) }),
  query: nothing,
  body: jsonBody(
    z.strictObject({ answer: answered.answer, taken: answered.taken, ...change }).openapi('OpinionAnswer'),
  ),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params: { id, place }, body }) =>
    services.app.answerOpinion(actor, { agreement: id, place, ...body }),
})

const stateNoScan = endpoint({
  method: 'post',
  path: '/api/agreements/{id}/no-scan',
  summary: 'Says why there is no scan of the signed text',
  access: 'editor',
  params: oneAgreement,
  query: nothing,
  body: jsonBody(z.strictObject({ reason: words, ...change }).openapi('NoScanStatement')),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.stateNoScan(actor, { agreement: params.id, ...body }),
})

export const agreements: readonly Endpoint[] = [
  list,
  read,
  recordAct,
  recordSigning,
  askOpinion,
  answerOpinion,
  stateNoScan,
]
