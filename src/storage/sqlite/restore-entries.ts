import { Problem } from '#kernel'
import type { StoredEntry } from '#ledger'
import type { Writer } from './writer.ts'

const entriesPerCommit = 2000

/** Hands entries of a backup to the writer in runs, then makes the projections. */
export async function restoreEntries(
  writer: Writer,
  office: string,
  entries: AsyncIterable<StoredEntry>,
): Promise<void> {
  let run: StoredEntry[] = []
  let first = true
  const write = async (): Promise<void> => {
    if (first && run[0] && run[0].sequence !== 0) throw new Problem('backup-damaged', { sequence: run[0].sequence })
    first = false
    await writer.run('restoreEntries', { office, entries: run })
    run = []
  }
  for await (const entry of entries) {
    run.push(entry)
    if (run.length === entriesPerCommit) await write()
  }
  if (run.length > 0) await write()
  await writer.run('rebuild', { office })
}
