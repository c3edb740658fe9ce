import { jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { ledgerView, officeAnswers, officeView, verifyView } from '../schemas/office.ts'
import { nothing } from '../schemas/values.ts'

const readOffice = endpoint({
  method: 'get',
  path: '/api/office',
  summary: 'The office and how much it holds',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(officeView),
  run: ({ services, actor }) => services.app.office(actor),
})

const startOffice = endpoint({
  method: 'post',
  path: '/api/office',
  summary: 'Starts an office of one’s own',
  access: 'administrator',
  params: nothing,
  query: nothing,
  body: jsonBody(officeAnswers),
  answer: jsonAnswer(officeView, 201),
  run: ({ services, actor, body }) => services.app.startOffice(actor, body),
})

const readLedger = endpoint({
  method: 'get',
  path: '/api/ledger',
  summary: 'Size, root and latest checkpoint of the ledger',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(ledgerView),
  run: ({ services, actor }) => services.app.ledger(actor),
})

const verifyLedger = endpoint({
  method: 'post',
  path: '/api/ledger/verify',
  summary: 'Checks every entry against the signed checkpoint',
  access: 'approver',
  params: nothing,
  query: nothing,
  body: jsonBody(nothing),
  answer: jsonAnswer(verifyView),
  run: ({ services, actor }) => services.app.verify(actor),
})

export const office: readonly Endpoint[] = [readOffice, startOffice, readLedger, verifyLedger]
