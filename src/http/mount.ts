import type { HttpBindings } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Endpoint, Exchange } from './endpoint.ts'
import { describe } from './open-api.ts'

/** What Hono hands to every handler: Node's own request and response, and what we made of them. */
export interface Bindings extends HttpBindings {
  exchange: Omit<Exchange, 'params' | 'query'>
  /** The pattern of the route that answers, for logs and counters. */
  matched: (route: string) => void
}

export type Router = OpenAPIHono<{ Bindings: Bindings }>

/** Adds endpoints to the router and to its description. */
export function mount(
  router: Router,
  endpoints: readonly Endpoint[],
  answer: (endpoint: Endpoint, exchange: Exchange) => Promise<Response>,
): void {
  for (const endpoint of endpoints) {
    router.openAPIRegistry.registerPath(describe(endpoint))
    router.on(endpoint.method, endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) => {
      context.env.matched(endpoint.path)
      return answer(endpoint, { ...context.env.exchange, params: context.req.param(), query: context.req.query() })
    })
  }
}
