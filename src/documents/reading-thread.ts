import { parentPort } from 'node:worker_threads'
import { invariant, Problem, type ProblemCode, type ProblemDetails } from '#kernel'
import type { DocumentText } from './document-text.ts'
import { extract } from './extract.ts'
import type { DocumentLimits } from './limits.ts'

/** What the reading thread is asked, and what it answers. A `Problem` does not survive the way between threads. */
export interface ReadingJob {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: DocumentLimits
}
export type ReadingAnswer =
  | { readonly document: DocumentText }
  | { readonly problem: { readonly code: ProblemCode; readonly details: ProblemDetails; readonly cause: string } }

const port = parentPort
invariant(port, 'this file runs as a thread')

port.on('message', (job: ReadingJob) => {
  void answer(job).then((message) => port.postMessage(message))
})

// Libraries start things that nobody waits for; when one fails, the file's own outcome says all that matters, and
// the next file must not fall with it.
process.on('unhandledRejection', () => undefined)

async function answer({ bytes, name, limits }: ReadingJob): Promise<ReadingAnswer> {
  try {
    return { document: await extract(bytes, name, limits) }
  } catch (error) {
    const { code, details, cause } = error instanceof Problem ? error : new Problem('document-unreadable', {}, error)
    return { problem: { code, details, cause: cause instanceof Error ? cause.message : '' } }
  }
}
