import { Problem } from '#kernel'
import { OpenAPIHono } from '@hono/zod-openapi'
import { randomBytes } from 'node:crypto'
import { jsonResponse } from './answers.ts'
import type { Services } from './endpoint.ts'
import type { Log } from './log.ts'
import { mount, type Bindings, type Router } from './mount.ts'
import { documentInfo, securitySchemes } from './open-api.ts'
import { problemResponse } from './problem-response.ts'
import { endpoints } from './resources/index.ts'
import { checkOrigin } from './same-origin.ts'
import { pagePolicy } from './security-headers.ts'
import type { WebFiles } from './web-files.ts'

const descriptionPath = '/api/openapi.json'

/** All routes: the endpoints, their description, and for everything else the browser application. */
export function createRouter(services: Services, webFiles: WebFiles, log: Log): Router {
  const router: Router = new OpenAPIHono<{ Bindings: Bindings }>()
  const origin = services.settings.publicOrigin
  mount(router, endpoints, async (endpoint, exchange) => {
    try {
      checkOrigin(exchange.incoming, origin)
      return await endpoint.handle(services, exchange)
    } catch (error) {
      return problemResponse(error, exchange, log)
    }
  })
  const { name, scheme } = securitySchemes(services.signIn.secure)
  router.openAPIRegistry.registerComponent('securitySchemes', name, scheme)
  let description: unknown
  router.get(descriptionPath, (context) => {
    context.env.matched(descriptionPath)
    description ??= router.getOpenAPI31Document(documentInfo)
    return jsonResponse(description, 200)
  })
  router.notFound((context) => webAnswer(context.env, context.req.path, webFiles, log))
  router.onError((error, context) => problemResponse(error, context.env.exchange, log))
  return router
}

/** A file of the browser application, its page for every address that is none of ours, or `not-found`. */
async function webAnswer(env: Bindings, path: string, webFiles: WebFiles, log: Log): Promise<Response> {
  const { incoming, outgoing } = env
  const reading = incoming.method === 'GET' || incoming.method === 'HEAD'
  const file = reading ? await webFiles.answer(path, incoming.headers['accept-encoding'] ?? '') : null
  if (file) {
    env.matched('(file)')
    return file
  }
  if (!reading || !wantsPage(path, incoming.headers.accept)) {
    return problemResponse(new Problem('not-found'), env.exchange, log)
  }
  env.matched('(page)')
  const nonce = randomBytes(18).toString('base64url')
  const page = webFiles.page(nonce)
  if (page === null) return new Response('The browser application is not built yet: npm run build\n', { status: 503 })
  outgoing.setHeader('Content-Security-Policy', pagePolicy(nonce))
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** Addresses of the application have no extension: a picture or script that is not there must not come as a page. */
function wantsPage(path: string, accept = '*/*'): boolean {
  const isOurs = path === '/api' || path.startsWith('/api/')
  const hasExtension = /\.\w+$/.test(path)
  return !isOurs && !hasExtension && /text\/html|\*\/\*/.test(accept)
}
