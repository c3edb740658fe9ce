import { Problem } from '#kernel'
import type { z } from '@hono/zod-openapi'
import type { IncomingMessage } from 'node:http'
import { check } from './check.ts'
import { parseJson } from './json-text.ts'
import { receive } from './receive.ts'

type Query = Readonly<Record<string, string>>

/** What an endpoint takes as its body: how it is described, and how it is read. */
export interface BodyKind<Body> {
  /** The content of an OpenAPI request body; null where there is none. */
  readonly content: Readonly<Record<string, { schema: z.ZodType }>> | null
  read(request: IncomingMessage, query: Query): Promise<Body>
}

const jsonBytes = 1_000_000

const mediaTypeOf = (request: IncomingMessage): string =>
  (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

function checkMediaType(request: IncomingMessage, wanted: string): void {
  if (mediaTypeOf(request) !== wanted) throw new Problem('request-malformed', { field: 'content-type' })
}

export const noBody: BodyKind<undefined> = { content: null, read: async () => undefined }

export function jsonBody<Body>(schema: z.ZodType<Body>): BodyKind<Body> {
  return {
    content: { 'application/json': { schema } },
    read: async (request) => {
      checkMediaType(request, 'application/json')
      const bytes = await receive(request, jsonBytes, () => new Problem('request-too-large', { most: jsonBytes / 1e6 }))
      return check(schema, parseJson(bytes), 'body')
    },
  }
}

/** Bytes as they are, at most so many; `tooLarge` says what to throw where there are more. */
export function bytesBody(schema: z.ZodType, most: number, tooLarge: (query: Query) => Problem): BodyKind<Uint8Array> {
  return {
    content: { 'application/octet-stream': { schema } },
    read: async (request, query) => {
      checkMediaType(request, 'application/octet-stream')
      return receive(request, most, () => tooLarge(query))
    },
  }
}
