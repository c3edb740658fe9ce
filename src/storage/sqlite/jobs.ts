import { invariant, Problem } from '#kernel'
import {
  addCommitments,
  decideAppends,
  parseEntry,
  peaksToBytes,
  projectionOf,
  treeFromBytes,
  type AppendOutcome,
  type CompactTree,
  type LedgerLine,
  type OfficeRow,
  type PreparedRequest,
  type Projection,
  type StoredCheckpoint,
  type StoredReading,
} from '#ledger'
import { upgradeRecord } from '#records'
import { byOffice } from '../by-office.ts'
import type { Connection } from './connection.ts'
import { addProjections, removeProjection, removeProjections } from './projections.ts'

/** All writes, each run by the writer within one transaction of its own (a batch of appends shares one). */
export const jobs = {
  append,
  erase,
  addOffice,
  restoreEntries,
  rebuild,
  saveCheckpoint(connection: Connection, input: { office: string; checkpoint: StoredCheckpoint }): void {
    const { size, note, peaks } = input.checkpoint
    const bytes = peaksToBytes({ size, peaks })
    connection.run('INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?, ?)', input.office, size, note, bytes)
  },
  putDocument(connection: Connection, input: { office: string; digest: string; size: number }): void {
    connection.run('INSERT OR IGNORE INTO document VALUES (?, ?, ?)', input.office, input.digest, input.size)
  },
  putReading(connection: Connection, input: { office: string; reading: StoredReading }): void {
    const { document, reader, content } = input.reading
    connection.run('INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?)', input.office, document, reader, content)
  },
} as const

export type Jobs = typeof jobs
export type JobName = keyof Jobs
export type JobInput<Name extends JobName> = Parameters<Jobs[Name]>[1]
export type JobOutput<Name extends JobName> = ReturnType<Jobs[Name]>

/**
 * Decides and writes requests of any offices in their order. Heads and versions are read here, inside the transaction
 * that holds the write lock, so that a second process that writes the same file cannot come between.
 */
function append(connection: Connection, requests: readonly PreparedRequest[]): AppendOutcome[] {
  const outcomes: AppendOutcome[] = []
  for (const [office, group] of byOffice(requests)) {
    const number = numberOf(connection, office)
    const own = group.map(({ request }) => request)
    const decision = decideAppends(treeOf(connection, office), versionsOf(connection, office, own), own)
    for (const entry of decision.entries) insertEntry(connection, office, entry)
    if (decision.entries.length > 0) saveTree(connection, office, decision.tree)
    const last = new Map(decision.projections.map((projection) => [projection.id, projection]))
    addProjections(connection, { office, number }, [...last.values()])
    for (const [at, { index }] of group.entries()) {
      const outcome = decision.outcomes[at]
      if (outcome) outcomes[index] = outcome
    }
  }
  return outcomes
}

function numberOf(connection: Connection, office: string): number {
  const row = connection.get<{ number: number }>('SELECT number FROM office WHERE office = ?', office)
  if (!row) throw new Problem('not-found', { office })
  return row.number
}

function treeOf(connection: Connection, office: string): CompactTree {
  const row = connection.get<{ size: number; peaks: Uint8Array }>(
    'SELECT size, peaks FROM tree WHERE office = ?',
    office,
  )
  const tree = row && treeFromBytes(row.size, row.peaks)
  if (!tree) throw new Problem('ledger-damaged', { office })
  return tree
}

function saveTree(connection: Connection, office: string, tree: CompactTree): void {
  connection.run('UPDATE tree SET size = ?, peaks = ? WHERE office = ?', tree.size, peaksToBytes(tree), office)
}

function versionsOf(connection: Connection, office: string, requests: readonly PreparedRequest[]): Map<string, number> {
  const versions = new Map<string, number>()
  for (const { projection } of requests.flatMap((request) => request.changes)) {
    const row = connection.get<{ version: number }>(
      'SELECT version FROM record WHERE office = ? AND id = ?',
      office,
      projection.id,
    )
    if (row) versions.set(projection.id, row.version)
  }
  return versions
}

function insertEntry(connection: Connection, office: string, entry: LedgerLine): void {
  const { sequence, record, content, salt, commitment } = entry
  connection.run(
    'INSERT INTO entry VALUES (?, ?, ?, ?, unhex(?), unhex(?))',
    office,
    sequence,
    record,
    content,
    salt,
    commitment,
  )
}

function erase(connection: Connection, input: { office: string; record: string }): number {
  const { office, record } = input
  removeProjection(connection, office, record)
  return connection.run(
    'UPDATE entry SET content = NULL, salt = NULL WHERE office = ? AND record = ? AND content IS NOT NULL',
    office,
    record,
  )
}

function addOffice(connection: Connection, row: OfficeRow): void {
  if (connection.get('SELECT 1 FROM office WHERE office = ?', row.office)) {
    throw new Problem('office-not-empty', { office: row.office })
  }
  const { next } = connection.get<{ next: number }>('SELECT coalesce(max(number), 0) + 1 AS next FROM office') ?? {
    next: 1,
  }
  connection.run('INSERT INTO office VALUES (?, ?, ?, ?)', row.office, next, row.created, row.signingKey)
  connection.run('INSERT INTO tree VALUES (?, 0, ?)', row.office, new Uint8Array())
}

/** Adds a run of entries that come from a backup; their sequences must go on where the ledger ends. */
function restoreEntries(connection: Connection, input: { office: string; entries: readonly LedgerLine[] }): number {
  const tree = treeOf(connection, input.office)
  for (const [index, entry] of input.entries.entries()) {
    if (entry.sequence !== tree.size + index) throw new Problem('backup-damaged', { sequence: entry.sequence })
    insertEntry(connection, input.office, entry)
  }
  const commitments = input.entries.map(({ commitment }) => commitment)
  saveTree(connection, input.office, addCommitments(tree, commitments))
  return tree.size + commitments.length
}

const pageSize = 1000

/** Drops and makes again all projections of an office. Returns the number of its current records. */
function rebuild(
  connection: Connection,
  input: { office: string },
  progress: (done: number, of: number) => void = () => undefined,
): number {
  const { office } = input
  const number = numberOf(connection, office)
  removeProjections(connection, { office, number })
  const latest = connection.all<{ sequence: number }>(
    'SELECT max(sequence) AS sequence FROM entry WHERE office = ? GROUP BY record ORDER BY 1',
    office,
  )
  let current = 0
  let made: Projection[] = []
  for (const [index, { sequence }] of latest.entries()) {
    const content = connection.get<{ content: string | null }>(
      'SELECT content FROM entry WHERE office = ? AND sequence = ?',
      office,
      sequence,
    )?.content
    if (index % pageSize === 0) {
      addProjections(connection, { office, number }, made)
      made = []
      progress(index, latest.length)
    }
    if (content === null || content === undefined) continue
    const entry = parseEntry(content)
    if (!entry) throw new Problem('ledger-damaged', { sequence })
    made.push(projectionOf(upgradeRecord(entry.record), sequence))
    current += 1
  }
  addProjections(connection, { office, number }, made)
  invariant(current <= latest.length, 'an entry makes at most one current record')
  progress(latest.length, latest.length)
  return current
}
