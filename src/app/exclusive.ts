/** Lets acts on the same thing run one after the other; acts on different things do not wait for each other. */
export interface Exclusive {
  <Value>(name: string, act: () => Promise<Value>): Promise<Value>
}

export function oneAfterTheOther(): Exclusive {
  const last = new Map<string, Promise<unknown>>()
  return async (name, act) => {
    const before = last.get(name) ?? Promise.resolve()
    const own = before.then(act, act)
    last.set(name, own)
    try {
      return await own
    } finally {
      if (last.get(name) === own) last.delete(name)
    }
  }
}
