import { answerWays, successionDecisions } from '#records'
import { z } from '@hono/zod-openapi'
import { fileAnswer, jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { multilingual } from '../schemas/duties.ts'
import { recordView } from '../schemas/records.ts'
import { letterDraft, lineageKind, successionDesk, successionPreview } from '../schemas/successions.ts'
import { date, day, digest, identifier, language, name, nothing, version, words } from '../schemas/values.ts'

const readDesk = endpoint({
  method: 'get',
  path: '/api/successions',
  summary: 'What mergers, splits and dissolutions mean for each text: what waits, from whom, and what to do next',
  access: 'reader',
  params: nothing,
  query: z.strictObject({ asOf: day.optional() }),
  body: noBody,
  answer: jsonAnswer(successionDesk),
  run: ({ services, actor, query }) => services.app.successions(actor, query),
})

const recordLineageEvent = endpoint({
  method: 'post',
  path: '/api/organisations/{id}/lineage',
  summary: 'Records what happened to an organisation, on its record and on those of all that have a part in it',
  access: 'editor',
  params: z.strictObject({ id: identifier }),
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        replaces: version,
        kind: lineageKind,
        date,
        others: z.array(identifier).max(20).optional(),
        name: z.strictObject({ text: name, language }).optional(),
        source: name.optional(),
        note: name.optional(),
      })
      .openapi('LineageReport'),
  ),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) =>
    services.app.recordLineageEvent(actor, { organisation: params.id, ...body }),
})

const decision = z
  .strictObject({
    organisation: identifier,
    event: z.strictObject({ kind: lineageKind, date }),
    agreement: identifier.optional(),
    partnership: identifier.optional(),
    replaces: version.nullable(),
    kind: z.enum(successionDecisions),
    heir: identifier.optional(),
    into: identifier.optional(),
    by: name.optional(),
    date: date.optional(),
    note: words.optional(),
  })
  .openapi('SuccessionDecision')

const decide = endpoint({
  method: 'post',
  path: '/api/successions',
  summary: 'Decides what becomes of a text after a merger, a split or a dissolution',
  access: 'approver',
  params: nothing,
  query: nothing,
  body: jsonBody(decision),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, body }) => services.app.decideSuccession(actor, body),
})

const preview = endpoint({
  method: 'post',
  path: '/api/successions/preview',
  summary: 'What a decision would change once the partners confirm it; nothing is kept',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: jsonBody(decision),
  answer: jsonAnswer(successionPreview),
  run: ({ services, actor, body }) => services.app.previewSuccession(actor, body),
})

const ofLetter = z.strictObject({ to: identifier, languages: z.string().max(100).optional() })
const languagesIn = (given: string | undefined) => (given === undefined ? {} : { languages: given.split(',') })

const readLetter = endpoint({
  method: 'get',
  path: '/api/successions/{id}/letter',
  summary: 'A letter to a partner, drafted in the language of the partner and in ours',
  access: 'reader',
  params: z.strictObject({ id: identifier }),
  query: ofLetter,
  body: noBody,
  answer: jsonAnswer(letterDraft),
  run: ({ services, actor, params, query: { to, languages } }) =>
    services.app.draftLetter(actor, { succession: params.id, to, ...languagesIn(languages) }),
})

const readLetterFile = endpoint({
  method: 'get',
  path: '/api/successions/{id}/letter/file',
  summary: 'The letter as a Word file: as it was kept, else as it would be drafted',
  access: 'reader',
  params: z.strictObject({ id: identifier }),
  query: ofLetter,
  body: noBody,
  answer: fileAnswer,
  run: ({ services, actor, params, query: { to, languages } }) =>
    services.app.letterFile(actor, { succession: params.id, to, ...languagesIn(languages) }),
})

const keepLetter = endpoint({
  method: 'post',
  path: '/api/successions/{id}/letters',
  summary: 'Keeps the letter that goes out to a partner',
  access: 'editor',
  params: z.strictObject({ id: identifier }),
  query: nothing,
  body: jsonBody(z.strictObject({ replaces: version, to: identifier, date, text: multilingual }).openapi('KeptLetter')),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.keepLetter(actor, { succession: params.id, ...body }),
})

const answer = endpoint({
  method: 'post',
  path: '/api/successions/{id}/answers',
  summary: 'Keeps what a partner answered; on the day of the last confirmation what is open moves to the heir',
  access: 'editor',
  params: z.strictObject({ id: identifier }),
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        replaces: version,
        by: identifier,
        says: z.enum(['confirmed', 'declined']),
        date,
        how: z.enum(answerWays),
        document: digest.optional(),
        note: words.optional(),
      })
      .openapi('PartnerAnswer'),
  ),
  answer: jsonAnswer(recordView),
  run: ({ services, actor, params, body }) => services.app.answerSuccession(actor, { succession: params.id, ...body }),
})

export const successions: readonly Endpoint[] = [
  readDesk,
  recordLineageEvent,
  decide,
  preview,
  readLetter,
  readLetterFile,
  keepLetter,
  answer,
]
