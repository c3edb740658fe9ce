import type { Projection } from '#ledger'
import type { PostgresClient } from './connection.ts'
import { searchVector } from './search.ts'

/** Puts the projections of records in the place of those that there may be. Each record once. */
export async function addProjections(
  client: PostgresClient,
  office: string,
  projections: readonly Projection[],
): Promise<void> {
  const changed = projections.filter(({ version }) => version > 1).map(({ id }) => id)
  if (changed.length > 0) await removeProjections(client, office, changed)
  const columns = [
    projections.map(({ id }) => id),
    projections.map(({ kind }) => kind),
    projections.map(({ version }) => version),
    projections.map(({ sequence }) => sequence),
    projections.map(({ title }) => title),
    projections.map(({ text }) => text),
    projections.map(searchVector),
  ]
  await client.query(
    `INSERT INTO record (office, id, kind, version, sequence, title, text, words)
     SELECT $1, id, kind, version, sequence, title, text, words::tsvector
     FROM unnest($2::text[], $3::text[], $4::int[], $5::bigint[], $6::text[], $7::text[], $8::text[])
       AS new (id, kind, version, sequence, title, text, words)`,
    [office, ...columns],
  )
  const links = projections.flatMap(({ id, links }) => links.map((target) => ({ id, target })))
  if (links.length === 0) return
  await client.query(
    'INSERT INTO link (office, target, record) SELECT $1, * FROM unnest($2::text[], $3::text[]) ON CONFLICT DO NOTHING',
    [office, links.map(({ target }) => target), links.map(({ id }) => id)],
  )
}

export async function removeProjections(client: PostgresClient, office: string, ids: readonly string[]): Promise<void> {
  await client.query('DELETE FROM record WHERE office = $1 AND id = ANY ($2::text[])', [office, ids])
  await client.query('DELETE FROM link WHERE office = $1 AND record = ANY ($2::text[])', [office, ids])
}

export async function removeAllProjections(client: PostgresClient, office: string): Promise<void> {
  await client.query('DELETE FROM record WHERE office = $1', [office])
  await client.query('DELETE FROM link WHERE office = $1', [office])
}
