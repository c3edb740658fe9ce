import { currentLanguage } from '../language.ts'

/** What the interface answers when it refuses; `message` says in the person's language what to do. */
export class ApiProblem extends Error {
  readonly code: string
  readonly details: Readonly<Record<string, string | number>>
  /** The status of the answer; 0 where there was none. */
  readonly status: number

  constructor(status: number, code: string, message: string, details: Readonly<Record<string, string | number>> = {}) {
    super(message)
    this.name = 'ApiProblem'
    this.status = status
    this.code = code
    this.details = details
  }
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** Calls the JSON interface. Throws an `ApiProblem`, also where no answer came. */
export async function call<Answer>(path: string, { method = 'GET', body, signal }: Call = {}): Promise<Answer> {
  const changes = method !== 'GET'
  let response: Response
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': currentLanguage(),
        ...(changes ? { 'content-type': 'application/json' } : {}),
      },
      ...(changes ? { body: JSON.stringify(body ?? {}) } : {}),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiProblem(0, 'no-answer', '')
  }
  return answerOf<Answer>(response.status, await response.text())
}

/** The answer in a response, or the problem that it tells. Used for uploads too, which do not go through `fetch`. */
export function answerOf<Answer>(status: number, text: string): Answer {
  const value = parsed(text)
  if (status >= 200 && status < 300) return value as Answer
  const told = (typeof value === 'object' && value !== null ? value : {}) as Partial<ApiProblem>
  throw new ApiProblem(status, told.code ?? 'no-answer', told.message ?? '', told.details)
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** A path with the parameters that have a value. */
export function withQuery(path: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
