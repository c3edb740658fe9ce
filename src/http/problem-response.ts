import { Problem, type ProblemCode, type ProblemDetails } from '#kernel'
import { translator, type InterfaceLanguage } from '#messages'
import { jsonResponse } from './answers.ts'
import { faultForLog, type Log } from './log.ts'
import { statusOf } from './problem-answers.ts'
import { Departed } from './receive.ts'

/** A problem as it goes to the client: `message` is for people and says what to do. */
export function problemBody(code: ProblemCode, details: ProblemDetails, language: InterfaceLanguage) {
  return { code, details, message: translator(language).say(`problem.${code}`, details) }
}

/**
 * The answer to whatever was thrown. A fault of ours is logged under the number of the request, which is all that the
 * client is told of it.
 */
export function problemResponse(
  error: unknown,
  exchange: { readonly id: string; readonly language: () => InterfaceLanguage },
  log: Log,
): Response {
  if (error instanceof Departed) return new Response(null, { status: 400 })
  if (error instanceof Problem) {
    const response = jsonResponse(problemBody(error.code, error.details, exchange.language()), statusOf[error.code])
    if (error.code === 'too-many-attempts') response.headers.set('retry-after', String(error.details.seconds))
    return response
  }
  log.error({ request: exchange.id, ...faultForLog(error) }, 'unexpected fault')
  const body = problemBody('unexpected', { reference: exchange.id }, exchange.language())
  return jsonResponse(body, statusOf.unexpected)
}
