import type { App } from '#app'
import { invariant, Problem } from '#kernel'
import { getRequestListener } from '@hono/node-server'
import { createServer, IncomingMessage, ServerResponse, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuseUnreadable } from './client-error.ts'
import type { Services } from './endpoint.ts'
import { exchangeMaker } from './exchanges.ts'
import { setupPath } from './links.ts'
import { faultForLog, type Log } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { Bindings } from './mount.ts'
import { problemResponse } from './problem-response.ts'
import { createRouter } from './router.ts'
import { securityHeaders } from './security-headers.ts'
import type { ServerSettings } from './settings.ts'
import type { SignIn } from './sign-in/open-sign-in.ts'
import { stopGently } from './stop.ts'
import { openWebFiles } from './web-files.ts'

export interface ServerParts {
  readonly app: App
  readonly signIn: SignIn
  readonly settings: ServerSettings
  readonly log: Log
  /** Rejects where the storage does not answer. */
  readonly storageAnswers?: () => Promise<unknown>
}

export interface RunningServer {
  /** Where it is reached on this machine: `http://127.0.0.1:8080`. */
  readonly url: string
  /** To be printed, never logged: makes the first administrator, where there is none. Works on this machine only. */
  readonly setupLink?: string
  /** Takes no more requests, lets those that run finish, and resolves when all is closed. */
  stop(): Promise<void>
}

export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { app, signIn, settings, log } = parts
  const metrics = createMetrics()
  let stopping = false
  const ready = async (): Promise<void> => {
    if (stopping) throw new Problem('storage-unavailable', { reason: 'stopping' })
    await parts.storageAnswers?.()
  }
  const services: Services = { app, signIn, settings, metrics, ready }
  const router = createRouter(services, await openWebFiles(settings.webFolder), log)
  const running = new Set<ServerResponse>()
  const server = listenerFor(router.fetch, services, log, (outgoing) => {
    if (stopping) outgoing.shouldKeepAlive = false
    running.add(outgoing)
    outgoing.once('close', () => running.delete(outgoing))
  })
  const { port } = await listen(server, settings)
  const url = `http://${hostInUrl(settings.host)}:${port}`
  const token = await signIn.users.newSetupToken()
  return {
    url,
    ...(token === null ? {} : { setupLink: `http://127.0.0.1:${port}${setupPath(token)}` }),
    stop: async () => {
      stopping = true
      for (const outgoing of running) outgoing.shouldKeepAlive = false
      await stopGently(server, settings.stopMs ?? 30_000)
      await signIn.close()
    },
  }
}

const hostInUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host)

type Fetch = (request: Request, bindings: Bindings) => Response | Promise<Response>

function listenerFor(fetch: Fetch, services: Services, log: Log, begun: (outgoing: ServerResponse) => void): Server {
  const makeExchange = exchangeMaker(services.signIn)
  const headers = securityHeaders(services.signIn.secure)
  const answer = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env
      invariant(incoming instanceof IncomingMessage && outgoing instanceof ServerResponse, 'HTTP/1.1 is spoken')
      const exchange = makeExchange(incoming, outgoing)
      outgoing.setHeader('X-Request-Id', exchange.id)
      const matched = follow(exchange, services.metrics, log)
      return fetch(request, { incoming, outgoing, exchange, matched })
    },
    { overrideGlobalObjects: true, errorHandler: (error) => unreadableRequest(error, log) },
  )
  const server = createServer(
    { requestTimeout: 300_000, headersTimeout: 20_000, keepAliveTimeout: 10_000, noDelay: true },
    (incoming: IncomingMessage, outgoing: ServerResponse) => {
      for (const [name, value] of headers) outgoing.setHeader(name, value)
      begun(outgoing)
      answer(incoming, outgoing).catch((error: unknown) => log.error(faultForLog(error), 'answer not sent'))
    },
  )
  server.on('clientError', refuseUnreadable(headers))
  return server
}

/** Counts and logs the request when its answer has gone out. Returns how to name the route. */
function follow(exchange: Bindings['exchange'], metrics: Metrics, log: Log): (route: string) => void {
  const { id, incoming, outgoing } = exchange
  const began = performance.now()
  const ended = metrics.begin()
  let route = '(none)'
  outgoing.once('close', () => {
    ended()
    const ms = Math.round((performance.now() - began) * 10) / 10
    const method = incoming.method ?? ''
    const status = outgoing.statusCode
    metrics.answered({ method, route, status, ms })
    log.info({ request: id, method, route, status, ms, ...(outgoing.writableFinished ? {} : { left: true }) })
  })
  return (name) => {
    route = name
  }
}

/** A request whose address or host could not be read: nothing of ours has seen it yet. */
const unreadableRequest = (error: unknown, log: Log): Response =>
  problemResponse(
    error instanceof Error && error.name === 'RequestError'
      ? new Problem('request-malformed', { field: 'url' })
      : error,
    { id: '-', language: () => 'en' },
    log,
  )

function listen(server: Server, { host, port }: ServerSettings): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      // As text: a port is no quantity, and must not be written as one.
      reject(error.code === 'EADDRINUSE' ? new Problem('port-in-use', { port: String(port) }, error) : error)
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      const address = server.address()
      invariant(address !== null && typeof address === 'object', 'a listening server has a port')
      resolve(address)
    })
  })
}
