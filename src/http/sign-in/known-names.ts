/** Names of users, which nearly every page shows several of. */
export interface KnownNames {
  of(user: string): Promise<string | null>
  /** Called whenever users change here, so that the next page shows it. */
  forget(): void
}

/** As with sessions: the second is for changes that another process makes. */
const trustedMs = 1000
const mostRemembered = 10_000

export function knownNames(look: (user: string) => Promise<string | null>): KnownNames {
  let remembered = new Map<string, { name: string | null; until: number }>()
  return {
    of: async (user) => {
      const known = remembered.get(user)
      if (known && known.until > performance.now()) return known.name
      if (remembered.size >= mostRemembered) remembered.clear()
      const own = remembered
      const name = await look(user)
      own.set(user, { name, until: performance.now() + trustedMs })
      return name
    },
    // What was asked for before goes into the old map, where nobody looks any more.
    forget: () => {
      remembered = new Map()
    },
  }
}
