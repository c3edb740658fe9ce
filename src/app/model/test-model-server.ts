import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the stub saw it. */
export interface Seen {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** The part of the document that it holds. */
  readonly document: string
}

export type Answer = (seen: Seen, response: ServerResponse) => void

/** A server in the place of a language model, which answers as a test wants. */
export interface ModelServer {
  readonly url: string
  readonly seen: readonly Seen[]
  answer(next: Answer): void
  close(): Promise<void>
}

export async function startModelServer(): Promise<ModelServer> {
  const seen: Seen[] = []
  let answer: Answer = (_, response) => response.end(saying([]))
  const server = createServer((request, response) => {
    void answerTo(request, response)
  })
  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const one = { path: request.url ?? '', headers: request.headers, body, document: documentIn(body) }
    seen.push(one)
    answer(one, response)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    answer: (next) => {
      answer = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function documentIn(body: string): string {
  if (body === '') return ''
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] }
  return messages.find(({ role }) => role === 'user')?.content ?? ''
}

/** An answer in the form of OpenAI's that proposes these things. */
export const saying = (proposals: readonly unknown[]): string => sayingText(JSON.stringify({ proposals }))

export const sayingText = (content: string): string =>
  JSON.stringify({ id: 'stub', choices: [{ index: 0, message: { role: 'assistant', content } }] })
