import { Worker } from 'node:worker_threads'
import { Problem } from '#kernel'
import type { ReadingAnswer, ReadingJob } from './answer-readings.ts'

const watchMilliseconds = 100

/** Starts a thread that may be ended at any moment. It sees no settings but where compiled modules are kept. */
export function startThread(script: URL, memoryMegabytes: number): Worker {
  const { NODE_COMPILE_CACHE } = process.env
  return new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    env: NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE },
    // The options of this process may be about its own script, which is not the thread's.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
  })
}

/** The thread's answer, or the problem for which the thread must go. */
export async function answerOf<Result>(worker: Worker, job: ReadingJob): Promise<ReadingAnswer<Result> | Problem> {
  const { name, limits } = job
  const { promise, resolve } = Promise.withResolvers<ReadingAnswer<Result> | Problem>()
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
