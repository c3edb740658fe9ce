import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, organisation, person, requestOf, withOffice, type OpenForContract } from './samples.ts'
import type { Storage } from '../storage.ts'

async function found(storage: Storage, office: string, text: string): Promise<string[]> {
  return (await storage.search(office, text)).map(({ record }) => record.id)
}

export function findingContract(open: OpenForContract): void {
  test('records are found by kind, by identifier, by what they name and what they cite', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const document = 'ab'.repeat(32)
      await storage.append(
        requestOf(
          office,
          organisation({ id: idOf(3), name: 'parent', cites: [document] }),
          organisation({ id: idOf(1), name: 'child', parent: idOf(3) }),
          person(idOf(2), 'Nguyễn Thị Hoa', 'Chair'),
        ),
      )
      const ids = async (query: Parameters<Storage['records']>[1]): Promise<string[]> =>
        (await storage.records(office, query)).map(({ id }) => id)
      assert.deepEqual(await ids({}), [idOf(1), idOf(2), idOf(3)])
      assert.deepEqual(await ids({ kinds: ['organisation'] }), [idOf(1), idOf(3)])
      assert.deepEqual(await ids({ kinds: [] }), [])
      assert.deepEqual(await ids({ ids: [idOf(3), idOf(2), idOf(7), idOf(3)] }), [idOf(2), idOf(3)])
      assert.deepEqual(await ids({ references: idOf(3) }), [idOf(1)])
      assert.deepEqual(await ids({ document }), [idOf(3)])
      assert.deepEqual(await ids({ document, references: idOf(3) }), [])
      assert.deepEqual(await ids({ limit: 2 }), [idOf(1), idOf(2)])
      assert.deepEqual(await ids({ after: idOf(1), limit: 1 }), [idOf(2)])
      assert.deepEqual(await ids({ ids: [idOf(1), idOf(2), idOf(3)], limit: 2 }), [idOf(1), idOf(2)])
      assert.deepEqual(await storage.counts(office), { organisation: 2, person: 1 })
    }))

  test('more identifiers than fit into one query are all found', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const ids = Array.from({ length: 1200 }, (_, index) => idOf(index))
      const records = ids.map((id) => organisation({ id, name: 'one of many' }))
      await storage.append(requestOf(office, ...records))
      assert.deepEqual(
        (await storage.records(office, { ids })).map(({ id }) => id),
        ids,
      )
    }))

  test('a change takes the old references and words away', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await storage.append(requestOf(office, organisation({ id: idOf(1), name: 'before', parent: idOf(8) })))
      await storage.append(requestOf(office, organisation({ id: idOf(1), name: 'after', parent: idOf(9), version: 2 })))
      assert.deepEqual(await storage.records(office, { references: idOf(8) }), [])
      assert.equal((await storage.records(office, { references: idOf(9) })).length, 1)
      assert.deepEqual(await found(storage, office, 'before'), [])
      assert.deepEqual(await found(storage, office, 'after'), [idOf(1)])
    }))
}
