import { Worker } from 'node:worker_threads'
import { Problem } from '#kernel'
import type { DocumentText } from './document-text.ts'
import type { ReadingAnswer, ReadingJob } from './reading-thread.ts'

/**
 * Files are read one after the other in a thread of their own that may be ended at any moment: a hostile file costs
 * its own reading and nothing else. The thread stays warm for the next file and goes when nothing comes for a while.
 */
interface Reader {
  readonly worker: Worker
  readonly memoryMegabytes: number
}

const idleMilliseconds = 30_000
const watchMilliseconds = 100

let warm: Reader | null = null
let idle: NodeJS.Timeout | undefined
let lastTurn: Promise<unknown> = Promise.resolve()

/** Reads one file when its turn comes. Rejects with a `Problem`. */
export function readInThread(job: ReadingJob): Promise<DocumentText> {
  const turn = lastTurn.then(() => readNow(job))
  lastTurn = turn.catch(() => undefined)
  return turn
}

/** Ends the reading thread, after the files that it was given. */
export async function closeDocumentReaders(): Promise<void> {
  await lastTurn
  await endReader()
}

async function readNow(job: ReadingJob): Promise<DocumentText> {
  clearTimeout(idle)
  const reader = await readerWith(job.limits.memoryMegabytes)
  reader.worker.ref()
  const answer = await answerOf(reader.worker, job)
  if (answer instanceof Problem) {
    await endReader()
    throw answer
  }
  reader.worker.unref()
  idle = setTimeout(() => void endReader(), idleMilliseconds).unref()
  if ('document' in answer) return answer.document
  const { code, details, cause } = answer.problem
  throw new Problem(code, { name: job.name, ...details }, cause)
}

async function readerWith(memoryMegabytes: number): Promise<Reader> {
  if (warm && warm.memoryMegabytes !== memoryMegabytes) await endReader()
  warm ??= { worker: startThread(memoryMegabytes), memoryMegabytes }
  return warm
}

function startThread(memoryMegabytes: number): Worker {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    env: {},
    stdout: true,
    stderr: true,
  })
  // A thread that ends while nobody waits for it is replaced by the next file.
  worker.on('error', () => forget(worker)).on('exit', () => forget(worker))
  return worker
}

function forget(worker: Worker): void {
  if (warm?.worker === worker) warm = null
}

async function endReader(): Promise<void> {
  clearTimeout(idle)
  const ending = warm
  warm = null
  await ending?.worker.terminate()
}

/** The thread's answer, or the problem for which the thread must go. */
async function answerOf(worker: Worker, job: ReadingJob): Promise<ReadingAnswer | Problem> {
  const { name, limits } = job
  const { promise, resolve } = Promise.withResolvers<ReadingAnswer | Problem>()
  const outOfMemory = () => new Problem('document-unpacks-too-large', { name, megabytes: limits.memoryMegabytes })
  const onError = (error: Error & { code?: string }) =>
    resolve(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory() : new Problem('document-unreadable', { name }, error),
    )
  const onExit = () => resolve(new Problem('document-unreadable', { name }))
  const clock = setTimeout(
    () => resolve(new Problem('document-took-too-long', { name, seconds: limits.milliseconds / 1000 })),
    limits.milliseconds,
  )
  const watch = setInterval(() => {
    void memoryOf(worker).then(
      (bytes) => bytes > limits.memoryMegabytes * 2 ** 20 + job.bytes.length && resolve(outOfMemory()),
    )
  }, watchMilliseconds)
  worker.once('message', resolve).once('error', onError).once('exit', onExit)
  // A copy, because the bytes stay the caller's, and a view may be a small part of a large buffer.
  const bytes = new Uint8Array(job.bytes)
  worker.postMessage({ ...job, bytes }, [bytes.buffer])
  try {
    return await promise
  } finally {
    clearTimeout(clock)
    clearInterval(watch)
    worker.off('message', resolve).off('error', onError).off('exit', onExit)
  }
}

/** The limits of a thread count its heap, not the buffers that it fills; an archive inside a PDF fills buffers. */
async function memoryOf(worker: Worker): Promise<number> {
  try {
    const { used_heap_size: heap, external_memory: buffers } = await worker.getHeapStatistics()
    return heap + buffers
  } catch {
    return 0
  }
}
