import type { StoredEntry } from '#ledger'

const entriesPerCommit = 2000

/** Hands the entries of a backup over in runs, each of which is one commit. */
export async function restoreRuns(
  entries: AsyncIterable<StoredEntry>,
  write: (run: readonly StoredEntry[]) => Promise<unknown>,
): Promise<void> {
  let run: StoredEntry[] = []
  for await (const entry of entries) {
    run.push(entry)
    if (run.length < entriesPerCommit) continue
    await write(run)
    run = []
  }
  if (run.length > 0) await write(run)
}
