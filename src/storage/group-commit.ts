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
/** Fewer are not worth a commit of their own while another is under way. */
const batchFewest = 64

/**
 * `commit` answers every request of the batch in order, or rejects for all of them. With `atOnce` 2 the next batch is
 * handed over while one is under way, so that a writer that takes them in order never waits for the next.
 */
export function groupCommit<Request, Answer>(
  commit: (batch: readonly Request[]) => Promise<readonly Answer[]>,
  atOnce: 1 | 2 = 1,
): GroupCommit<Request, Answer> {
  let queue: Waiting<Request, Answer>[] = []
  let underWay = 0
  let planned = false

  const take = (): Waiting<Request, Answer>[] => {
    const size = Math.min(batchMost, Math.max(batchFewest, Math.ceil(queue.length / atOnce)))
    const batch = queue.slice(0, size)
    queue = queue.slice(size)
    return batch
  }

  const run = async (batch: readonly Waiting<Request, Answer>[]): Promise<void> => {
    try {
      const answers = await commit(batch.map(({ request }) => request))
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Answer)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
    underWay -= 1
    plan()
  }

  const isWorthwhile = (): boolean =>
    underWay === 0 ? queue.length > 0 : underWay < atOnce && queue.length >= batchFewest

  const plan = (): void => {
    if (planned || !isWorthwhile()) return
    planned = true
    // Requests that are made in the same turn of the event loop go together.
    setImmediate(() => {
      planned = false
      while (isWorthwhile()) {
        underWay += 1
        void run(take())
      }
    })
  }

  return {
    add: (request) =>
      new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject })
        plan()
      }),
  }
}
