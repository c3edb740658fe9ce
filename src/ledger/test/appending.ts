import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commitmentOf } from '../commitment.ts'
import { addLeaves, emptyTree, leafHash, rootOf } from '../merkle.ts'
import { allOf, fill, idOf, organisation, requestOf, withOffice, type OpenForContract } from './samples.ts'

export function appendingContract(open: OpenForContract): void {
  test('what was written is read back as it was, with who, when and why', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const record = organisation({ id: idOf(1), name: 'Liên đoàn Lao động' })
      const outcome = await storage.append(requestOf(office, record))
      assert.deepEqual(outcome, { ok: true, value: { sequences: [0] } })
      assert.deepEqual(await storage.record(office, idOf(1)), record)
      const { by, at, why } = requestOf(office)
      assert.deepEqual(await storage.history(office, idOf(1)), [
        { sequence: 0, entry: { at, by, why, replaces: null, record } },
      ])
    }))

  test('the head is the Merkle tree of the commitments, and each commitment that of its entry', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      assert.deepEqual((await storage.head(office)).size, 0)
      await fill(storage, office, 37)
      const entries = await allOf(storage.entries(office))
      const head = await storage.head(office)
      assert.deepEqual(
        entries.map((entry) => entry.sequence),
        entries.map((_, index) => index),
      )
      const leaves = entries.map((entry) => leafHash(entry.commitment))
      assert.deepEqual(head.root, rootOf(addLeaves(emptyTree, leaves)))
      assert.equal(head.size, 37)
      for (const { salt, content, commitment } of entries) {
        assert.deepEqual(commitmentOf(salt ?? new Uint8Array(), content ?? ''), commitment)
      }
      assert.equal(new Set(entries.map((entry) => entry.salt?.toHex())).size, 37)
    }))

  test('two people who change the same version: one is written, the other is told', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await storage.append(requestOf(office, organisation({ id: idOf(1), name: 'first' })))
      const outcomes = await Promise.all(
        ['one', 'other'].map((name) =>
          storage.append(requestOf(office, organisation({ id: idOf(1), name, version: 2 }))),
        ),
      )
      assert.equal(outcomes.filter(({ ok }) => ok).length, 1)
      const refused = outcomes.find((outcome) => !outcome.ok)
      assert.deepEqual(refused, { ok: false, reason: { id: idOf(1), expected: 1, actual: 2 } })
      assert.equal((await storage.history(office, idOf(1))).length, 2)
    }))

  test('a new record over one that is there, and a change of one that is not, are conflicts', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await fill(storage, office, 1)
      const again = await storage.append(requestOf(office, organisation({ id: idOf(0), name: 'again' })))
      assert.deepEqual(again, { ok: false, reason: { id: idOf(0), expected: null, actual: 1 } })
      const nothing = await storage.append(requestOf(office, organisation({ id: idOf(5), name: 'no', version: 4 })))
      assert.deepEqual(nothing, { ok: false, reason: { id: idOf(5), expected: 3, actual: 0 } })
    }))

  test('changes that belong together are all written or none', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await fill(storage, office, 1)
      const both = [organisation({ id: idOf(2), name: 'new' }), organisation({ id: idOf(0), name: 'stale' })]
      assert.equal((await storage.append(requestOf(office, ...both))).ok, false)
      assert.equal(await storage.record(office, idOf(2)), null)
      assert.equal((await storage.head(office)).size, 1)
    }))

  test('one request may write two versions of a record', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const [first, second] = [1, 2].map((version) => organisation({ id: idOf(1), name: `name ${version}`, version }))
      assert.ok(first && second)
      const outcome = await storage.append(requestOf(office, first, second))
      assert.deepEqual(outcome, { ok: true, value: { sequences: [0, 1] } })
      assert.deepEqual(await storage.record(office, idOf(1)), second)
    }))
}
