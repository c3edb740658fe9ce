import { Problem } from '#kernel'

const reasonMost = 120

/** The storage failed under an act: its own error is the cause, and the first words of it the reason that people see. */
export function unavailable(cause: unknown): Problem {
  const message = cause instanceof Error ? cause.message || codeOf(cause) : String(cause)
  return new Problem('storage-unavailable', { reason: message.slice(0, reasonMost) }, cause)
}

/** Node gives failed connections an empty message and a code. */
const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name)
