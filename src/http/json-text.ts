import { Problem } from '#kernel'

/** Deeper than any request of ours, far less deep than what could exhaust the stack of whoever walks through it. */
const deepest = 40

/**
 * Reads JSON from outside, strictly: UTF-8, no deep nesting, no lone surrogates, no `__proto__`. Throws
 * `request-malformed` for the field `body`.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Problem('request-malformed', { field: 'body' }, error)
  }
  if (!isPlain(value)) throw new Problem('request-malformed', { field: 'body' })
  return value
}

/** Walks with a list of its own instead of recursion, because the depth is what is in question. */
function isPlain(root: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    if (typeof value === 'string' && !value.isWellFormed()) return false
    if (typeof value !== 'object' || value === null) continue
    if (depth >= deepest || Object.hasOwn(value, '__proto__')) return false
    for (const [key, inner] of Object.entries(value)) {
      if (!key.isWellFormed()) return false
      waiting.push({ value: inner, depth: depth + 1 })
    }
  }
  return true
}
