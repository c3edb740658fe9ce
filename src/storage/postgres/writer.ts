import { Problem } from '#kernel'
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
} from '#ledger'
import { upgradeRecord } from '#records'
import { byOffice } from '../by-office.ts'
import { inTransaction, type PostgresClient, type PostgresPool } from './connection.ts'
import { addProjections, removeAllProjections, removeProjections } from './projections.ts'

/** Writes the requests that wait, in one transaction. Offices are taken in order, so that two servers cannot deadlock. */
export function append(pool: PostgresPool, requests: readonly PreparedRequest[]): Promise<AppendOutcome[]> {
  return inTransaction(pool, async (client) => {
    const outcomes: AppendOutcome[] = []
    const groups = [...byOffice(requests)].sort(([one], [other]) => (one < other ? -1 : 1))
    for (const [office, group] of groups) {
      const own = group.map(({ request }) => request)
      const decided = await appendTo(client, office, own)
      for (const [at, { index }] of group.entries()) {
        const outcome = decided[at]
        if (outcome) outcomes[index] = outcome
      }
    }
    return outcomes
  })
}

async function appendTo(
  client: PostgresClient,
  office: string,
  requests: readonly PreparedRequest[],
): Promise<readonly AppendOutcome[]> {
  const tree = await lockTree(client, office)
  const decision = decideAppends(tree, await versionsOf(client, office, requests), requests)
  if (decision.entries.length === 0) return decision.outcomes
  await insertEntries(client, office, decision.entries)
  await saveTree(client, office, decision.tree)
  const last = new Map(decision.projections.map((projection) => [projection.id, projection]))
  await addProjections(client, office, [...last.values()])
  return decision.outcomes
}

/** The row of the tree is the lock of an office: whoever holds it is the only one who writes its ledger. */
async function lockTree(client: PostgresClient, office: string): Promise<CompactTree> {
  const { rows } = await client.query<{ size: number; peaks: Uint8Array }>(
    'SELECT size, peaks FROM tree WHERE office = $1 FOR UPDATE',
    [office],
  )
  const [row] = rows
  if (!row) throw new Problem('not-found', { office })
  const tree = treeFromBytes(row.size, row.peaks)
  if (!tree) throw new Problem('ledger-damaged', { office })
  return tree
}

async function saveTree(client: PostgresClient, office: string, tree: CompactTree): Promise<void> {
  await client.query('UPDATE tree SET size = $2, peaks = $3 WHERE office = $1', [office, tree.size, peaksToBytes(tree)])
}

async function versionsOf(
  client: PostgresClient,
  office: string,
  requests: readonly PreparedRequest[],
): Promise<Map<string, number>> {
  const ids = requests.flatMap((request) => request.changes.map(({ projection }) => projection.id))
  const { rows } = await client.query<{ id: string; version: number }>(
    'SELECT id, version FROM record WHERE office = $1 AND id = ANY ($2::text[])',
    [office, [...new Set(ids)]],
  )
  return new Map(rows.map(({ id, version }) => [id, version]))
}

async function insertEntries(client: PostgresClient, office: string, entries: readonly LedgerLine[]): Promise<void> {
  await client.query(
    `INSERT INTO entry (office, sequence, record, content, salt, commitment)
     SELECT $1, sequence, record, content, decode(salt, 'hex'), decode(commitment, 'hex')
     FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[])
       AS new (sequence, record, content, salt, commitment)`,
    [
      office,
      entries.map(({ sequence }) => sequence),
      entries.map(({ record }) => record),
      entries.map(({ content }) => content),
      entries.map(({ salt }) => salt),
      entries.map(({ commitment }) => commitment),
    ],
  )
}

export function erase(pool: PostgresPool, office: string, record: string): Promise<number> {
  return inTransaction(pool, async (client) => {
    await lockTree(client, office)
    await removeProjections(client, office, [record])
    const { rowCount } = await client.query(
      `UPDATE entry SET content = NULL, salt = NULL
       WHERE office = $1 AND record = $2 AND content IS NOT NULL`,
      [office, record],
    )
    return rowCount
  })
}

export function addOffice(pool: PostgresPool, row: OfficeRow): Promise<void> {
  return inTransaction(pool, async (client) => {
    await client.query('LOCK TABLE office IN SHARE ROW EXCLUSIVE MODE')
    const { rowCount } = await client.query(
      `INSERT INTO office (office, number, created, signing_key)
       SELECT $1, coalesce(max(number), 0) + 1, $2, $3 FROM office ON CONFLICT (office) DO NOTHING`,
      [row.office, row.created, row.signingKey],
    )
    if (rowCount === 0) throw new Problem('office-not-empty', { office: row.office })
    await client.query('INSERT INTO tree (office, size, peaks) VALUES ($1, 0, $2)', [row.office, new Uint8Array()])
  })
}

/** Adds a run of entries that come from a backup; their sequences must go on where the ledger ends. */
export function restoreRun(pool: PostgresPool, office: string, entries: readonly LedgerLine[]): Promise<void> {
  return inTransaction(pool, async (client) => {
    const tree = await lockTree(client, office)
    const stray = entries.find((entry, index) => entry.sequence !== tree.size + index)
    if (stray) throw new Problem('backup-damaged', { sequence: stray.sequence })
    await insertEntries(client, office, entries)
    const commitments = entries.map(({ commitment }) => commitment)
    await saveTree(client, office, addCommitments(tree, commitments))
  })
}

const pageSize = 500

/** Drops and makes again all projections of an office. Returns the number of its current records. */
export function rebuild(
  pool: PostgresPool,
  office: string,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<number> {
  return inTransaction(pool, async (client) => {
    await lockTree(client, office)
    await removeAllProjections(client, office)
    const { rows } = await client.query<{ sequence: number }>(
      'SELECT max(sequence) AS sequence FROM entry WHERE office = $1 GROUP BY record ORDER BY 1',
      [office],
    )
    let current = 0
    for (let from = 0; from < rows.length; from += pageSize) {
      progress(from, rows.length)
      const page = rows.slice(from, from + pageSize).map(({ sequence }) => sequence)
      current += await rebuildPage(client, office, page)
    }
    progress(rows.length, rows.length)
    return current
  })
}

async function rebuildPage(client: PostgresClient, office: string, sequences: readonly number[]): Promise<number> {
  const { rows } = await client.query<{ sequence: number; content: string }>(
    `SELECT sequence, content FROM entry
     WHERE office = $1 AND sequence = ANY ($2::bigint[]) AND content IS NOT NULL`,
    [office, sequences],
  )
  const projections = rows.map(({ sequence, content }) => {
    const entry = parseEntry(content)
    if (!entry) throw new Problem('ledger-damaged', { sequence })
    return projectionOf(upgradeRecord(entry.record), sequence)
  })
  await addProjections(client, office, projections)
  return projections.length
}
