import { unavailable } from './unavailable.ts'

/** Keeps count of what was accepted and is not done yet, so that closing can wait for it. */
export interface UnderWay {
  /** Starts an act. Rejects with `storage-unavailable` once `finish` was called. */
  track<Value>(act: () => Promise<Value>): Promise<Value>
  /** Accepts nothing more, and resolves when all that was accepted has ended, well or not. */
  finish(): Promise<void>
}

export function underWay(): UnderWay {
  const acts = new Set<Promise<unknown>>()
  let closed = false
  return {
    track: async (act) => {
      if (closed) throw unavailable('closed')
      const running = act()
      acts.add(running)
      try {
        return await running
      } finally {
        acts.delete(running)
      }
    },
    finish: async () => {
      closed = true
      await Promise.allSettled(acts)
    },
  }
}
