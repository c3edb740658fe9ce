import { Problem } from '#kernel'
import type { Storage } from '#ledger'

/**
 * Throws `storage-unavailable` where a commit failed: nobody knows then what the disk has, and only a new start can find
 * out. A PostgreSQL that only reads may become the first again, and is waited for.
 */
export async function checkWritable({ health }: Pick<Storage, 'health'>): Promise<void> {
  const { engine, writable } = await health()
  if (engine === 'sqlite' && !writable) throw new Problem('storage-unavailable', { reason: 'commit failed' })
}

const lookEveryMs = 2000

/** `failed` rejects once the storage takes no more; until `end` is called it is looked at now and then. */
export function watchStorage(
  storage: Pick<Storage, 'health'>,
  everyMs = lookEveryMs,
): { readonly failed: Promise<never>; end(): void } {
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => undefined)
  const looking = setInterval(() => void checkWritable(storage).catch(reject), everyMs)
  return { failed, end: () => clearInterval(looking) }
}
