import type { LedgerLine, StoredEntry } from '#ledger'

const entriesPerCommit = 2000

/** Hands the entries of a backup over in runs, each of which is one commit. */
export async function restoreRuns(
  entries: AsyncIterable<StoredEntry>,
  write: (run: readonly LedgerLine[]) => Promise<unknown>,
): Promise<void> {
  let run: LedgerLine[] = []
  for await (const entry of entries) {
    run.push(lineOf(entry))
    if (run.length < entriesPerCommit) continue
    await write(run)
    run = []
  }
  if (run.length > 0) await write(run)
}

const lineOf = ({ sequence, record, content, salt, commitment }: StoredEntry): LedgerLine => ({
  sequence,
  record,
  content,
  salt: salt?.toHex() ?? null,
  commitment: commitment.toHex(),
})
