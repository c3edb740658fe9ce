import type { ModelTrouble } from '#reading/suggestions'
import { instructions } from './instructions.ts'

/** Where a model answers, as the settings name it. */
export interface ModelAddress {
  readonly url: string
  readonly name: string
  /** A secret: it goes into one header of each request, and nowhere else. */
  readonly key?: string
}

/** An answer that is longer than this is none. */
const mostAnswerBytes = 512_000
const mostWordsOfAnswer = 8_000

/**
 * Asks a model what a part of a document says. Gives the body of its answer, or what was wrong. It is never sent
 * elsewhere: a redirect is a refusal.
 */
export async function askModel(
  { url, name, key }: ModelAddress,
  part: string,
  signal: AbortSignal,
): Promise<{ answer: string } | { trouble: ModelTrouble }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(questionFor(name, part)),
    })
    if (response.status === 200) return await bodyOf(response)
    await response.body?.cancel()
    return { trouble: 'refused' }
  } catch {
    // What the error says may hold the address or a header: it is not passed on.
    return { trouble: signal.aborted ? 'slow' : 'unreachable' }
  }
}

const questionFor = (model: string, part: string) => ({
  model,
  temperature: 0,
  max_tokens: mostWordsOfAnswer,
  stream: false,
  messages: [
    { role: 'system', content: instructions },
    { role: 'user', content: `The document, or a part of it:\n\n${part}` },
  ],
})

async function bodyOf({ body }: Response): Promise<{ answer: string } | { trouble: ModelTrouble }> {
  const decoder = new TextDecoder()
  let answer = ''
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    // Leaving the loop gives the rest of the answer up.
    if (bytes > mostAnswerBytes) return { trouble: 'endless' }
    answer += decoder.decode(chunk, { stream: true })
  }
  return { answer: answer + decoder.decode() }
}
