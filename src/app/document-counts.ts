import type { Change } from '#ledger'
import type { AnyRecord } from '#records'

/** How many proposals of a document wait, and what became of the others. */
export interface Counts {
  readonly open: number
  readonly confirmed: number
  readonly refused: number
  readonly warnings: number
  readonly problem?: { readonly code: string; readonly details: Readonly<Record<string, string | number>> }
}

/**
 * Counts per document are asked for in lists of many documents. They are kept until something is written about the
 * document; where another process wrote, none of them is trusted any more.
 */
export interface DocumentCounts {
  of(office: string, size: number, digest: string, count: () => Promise<Counts>): Promise<Counts>
  written(office: string, changes: readonly Change[], sequences: readonly number[]): void
  /** A document was read again. */
  forget(digest: string): void
}

export function documentCounts(): DocumentCounts {
  let state = { office: '', size: -1 }
  const known = new Map<string, Promise<Counts>>()
  return {
    async of(office, size, digest, count) {
      if (office !== state.office || size !== state.size) {
        known.clear()
        state = { office, size }
      }
      const counted = known.get(digest) ?? count()
      known.set(digest, counted)
      // A failure is not an answer: the next question counts again.
      counted.catch(() => known.delete(digest))
      return await counted
    },
    forget: (digest) => void known.delete(digest),
    written(office, changes, sequences) {
      for (const { record } of changes) for (const digest of documentsOf(record)) known.delete(digest)
      const follows = office === state.office && sequences[0] === state.size
      state = { office, size: follows ? state.size + sequences.length : -1 }
    },
  }
}

/** The documents of which a record tells something. */
function documentsOf(record: AnyRecord): string[] {
  const digests = record.citations.map((citation) => citation.document)
  if (record.origin) digests.push(record.origin.document)
  if (record.kind === 'refusal' || record.kind === 'mention') digests.push(record.body.document)
  return digests
}
