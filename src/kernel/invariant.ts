/**
 * States what must be true whatever comes from outside. A broken invariant is a fault of ours:
 * the act stops, and nothing of it is kept.
 */
export function invariant(condition: unknown, statement: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${statement}`)
}

/** For the end of a `switch` over a closed union: a member that was forgotten does not compile. */
export function unreachable(value: never): never {
  throw new Error(`Broken invariant: unexpected ${JSON.stringify(value)}`)
}
