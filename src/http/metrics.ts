import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Counters of one server, in the form that Prometheus reads. Routes are patterns, never addresses that people asked for. */
export interface Metrics {
  readonly registry: Registry
  answered(request: { method: string; route: string; status: number; ms: number }): void
  /** Counts a request that has begun; call what it gives when it has ended. */
  begin(): () => void
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'comity_' })
  const requests = new Counter({
    name: 'comity_http_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'comity_http_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route'] as const,
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
    registers: [registry],
  })
  const running = new Gauge({
    name: 'comity_http_requests_running',
    help: 'Requests being answered',
    registers: [registry],
  })
  return {
    registry,
    answered: ({ method, route, status, ms }) => {
      requests.inc({ method, route, status })
      seconds.observe({ method, route }, ms / 1000)
    },
    begin: () => {
      running.inc()
      return () => running.dec()
    },
  }
}
