import type { Server } from 'node:http'

const lookEveryMs = 50

/** Takes no more connections, waits until the last answer has gone out, and at most so long. */
export function stopGently(server: Server, mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), lookEveryMs)
    const enough = setTimeout(() => server.closeAllConnections(), mostMs)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(enough)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** Two signals this close together are one: a terminal and a launcher both pass on the same key press. */
const sameSignalMs = 1000

/**
 * Resolves when the person or the process manager wants the program to end (SIGINT, SIGTERM, SIGHUP). `impatient` is
 * called when they ask again later, because stopping takes them too long.
 */
export function untilAskedToStop(impatient: () => void): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null
    const hear = (): void => {
      if (first === null) {
        first = performance.now()
        resolve()
      } else if (performance.now() - first > sameSignalMs) impatient()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear)
  })
}
