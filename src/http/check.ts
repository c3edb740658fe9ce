import { Problem, problemCodes, type ProblemCode } from '#kernel'
import type { z } from '@hono/zod-openapi'

/** Checks what came from outside. Throws a problem that names the first field that is wrong. */
export function check<Value>(schema: z.ZodType<Value>, value: unknown, whole: string): Value {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw problemOf(result.error, whole)
}

type Issue = z.core.$ZodIssue

function problemOf(error: z.ZodError, whole: string): Problem {
  const issue = error.issues[0]
  const field = fieldOf(issue, whole)
  if (!issue) return new Problem('request-malformed', { field }, error)
  // A schema may name a problem as its message: the date that is none, the password that is too short.
  const named = problemCodes.find((code): code is ProblemCode => code === issue.message)
  if (named) return new Problem(named, { field, ...limitsOf(issue) }, error)
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return new Problem('name-too-long', { field, ...limitsOf(issue) }, error)
  }
  return new Problem('request-malformed', { field }, error)
}

function limitsOf(issue: Issue): Record<string, number> {
  if (issue.code === 'too_big') return { most: Number(issue.maximum) }
  return issue.code === 'too_small' ? { least: Number(issue.minimum) } : {}
}

const longestField = 100

function fieldOf(issue: Issue | undefined, whole: string): string {
  const path = [...(issue?.path ?? [])]
  if (issue?.code === 'unrecognized_keys') path.push(issue.keys[0] ?? '')
  return (path.length > 0 ? path.join('.') : whole).slice(0, longestField)
}
