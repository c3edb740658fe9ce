import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestOf, Problem } from '#kernel'
import { idOf, officeRow, organisation, requestOf, withOffice, type OpenForContract } from './samples.ts'

export function keepingContract(open: OpenForContract): void {
  test('documents are kept byte for byte under their digest, once, for the office that brought them', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const other = officeRow(2)
      await storage.addOffice(other)
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
      const digest = digestOf(bytes)
      await storage.putBytes(office, digest, bytes)
      await storage.putBytes(office, digest, bytes)
      assert.deepEqual(await storage.bytes(office, digest), bytes)
      assert.deepEqual(await storage.documents(office), [digest])
      assert.equal(await storage.bytes(other.office, digest), null)
      assert.equal(await storage.bytes(office, digestOf('another')), null)
      assert.equal(await storage.bytes(office, '../../etc/passwd'), null)
    }))

  test('bytes under a digest that is not theirs are refused', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const wrong = storage.putBytes(office, digestOf('one'), new TextEncoder().encode('other'))
      await assert.rejects(wrong, (error) => error instanceof Problem && error.code === 'value-invalid')
      assert.deepEqual(await storage.documents(office), [])
    }))

  test('a reading is kept for each reader, and the newer takes the place of the older', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const first = { document: 'd', reader: '1', content: '{"found":[]}' }
      await storage.putReading(office, first)
      assert.deepEqual(await storage.reading(office, 'd', '1'), first)
      assert.equal(await storage.reading(office, 'd', '2'), null)
      await storage.putReading(office, { ...first, content: '{}' })
      assert.equal((await storage.reading(office, 'd', '1'))?.content, '{}')
    }))

  test('the latest checkpoint is the one of the largest tree', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      assert.equal(await storage.latestCheckpoint(office), null)
      const peak = new Uint8Array(32).fill(1)
      await storage.saveCheckpoint(office, { size: 2, note: 'two', peaks: [peak] })
      await storage.saveCheckpoint(office, { size: 1, note: 'one', peaks: [peak] })
      assert.deepEqual(await storage.latestCheckpoint(office), { size: 2, note: 'two', peaks: [peak] })
    }))

  test('health tells the engine and that it can be written', () =>
    withOffice(open, async ({ storage }) => {
      const health = await storage.health()
      assert.ok(['sqlite', 'postgres'].includes(health.engine))
      assert.match(health.version, /^\d+\./)
      assert.equal(health.writable, true)
    }))

  test('closing waits for what was accepted', async () => {
    const opened = await open()
    const office = officeRow(1)
    await opened.storage.addOffice(office)
    const pending = Array.from({ length: 20 }, (_, index) =>
      opened.storage.append(requestOf(office.office, organisation({ id: idOf(index), name: 'late' }))),
    )
    await Promise.all([opened.close(), ...pending.map((outcome) => outcome.then(({ ok }) => assert.ok(ok)))])
  })
}
