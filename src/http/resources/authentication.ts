import { z } from '@hono/zod-openapi'
import { emptyAnswer, jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, openEndpoint, type Endpoint } from '../endpoint.ts'
import { password, userView } from '../schemas/office.ts'
import { nothing } from '../schemas/values.ts'
import { longestPassword } from '../sign-in/password.ts'
import { askAuthentication } from '../sign-in/ask-authentication.ts'
import { asRole } from '../sign-in/sessions.ts'

const session = z.strictObject({ user: userView }).openapi('Session')

/** Lengths only: whatever else is wrong with an address or a password is told as “they do not fit together”. */
const given = z.string().min(1).max(longestPassword)

const found = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.string().transform(asRole) }),
})

const signIn = openEndpoint({
  method: 'post',
  path: '/api/auth/sign-in/email',
  summary: 'Signs in; the session is a cookie that scripts cannot read',
  params: nothing,
  query: nothing,
  body: jsonBody(
    z.strictObject({ email: given, password: given, rememberMe: z.boolean().optional() }).openapi('SignInRequest'),
  ),
  answer: jsonAnswer(session),
  run: async ({ services, exchange, body }) =>
    found.parse(await askAuthentication(services, exchange, '/sign-in/email', body)),
})

const signOut = openEndpoint({
  method: 'post',
  path: '/api/auth/sign-out',
  summary: 'Ends the session',
  params: nothing,
  query: nothing,
  body: jsonBody(nothing),
  answer: emptyAnswer,
  run: async ({ services, exchange }) => {
    await askAuthentication(services, exchange, '/sign-out', {})
    services.signIn.sessions.forget()
  },
})

const changePassword = endpoint({
  method: 'post',
  path: '/api/auth/change-password',
  summary: 'Changes one’s own password and ends all other sessions',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: jsonBody(z.strictObject({ currentPassword: given, newPassword: password }).openapi('PasswordChange')),
  answer: emptyAnswer,
  run: async ({ services, exchange, body }) => {
    await askAuthentication(services, exchange, '/change-password', { ...body, revokeOtherSessions: true })
    services.signIn.sessions.forget()
  },
})

const readSession = openEndpoint({
  method: 'get',
  path: '/api/auth/get-session',
  summary: 'Who is signed in, or null; never an error',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(session.nullable()),
  run: async ({ exchange }) => {
    const signedIn = await exchange.signedIn()
    if (!signedIn) return null
    const { id, name, role } = signedIn.actor
    return { user: { id, name, role, email: signedIn.email } }
  },
})

export const authentication: readonly Endpoint[] = [signIn, signOut, changePassword, readSession]
