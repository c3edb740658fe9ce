import { invariant, problemCodes } from '#kernel'
import { z, type RouteConfig } from '@hono/zod-openapi'
import type { Endpoint } from './endpoint.ts'
import { details } from './schemas/values.ts'
import { sessionCookie } from './sign-in/authentication.ts'

export const problemView = z
  .strictObject({
    code: z.enum(problemCodes).meta({ description: 'Stable, for programs' }),
    details,
    message: z.string().meta({ description: 'For people, in their language; says what to do' }),
  })
  .openapi('Problem')

const session = 'session'

const objectOf = (schema: z.ZodType): z.ZodObject => {
  invariant(schema instanceof z.ZodObject, 'parameters are described by an object')
  return schema
}

/** One route for the description at /api/openapi.json. */
export function describe(endpoint: Endpoint): RouteConfig {
  const { method, path, summary, access, params, query, body, answer } = endpoint
  const open = access === 'anyone'
  return {
    method,
    path,
    summary,
    ...(open ? {} : { description: `Needs at least the role ${access}.`, security: [{ [session]: [] }] }),
    request: {
      params: objectOf(params),
      query: objectOf(query),
      ...(body.content ? { body: { required: true, content: body.content } } : {}),
    },
    responses: {
      [answer.status]: { description: 'All went well', ...(answer.content ? { content: answer.content } : {}) },
      default: { description: 'A problem', content: { 'application/json': { schema: problemView } } },
    },
  }
}

export const documentInfo = {
  openapi: '3.1.0',
  info: {
    title: 'Comity',
    version: '0.1.0',
    description:
      'The shared memory of partnerships between trade-union federations. Sign in at /api/auth/sign-in/email; requests ' +
      'that change something carry the cookie and an Origin header of this same address.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
} as const

export const securitySchemes = (secure: boolean) =>
  ({ name: session, scheme: { type: 'apiKey', in: 'cookie', name: sessionCookie(secure) } }) as const
