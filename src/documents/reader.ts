import type { Worker } from 'node:worker_threads'
import { Problem } from '#kernel'
import type { ReadingJob } from './answer-readings.ts'
import { defaultLimits, type DocumentLimits } from './limits.ts'
import { answerOf, startThread } from './limited-thread.ts'

/**
 * Reads files one after the other in a thread of their own that may be ended at any moment: a hostile file costs its
 * own reading and nothing else. The thread stays warm for the next file and goes when nothing comes for a while.
 */
export interface DocumentReader<Result, Asked = undefined> {
  /**
   * What the thread makes of a file, within limits of time and memory. Rejects with a `Problem` (`document-…`) that
   * names the file and, where it is too large, the `most` that a file may have (millions of bytes, of characters).
   * The bytes stay the caller's.
   */
  readonly read: (file: NamedBytes, options?: ReaderOptions<Asked>) => Promise<Result>
  /** Ends the thread, after the files that it was given. The next file has a new one. */
  readonly close: () => Promise<void>
}

/** Limits that differ from the usual ones, and what else the thread is told; plain data. */
type ReaderOptions<Asked> = Partial<DocumentLimits> & { readonly asked?: Asked }

interface NamedBytes {
  readonly bytes: Uint8Array
  readonly name: string
}

/** A message names a file by its beginning. */
const shownNameLength = 120

/** A reader whose thread runs `script`, a module that calls `answerReadings`. */
export function documentReader<Result, Asked = undefined>(script: URL): DocumentReader<Result, Asked> {
  const thread = warmThread(script)
  let lastTurn: Promise<unknown> = Promise.resolve()
  const inTurn = (job: ReadingJob): Promise<Result> => {
    const turn = lastTurn.then(() => readNow<Result>(thread, job))
    lastTurn = turn.catch(() => undefined)
    return turn
  }
  return {
    read: async (file, { asked, ...limits } = {}) =>
      inTurn({ ...jobOf(file, { ...defaultLimits, ...(limits as Partial<DocumentLimits>) }), asked }),
    close: async () => {
      await lastTurn
      await thread.end()
    },
  }
}

function jobOf(file: NamedBytes, limits: DocumentLimits): Omit<ReadingJob, 'asked'> {
  const name = file.name.slice(0, shownNameLength).toWellFormed()
  if (file.bytes.length === 0) throw new Problem('document-empty', { name })
  if (file.bytes.length > limits.fileBytes) {
    throw new Problem('document-too-large', { name, most: limits.fileBytes / 1_000_000 })
  }
  return { bytes: file.bytes, name: nameForFormat(file.name, name), limits }
}

/** The ending says what a file is meant to be; it must not be cut off with the rest of a long name. */
function nameForFormat(whole: string, shown: string): string {
  return shown.length === whole.length ? shown : `${shown}…${/\.\w{1,8}$/.exec(whole)?.[0] ?? ''}`
}

async function readNow<Result>(thread: WarmThread, job: ReadingJob): Promise<Result> {
  const worker = await thread.take(job.limits.memoryMegabytes)
  const answer = await answerOf<Result>(worker, job)
  if (answer instanceof Problem) {
    await thread.end()
    throw answer
  }
  thread.rest()
  if ('result' in answer) return answer.result
  const { code, details, cause } = answer.problem
  throw new Problem(code, { name: job.name, ...details }, cause)
}

const idleMilliseconds = 30_000

interface WarmThread {
  /** The thread that is warm, or a new one; it keeps the program running until it may rest. */
  take(memoryMegabytes: number): Promise<Worker>
  /** Ends the thread some time later, unless it is taken again. */
  rest(): void
  end(): Promise<void>
}

function warmThread(script: URL): WarmThread {
  let warm: { readonly worker: Worker; readonly memoryMegabytes: number } | null = null
  let idle: NodeJS.Timeout | undefined
  const end = async (): Promise<void> => {
    clearTimeout(idle)
    const ending = warm
    warm = null
    await ending?.worker.terminate()
  }
  const start = (memoryMegabytes: number): Worker => {
    const worker = startThread(script, memoryMegabytes)
    // A thread that ends while nobody waits for it is replaced by the next file.
    const forget = (): void => {
      if (warm?.worker === worker) warm = null
    }
    return worker.on('error', forget).on('exit', forget)
  }
  return {
    take: async (memoryMegabytes) => {
      clearTimeout(idle)
      if (warm && warm.memoryMegabytes !== memoryMegabytes) await end()
      warm ??= { worker: start(memoryMegabytes), memoryMegabytes }
      warm.worker.ref()
      return warm.worker
    },
    rest: () => {
      warm?.worker.unref()
      idle = setTimeout(() => void end(), idleMilliseconds).unref()
    },
    end,
  }
}
