import { decline, Problem, succeed, type Digest } from '#kernel'
import { commitmentDigest } from './commitment.ts'
import { entryText } from './entry.ts'
import { addCommitments, type CompactTree } from './merkle.ts'
import { projectionOf, type Projection } from './projection.ts'
import type { AppendOutcome, AppendRequest, Change, LedgerLine } from './storage.ts'

/** One change made ready before its turn comes: all that does not depend on what is in the ledger by then. */
export interface PreparedChange {
  readonly replaces: number | null
  readonly content: string
  /** Hexadecimal, as the commitment: text goes from thread to thread, and is hashed, quicker than bytes. */
  readonly salt: string
  readonly commitment: Digest
  /** The sequence in it is not known yet. */
  readonly projection: Projection
}

export interface PreparedRequest {
  readonly office: string
  readonly changes: readonly PreparedChange[]
}

/** Entries to be written, each with the projection of its record (the last one of a record counts). */
export interface AppendDecision {
  readonly tree: CompactTree
  readonly entries: readonly LedgerLine[]
  readonly projections: readonly Projection[]
  /** One for each request, in order. */
  readonly outcomes: readonly AppendOutcome[]
}

/**
 * Makes the entries' bytes and commitments. `newSalt` gives 32 fresh random bytes in hexadecimal.
 * Throws `value-invalid` where the record's version does not follow from the version that it replaces.
 */
export function prepareRequest(request: AppendRequest, newSalt: () => string): PreparedRequest {
  return { office: request.office, changes: request.changes.map((change) => prepareChange(request, change, newSalt())) }
}

function prepareChange(request: AppendRequest, change: Change, salt: string): PreparedChange {
  const { record, replaces } = change
  if (record.version !== (replaces ?? 0) + 1) throw new Problem('value-invalid', { field: 'version' })
  const { at, by, why } = request
  const content = entryText({ at, by, ...(why === undefined ? {} : { why }), replaces, record })
  return { replaces, content, salt, commitment: commitmentDigest(salt, content), projection: projectionOf(record, -1) }
}

/**
 * Decides requests that wait for one office, in order: each is written whole, or refused whole because somebody wrote
 * one of its records in the meantime. A later request sees what an earlier one of the batch wrote.
 * `versions` are the current versions of all records that the requests name; a record that is not there has none.
 */
export function decideAppends(
  tree: CompactTree,
  versions: ReadonlyMap<string, number>,
  requests: readonly PreparedRequest[],
): AppendDecision {
  const current = new Map(versions)
  const entries: LedgerLine[] = []
  const projections: Projection[] = []
  const outcomes = requests.map((request): AppendOutcome => {
    const conflict = conflictOf(request, current)
    if (conflict) return decline(conflict)
    const sequences = request.changes.map((change) => {
      const { projection, content, salt, commitment } = change
      const sequence = tree.size + entries.length
      current.set(projection.id, projection.version)
      entries.push({ sequence, record: projection.id, content, salt, commitment })
      projections.push({ ...projection, sequence })
      return sequence
    })
    return succeed({ sequences })
  })
  const commitments = entries.map(({ commitment }) => commitment)
  return { tree: addCommitments(tree, commitments), entries, projections, outcomes }
}

function conflictOf(request: PreparedRequest, current: ReadonlyMap<string, number>) {
  const own = new Map<string, number>()
  for (const { projection, replaces } of request.changes) {
    const actual = own.get(projection.id) ?? current.get(projection.id) ?? 0
    if (actual !== (replaces ?? 0)) return { id: projection.id, expected: replaces, actual }
    own.set(projection.id, projection.version)
  }
  return null
}
