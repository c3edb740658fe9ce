import { Worker } from 'node:worker_threads'
import { Problem } from '#kernel'
import { unavailable } from '../unavailable.ts'
import type { JobInput, JobName, JobOutput } from './jobs.ts'
import type { WriterFailure, WriterReply, WriterRequest } from './writer-thread.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly progress?: (done: number, of: number) => void
}

/** The writer thread as seen from the others. It is started by the first write: those who only read need none. */
export interface Writer {
  run<Name extends JobName>(
    job: Name,
    input: JobInput<Name>,
    progress?: (done: number, of: number) => void,
  ): Promise<JobOutput<Name>>
  /** False once a commit failed: it is not known what the disk has, and nothing more is written. */
  readonly writable: boolean
  close(): Promise<void>
}

export function startWriter(file: string): Writer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let last = 0
  let writable = true

  const failAll = (error: unknown): void => {
    writable = false
    for (const { reject } of waiting.values()) reject(unavailable(error))
    waiting.clear()
  }
  const receive = (reply: WriterReply): void => {
    const request = waiting.get(reply.number)
    if (!request) return
    if ('progress' in reply) {
      request.progress?.(...reply.progress)
      return
    }
    waiting.delete(reply.number)
    if (waiting.size === 0) worker?.unref()
    if ('value' in reply) request.resolve(reply.value)
    else {
      if (reply.failure.halted) writable = false
      request.reject(problemOf(reply.failure))
    }
  }
  const start = (): Worker => {
    // The options of this process may be about its own script (`--input-type`), which is not the thread's.
    const execArgv = ['--disable-warning=ExperimentalWarning']
    const made = new Worker(new URL('./writer-thread.ts', import.meta.url), { workerData: file, execArgv })
    made.on('message', receive)
    made.on('error', failAll)
    made.on('exit', (code) => failAll(new Error(`The writer ended with ${code}`)))
    return made
  }

  return {
    run: (job, input, progress) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        worker.ref()
        last += 1
        waiting.set(last, { resolve: resolve as (value: unknown) => void, reject, progress })
        worker.postMessage({ number: last, job, input } satisfies WriterRequest)
      }),
    get writable() {
      return writable
    },
    close: async () => {
      if (!worker) return
      const ended = new Promise((resolve) => worker?.once('exit', resolve))
      worker.ref()
      worker.postMessage('close')
      await ended
    },
  }
}

function problemOf(failure: WriterFailure): Problem {
  const cause = new Error(failure.message)
  if (failure.problem) return new Problem(failure.problem.code, failure.problem.details, cause)
  return unavailable(cause)
}
