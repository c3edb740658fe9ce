/** How often one address may try to sign in. */
export interface AttemptLimit {
  readonly attempts: number
  readonly seconds: number
}

interface Count {
  since: number
  attempts: number
}

const mostAddresses = 100_000

/**
 * Counts attempts in memory, per address and path, in fixed windows. `nowMs` is a clock that only goes forward. The
 * shape is what better-auth asks of a store of limits.
 */
export function attemptCounter(nowMs: () => number) {
  const counts = new Map<string, Count>()
  const forget = (before: number): void => {
    for (const [key, count] of counts) if (count.since <= before) counts.delete(key)
    if (counts.size >= mostAddresses) counts.clear()
  }
  return {
    consume: async (key: string, rule: { window: number; max: number }) => {
      const now = nowMs()
      const windowMs = rule.window * 1000
      if (counts.size >= mostAddresses) forget(now - windowMs)
      const known = counts.get(key)
      const count = known && now - known.since < windowMs ? known : { since: now, attempts: 0 }
      counts.set(key, count)
      if (count.attempts >= rule.max) {
        return { allowed: false, retryAfter: Math.ceil((count.since + windowMs - now) / 1000) }
      }
      count.attempts += 1
      return { allowed: true, retryAfter: null }
    },
  }
}
