import { memorandumChoices, textMethods } from '#records'
import { z } from '@hono/zod-openapi'
import { fileAnswer, jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { memorandumPreview, textDifferencesView, textSigned, textView } from '../schemas/texts.ts'
import { date, day, digest, identifier, language, name, nothing, version, words } from '../schemas/values.ts'

const oneText = z.strictObject({ id: identifier })
const oneLanguage = z.strictObject({ id: identifier, language })
/** The version that the person saw; null where there was no text yet. */
const replaces = version.nullable()
const longestPaste = 1_000_000

const readText = endpoint({
  method: 'get',
  path: '/api/agreements/{id}/text',
  summary: 'The text of an agreement in all its languages, and where they do not say the same',
  access: 'reader',
  params: oneText,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(textView),
  run: ({ services, actor, params }) => services.app.text(actor, params.id),
})

const readDifferences = endpoint({
  method: 'get',
  path: '/api/agreements/{id}/text/differences',
  summary: 'What changed in one language between two versions; without versions, the last change',
  access: 'reader',
  params: oneText,
  query: z.strictObject({
    language: language.optional(),
    from: z.coerce.number().pipe(version).optional(),
    to: z.coerce.number().pipe(version).optional(),
  }),
  body: noBody,
  answer: jsonAnswer(textDifferencesView),
  run: ({ services, actor, params, query }) => services.app.compareText(actor, { agreement: params.id, ...query }),
})

const downloadText = endpoint({
  method: 'get',
  path: '/api/agreements/{id}/text/file',
  summary: 'The text as a Word file, in one language or in several beside each other',
  access: 'reader',
  params: oneText,
  query: z.strictObject({
    languages: z
      .string()
      .transform((list) => list.split(','))
      .pipe(z.array(language).min(1).max(3)),
  }),
  body: noBody,
  answer: fileAnswer,
  run: ({ services, actor, params, query }) => services.app.textFile(actor, { agreement: params.id, ...query }),
})

const preview = endpoint({
  method: 'post',
  path: '/api/memorandum/preview',
  summary: 'The memorandum that follows from choices, in all languages; nothing is kept',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: jsonBody(memorandumChoices),
  answer: jsonAnswer(memorandumPreview),
  run: ({ services, actor, body }) => services.app.previewMemorandum(actor, body),
})

const draft = endpoint({
  method: 'post',
  path: '/api/memorandum',
  summary: 'Makes the text of an agreement, or of a new one, from the template of a memorandum',
  access: 'editor',
  params: nothing,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        choices: memorandumChoices,
        agreement: identifier.optional(),
        partnership: identifier.optional(),
        replaces,
      })
      .openapi('MemorandumRequest'),
  ),
  answer: jsonAnswer(textView, 201),
  run: ({ services, actor, body }) => services.app.draftFromTemplate(actor, body),
})

const putLanguage = endpoint({
  method: 'put',
  path: '/api/agreements/{id}/text/{language}',
  summary: 'Puts the words of one language in, pasted or from a document, cut into clauses',
  access: 'editor',
  params: oneLanguage,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        words: z.string().max(longestPaste).optional(),
        document: digest.optional(),
        method: z.enum(textMethods).exclude(['template']).optional(),
        translator: name.optional(),
        replaces,
      })
      .openapi('LanguageText'),
  ),
  answer: jsonAnswer(textView),
  run: ({ services, actor, params, body }) =>
    services.app.putLanguage(actor, { agreement: params.id, language: params.language, ...body }),
})

const changeLanguage = endpoint({
  method: 'patch',
  path: '/api/agreements/{id}/text/{language}',
  summary: 'Says how far one language is, who wrote and read it, who owes it',
  access: 'editor',
  params: oneLanguage,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        state: z.enum(['owed', 'draft', 'reviewed', 'agreed']).optional(),
        authentic: z.boolean().optional(),
        method: z.enum(textMethods).optional(),
        translator: name.optional(),
        reviewer: name.optional(),
        owed: z.strictObject({ by: identifier.optional(), due: date.optional() }).optional(),
        replaces,
      })
      .openapi('LanguageChange'),
  ),
  answer: jsonAnswer(textView),
  run: ({ services, actor, params, body }) =>
    services.app.changeLanguage(actor, { agreement: params.id, language: params.language, ...body }),
})

const saveClause = endpoint({
  method: 'put',
  path: '/api/agreements/{id}/text/{language}/clause',
  summary: 'Puts other words in a clause of one language; that language is a draft again',
  access: 'editor',
  params: oneLanguage,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({ clause: name, heading: z.string().trim().max(300).optional(), text: words, replaces })
      .openapi('ClauseEdit'),
  ),
  answer: jsonAnswer(textView),
  run: ({ services, actor, params, body }) =>
    services.app.saveClause(actor, { agreement: params.id, language: params.language, ...body }),
})

const changeText = endpoint({
  method: 'patch',
  path: '/api/agreements/{id}/text',
  summary: 'Says which language prevails, and which documents are annexes',
  access: 'editor',
  params: oneText,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        prevails: language.nullable().optional(),
        annexes: z
          .array(z.strictObject({ title: name, document: digest }))
          .max(50)
          .optional(),
        replaces,
      })
      .openapi('WholeTextChange'),
  ),
  answer: jsonAnswer(textView),
  run: ({ services, actor, params, body }) => services.app.changeWholeText(actor, { agreement: params.id, ...body }),
})

const sign = endpoint({
  method: 'post',
  path: '/api/agreements/{id}/text/signed',
  summary: 'Keeps that the words of some languages were signed; what the template promises becomes commitments',
  access: 'approver',
  params: oneText,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({ on: day, languages: z.array(language).min(1).max(20), despite: words.optional(), replaces })
      .openapi('TextSigning'),
  ),
  answer: jsonAnswer(textSigned),
  run: ({ services, actor, params, body }) => services.app.signText(actor, { agreement: params.id, ...body }),
})

export const texts: readonly Endpoint[] = [
  readText,
  readDifferences,
  downloadText,
  preview,
  draft,
  putLanguage,
  changeLanguage,
  saveClause,
  changeText,
  sign,
]
