import { permit, type Act, type Actor, type App, type Role } from '#app'
import { Problem } from '#kernel'
import type { z } from '@hono/zod-openapi'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { InterfaceLanguage } from '#messages'
import type { AnswerKind } from './answers.ts'
import type { BodyKind } from './bodies.ts'
import { check } from './check.ts'
import type { Metrics } from './metrics.ts'
import type { ServerSettings } from './settings.ts'
import type { SignedIn } from './sign-in/sessions.ts'
import type { SignIn } from './sign-in/open-sign-in.ts'

/** What endpoints work with. */
export interface Services {
  readonly app: App
  readonly signIn: SignIn
  readonly settings: ServerSettings
  readonly metrics: Metrics
  /** Rejects where the server cannot do its work: the storage does not answer, or it is about to stop. */
  readonly ready: () => Promise<void>
}

/** One request and its answer. */
export interface Exchange {
  /** Also given to the client, as `X-Request-Id`. */
  readonly id: string
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly language: () => InterfaceLanguage
  /** Who is signed in, if anybody. */
  readonly signedIn: () => Promise<SignedIn | null>
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

/** Who may call an endpoint: anyone at all, or who is signed in with at least that role (checked in the use case). */
export type Access = 'anyone' | Role

interface Call<Params, Query, Body> {
  readonly services: Services
  readonly exchange: Exchange
  readonly params: Params
  readonly query: Query
  readonly body: Body
}

interface SignedInCall<Params, Query, Body> extends Call<Params, Query, Body> {
  readonly actor: Actor
  readonly signedIn: SignedIn
}

interface Description<Params, Query, Body, Value> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With parameters in braces, as OpenAPI writes them: `/api/records/{id}`. */
  readonly path: string
  readonly summary: string
  readonly params: z.ZodType<Params>
  readonly query: z.ZodType<Query>
  readonly body: BodyKind<Body>
  readonly answer: AnswerKind<Value>
}

interface Protected<Params, Query, Body, Value> extends Description<Params, Query, Body, Value> {
  readonly access: Role
  /** Checked before the body is read as well, where the body may be large. */
  readonly act?: Act
  run(call: SignedInCall<Params, Query, Body>): Promise<Value>
}

interface Open<Params, Query, Body, Value> extends Description<Params, Query, Body, Value> {
  run(call: Call<Params, Query, Body>): Promise<Value>
}

/** One route: how it is described, who may call it, and what it does. */
export interface Endpoint extends Omit<Description<unknown, unknown, unknown, never>, 'body'> {
  readonly access: Access
  readonly body: Pick<BodyKind<unknown>, 'content'>
  handle(services: Services, exchange: Exchange): Promise<Response>
}

/** An endpoint for people who are signed in. The use case checks what they may. */
export function endpoint<Params, Query, Body, Value>(entry: Protected<Params, Query, Body, Value>): Endpoint {
  return {
    ...entry,
    handle: async (services, exchange) => {
      const signedIn = await exchange.signedIn()
      if (!signedIn) throw new Problem('sign-in-needed')
      if (entry.act) permit(signedIn.actor, entry.act)
      const call = await callOf(entry, services, exchange)
      return entry.answer.send(await entry.run({ ...call, signedIn, actor: signedIn.actor }))
    },
  }
}

/** An endpoint that anybody may call. */
export function openEndpoint<Params, Query, Body, Value>(entry: Open<Params, Query, Body, Value>): Endpoint {
  return {
    ...entry,
    access: 'anyone',
    handle: async (services, exchange) => entry.answer.send(await entry.run(await callOf(entry, services, exchange))),
  }
}

async function callOf<Params, Query, Body, Value>(
  entry: Description<Params, Query, Body, Value>,
  services: Services,
  exchange: Exchange,
): Promise<Call<Params, Query, Body>> {
  const params = check(entry.params, exchange.params, 'path')
  const query = check(entry.query, exchange.query, 'query')
  return { services, exchange, params, query, body: await entry.body.read(exchange.incoming, exchange.query) }
}
