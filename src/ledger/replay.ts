import { upgradeRecord, type AnyRecord } from '#records'
import { parseEntry } from './entry.ts'
import type { StoredEntry } from './storage.ts'

export interface Replayed {
  readonly record: AnyRecord
  readonly sequence: number
}

/**
 * The current records that a ledger tells of: of each record the last version, none of what was erased. Entries that
 * cannot be read are left out; `verify` reports them.
 */
export async function replay(
  entries: AsyncIterable<StoredEntry> | Iterable<StoredEntry>,
): Promise<Map<string, Replayed>> {
  const current = new Map<string, Replayed>()
  for await (const { record: id, content, sequence } of entries) {
    const entry = content === null ? null : parseEntry(content)
    if (entry) current.set(id, { record: upgradeRecord(entry.record), sequence })
    else current.delete(id)
  }
  return current
}
