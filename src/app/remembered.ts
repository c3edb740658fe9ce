/** Answers that hold as long as nobody writes: worked out once, shared by all who ask. */
export interface Remembered {
  <Value>(name: string, workOut: () => Promise<Value>): Promise<Value>
}

const most = 200

/**
 * Remembers by the state of the ledger: `stateNow` changes with every entry, also with those that another process
 * wrote. What was worked out for an earlier state is dropped.
 */
export function sinceLastWrite(stateNow: () => Promise<string>): Remembered {
  let state = ''
  let answers = new Map<string, Promise<unknown>>()
  return async (name, workOut) => {
    const now = await stateNow()
    if (now !== state || answers.size >= most) {
      state = now
      answers = new Map()
    }
    const known = answers.get(name)
    if (known) return (await known) as Awaited<ReturnType<typeof workOut>>
    const own = answers
    const asked = workOut().catch((error: unknown) => {
      own.delete(name)
      throw error
    })
    own.set(name, asked)
    return await asked
  }
}
