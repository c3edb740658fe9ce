import { parentPort } from 'node:worker_threads'
import { invariant, Problem, type ProblemCode, type ProblemDetails } from '#kernel'
import type { DocumentText } from './document-text.ts'
import { extract } from './extract.ts'
import type { DocumentLimits } from './limits.ts'

/** What a reading thread is asked, and what it answers. A `Problem` does not survive the way between threads. */
export interface ReadingJob {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: DocumentLimits
  /** What the caller told, for the module that answers. */
  readonly asked: unknown
}
export type ReadingAnswer<Result> =
  | { readonly result: Result }
  | { readonly problem: { readonly code: ProblemCode; readonly details: ProblemDetails; readonly cause: string } }

type Make<Result, Asked> = (document: DocumentText, asked: Asked | undefined) => Result

/**
 * Makes the thread that calls it one that a `documentReader` works with: it takes the text of each file, and answers
 * with what `make` makes of it. That has to be plain data, since it goes to another thread.
 */
export function answerReadings<Result, Asked = undefined>(make: Make<Result, Asked>): void {
  const port = parentPort
  invariant(port, 'files are read in a thread')
  port.on('message', (job: ReadingJob) => {
    void answer(job, make).then((message) => port.postMessage(message))
  })
  // Libraries start things that nobody waits for; when one fails, the file's own outcome says all that matters, and
  // the next file must not fall with it.
  process.on('unhandledRejection', () => undefined)
}

async function answer<Result, Asked>(
  { bytes, name, limits, asked }: ReadingJob,
  make: Make<Result, Asked>,
): Promise<ReadingAnswer<Result>> {
  try {
    return { result: make(await extract(bytes, name, limits), asked as Asked | undefined) }
  } catch (error) {
    const { code, details, cause } = error instanceof Problem ? error : new Problem('document-unreadable', {}, error)
    return { problem: { code, details, cause: cause instanceof Error ? cause.message : '' } }
  }
}
