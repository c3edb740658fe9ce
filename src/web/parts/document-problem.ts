import type { MessageKey, Say } from '#messages'
import type { DocumentSummary } from '../api/types.ts'

/** Why a kept file could not be read, and what to do. */
export function documentProblem(document: DocumentSummary, say: Say): string {
  const problem = document.problem
  if (!problem) return ''
  return say(`problem.${problem.code}` as MessageKey, { name: document.fileName, ...problem.details })
}
