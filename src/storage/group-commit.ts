/**
 * Collects what waits while a commit is under way and hands it over together as the next one: a commit costs a wait for
 * the disk, whether it carries one request or hundreds.
 */
export interface GroupCommit<Request, Answer> {
  add(request: Request): Promise<Answer>
}

interface Waiting<Request, Answer> {
  readonly request: Request
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

const batchMost = 1000

/** `commit` answers every request of the batch in order, or rejects for all of them. */
export function groupCommit<Request, Answer>(
  commit: (batch: readonly Request[]) => Promise<readonly Answer[]>,
): GroupCommit<Request, Answer> {
  let queue: Waiting<Request, Answer>[] = []
  let running: Promise<void> | undefined

  const run = async (): Promise<void> => {
    // Requests that are made in the same turn of the event loop go together.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) {
      const batch = queue.slice(0, batchMost)
      queue = queue.slice(batchMost)
      try {
        const answers = await commit(batch.map(({ request }) => request))
        for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Answer)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
    running = undefined
  }

  return {
    add: (request) =>
      new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject })
        running ??= run()
      }),
  }
}
