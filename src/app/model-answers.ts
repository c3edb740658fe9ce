import type { DocumentText } from '#documents'
import type { ModelAnswer } from '#reading/suggestions'
import type { Context } from './context.ts'

/** What a model said of a document; null where none was asked. */
export type AnswerOf = (context: Context, digest: string, document: DocumentText) => Promise<ModelAnswer | null>

/** The answer is kept in the place of one more reader. */
const reader = 'model'

/** Asks the model about a document that just came in, and keeps its answer: it is asked once, and never unexpectedly. */
export const newAnswer: AnswerOf = async (context, digest, document) => {
  const { model, storage } = context.parts
  if (!model) return await keptAnswer(context, digest, document)
  const answer = await model.suggest(document)
  await storage.putReading(context.officeId(), { document: digest, reader, content: JSON.stringify(answer) })
  return answer
}

/** What it said when the document came in: read again by better rules, a document is not sent anywhere again. */
export const keptAnswer: AnswerOf = async (context, digest) => {
  const stored = await context.parts.storage.reading(context.officeId(), digest, reader)
  return stored ? (JSON.parse(stored.content) as ModelAnswer) : null
}
