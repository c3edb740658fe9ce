import { permit } from '#app'
import { Problem } from '#kernel'
import { textAnswer, jsonAnswer } from '../answers.ts'
import { noBody } from '../bodies.ts'
import { openEndpoint, type Endpoint } from '../endpoint.ts'
import { isLocal } from '../peer.ts'
import { nothing } from '../schemas/values.ts'
import { z } from '@hono/zod-openapi'

const fine = z.strictObject({ ok: z.literal(true) })

const alive = openEndpoint({
  method: 'get',
  path: '/healthz',
  summary: 'Answers as long as the server runs',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(fine),
  run: async () => ({ ok: true as const }),
})

const ready = openEndpoint({
  method: 'get',
  path: '/readyz',
  summary: 'Answers well only while the server can do its work: not while it stops, not without its storage',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(fine),
  run: async ({ services }) => {
    await services.ready()
    return { ok: true as const }
  },
})

const metrics = openEndpoint({
  method: 'get',
  path: '/metrics',
  summary: 'Counters for Prometheus; on the machine itself, or for an administrator',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: textAnswer('text/plain'),
  run: async ({ services, exchange }) => {
    if (!isLocal(exchange.incoming)) {
      const signedIn = await exchange.signedIn()
      if (!signedIn) throw new Problem('sign-in-needed')
      permit(signedIn.actor, 'see how the server fares')
    }
    return services.metrics.registry.metrics()
  },
})

export const health: readonly Endpoint[] = [alive, ready, metrics]
