import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Problem } from '#kernel'
import { verify } from '#ledger'
import { fill, idOf, officeRow, organisation, requestOf } from '../../ledger/test/samples.ts'
import type { PostgresPool } from './connection.ts'
import { openPostgresStorage } from './storage.ts'
import { newSchema, testDatabase } from './test-database.ts'

const database = await testDatabase()
after(() => database.close())

/** A connection that breaks at the moment of the commit, while `broken` says so. */
function breaking(pool: PostgresPool, broken: () => boolean): PostgresPool {
  return {
    ...pool,
    connect: async () => {
      const client = await pool.connect()
      return {
        release: (error) => client.release(error),
        query: async <Row>(sql: string, values?: readonly unknown[]) => {
          if (sql !== 'COMMIT' || !broken()) return client.query<Row>(sql, values)
          await client.query('ROLLBACK')
          throw new Error('Connection terminated unexpectedly')
        },
      }
    },
  }
}

test('a write whose commit failed is not reported as done, and the next one goes on', async () => {
  const schema = newSchema()
  let broken = false
  const storage = await openPostgresStorage(
    breaking(await database.open(schema), () => broken),
    schema,
  )
  const { office } = officeRow(1)
  await storage.addOffice({ ...officeRow(1), office })
  broken = true
  const request = requestOf(office, organisation({ id: idOf(1), name: 'one' }))
  await assert.rejects(
    storage.append(request),
    (error) => error instanceof Problem && error.code === 'storage-unavailable',
  )
  broken = false
  assert.deepEqual(await storage.append(request), { ok: true, value: { sequences: [0] } })
  await storage.close()
})

test('two servers that write to one office come to one order', async () => {
  const schema = newSchema()
  const servers = await Promise.all([1, 2].map(async () => openPostgresStorage(await database.open(schema), schema)))
  const [first, second] = servers
  assert.ok(first && second)
  const { office } = officeRow(1)
  await first.addOffice({ ...officeRow(1), office })
  await Promise.all([fill(first, office, 100), fill(second, office, 100, 100)])
  const contested = servers.map((server) =>
    server.append(requestOf(office, organisation({ id: idOf(5), name: 'changed', version: 2 }))),
  )
  assert.deepEqual((await Promise.all(contested)).filter(({ ok }) => ok).length, 1)
  const report = await verify(second, office)
  assert.deepEqual([report.findings, report.entries, report.records], [[], 201, 200])
  for (const server of servers) await server.close()
})
