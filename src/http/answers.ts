import type { DocumentBytes } from '#app'
import { z } from '@hono/zod-openapi'

/** What an endpoint answers with when all is well: how it is described, and how it is sent. */
export interface AnswerKind<Value> {
  readonly status: 200 | 201 | 204
  /** The content of an OpenAPI response; null where there is none. */
  readonly content: Readonly<Record<string, { schema: z.ZodType }>> | null
  send(value: Value): Response
}

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8' }

/** Bytes, because Node would glue a text to the headers first and then turn all of it into bytes. */
export const jsonResponse = (value: unknown, status: number): Response =>
  new Response(Buffer.from(JSON.stringify(value)), { status, headers: jsonHeaders })

export function jsonAnswer<Value>(schema: z.ZodType<Value>, status: 200 | 201 = 200): AnswerKind<Value> {
  return {
    status,
    content: { 'application/json': { schema } },
    send: (value) => jsonResponse(value, status),
  }
}

export const emptyAnswer: AnswerKind<void> = {
  status: 204,
  content: null,
  send: () => new Response(null, { status: 204 }),
}

export function textAnswer(mediaType: string): AnswerKind<string> {
  return {
    status: 200,
    content: { [mediaType]: { schema: z.string() } },
    send: (text) => new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } }),
  }
}

/**
 * A file that somebody brought. It is only ever saved, never shown by the browser as a page of ours, whatever it holds:
 * an attachment of no particular type.
 */
export const fileAnswer: AnswerKind<DocumentBytes> = {
  status: 200,
  content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
  send: ({ bytes, fileName }) =>
    new Response(Uint8Array.from(bytes), {
      headers: { 'content-type': 'application/octet-stream', 'content-disposition': attachment(fileName) },
    }),
}

/** A text that is saved as a file: a table, a calendar. */
export function savedAnswer(mediaType: string, fileName: string): AnswerKind<string> {
  const headers = { 'content-type': `${mediaType}; charset=utf-8`, 'content-disposition': attachment(fileName) }
  return {
    status: 200,
    content: { [mediaType]: { schema: z.string() } },
    send: (text) => new Response(text, { headers }),
  }
}

/** RFC 6266 with the name in UTF-8 (RFC 8187), and a plain one for programs that read no other. */
function attachment(fileName: string): string {
  const plain = fileName.normalize('NFD').replace(/[^\w. -]/g, '')
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain || 'document'}"; filename*=UTF-8''${encoded}`
}
