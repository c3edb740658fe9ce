import { interfaceLanguages } from '#messages'
import { Problem } from '#kernel'
import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, openEndpoint, type Endpoint, type Exchange } from '../endpoint.ts'
import { languageCookie } from '../language.ts'
import { isLocal } from '../peer.ts'
import { email, meView, password, token, userView, type MeView } from '../schemas/office.ts'
import { name, nothing } from '../schemas/values.ts'
import type { SignedIn } from '../sign-in/sessions.ts'
import { signInOver } from '../sign-in/sign-in-over.ts'

const viewOf = ({ actor, email, language }: SignedIn, exchange: Exchange): MeView => ({
  id: actor.id,
  name: actor.name,
  email,
  role: actor.role,
  language: language ?? exchange.language(),
})

const readMe = endpoint({
  method: 'get',
  path: '/api/me',
  summary: 'Who is signed in',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(meView),
  run: async ({ signedIn, exchange }) => viewOf(signedIn, exchange),
})

const year = 365 * 24 * 3600

const changeMe = endpoint({
  method: 'patch',
  path: '/api/me',
  summary: 'Chooses the language of the interface',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: jsonBody(z.strictObject({ language: z.enum(interfaceLanguages) }).openapi('LanguageChoice')),
  answer: jsonAnswer(meView),
  run: async ({ services, exchange, signedIn, body }) => {
    await services.signIn.users.chooseLanguage(signedIn.actor.id, body.language)
    const secure = services.signIn.secure ? '; Secure' : ''
    exchange.outgoing.appendHeader(
      'set-cookie',
      `${languageCookie}=${body.language}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`,
    )
    return viewOf({ ...signedIn, language: body.language }, exchange)
  },
})

const readSetup = openEndpoint({
  method: 'get',
  path: '/api/setup',
  summary: 'Whether the office still needs its first administrator',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(z.strictObject({ needed: z.boolean() }).openapi('Setup')),
  run: async ({ services }) => ({ needed: await services.signIn.users.setupNeeded() }),
})

const setUp = openEndpoint({
  method: 'post',
  path: '/api/setup',
  summary:
    'Makes the first administrator and signs them in; on the machine itself only, with the link of the first start',
  params: nothing,
  query: nothing,
  body: jsonBody(z.strictObject({ token, name, email, password }).openapi('SetupRequest')),
  answer: jsonAnswer(userView, 201),
  run: async ({ services, exchange, body }) => {
    if (!isLocal(exchange.incoming)) throw new Problem('local-only')
    const { token, ...first } = body
    const user = await services.signIn.users.setUp(token, first)
    await signInOver(services.signIn.authentication, exchange.outgoing, first.email, first.password)
    return user
  },
})

export const me: readonly Endpoint[] = [readMe, changeMe, readSetup, setUp]
