import { digestOf, Problem } from '#kernel'
import { inTransaction, queryOnce, type PostgresPool } from './connection.ts'

/** Documents in a column: a service with many offices has one thing to back up and to replicate. */
export async function putDocument(pool: PostgresPool, office: string, digest: string, bytes: Uint8Array) {
  if (digestOf(bytes) !== digest) throw new Problem('value-invalid', { field: 'digest' })
  await inTransaction(pool, (client) =>
    client.query('INSERT INTO document (office, digest, size, bytes) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
      office,
      digest,
      bytes.length,
      bytes,
    ]),
  )
}

export async function documentBytes(pool: PostgresPool, office: string, digest: string): Promise<Uint8Array | null> {
  const sql = 'SELECT bytes FROM document WHERE office = $1 AND digest = $2'
  const { rows } = await queryOnce<{ bytes: Uint8Array }>(pool, sql, [office, digest])
  const bytes = rows[0]?.bytes ?? null
  if (bytes && digestOf(bytes) !== digest) throw new Problem('ledger-damaged', { document: digest })
  return bytes
}
