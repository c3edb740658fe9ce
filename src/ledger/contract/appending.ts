import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '#kernel'
import { commitmentOf } from '../commitment.ts'
import { addLeaves, emptyTree, leafHash, rootOf } from '../merkle.ts'
import { allOf, fill, idOf, officeRow, organisation, requestOf, withOffice, type OpenForContract } from './samples.ts'

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
      assert.deepEqual(outcomes.map(({ ok }) => ok).sort(), [false, true])
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

  test('a record whose version does not follow, or whose text has no bytes, is refused and disturbs nobody', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const good = storage.append(requestOf(office, organisation({ id: idOf(1), name: 'good' })))
      const skipping = {
        ...requestOf(office),
        changes: [{ record: organisation({ id: idOf(2), name: 'x', version: 3 }), replaces: 1 }],
      }
      await assert.rejects(storage.append(skipping), isProblem('value-invalid'))
      const broken = organisation({ id: idOf(3), name: 'half a letter \ud800' })
      await assert.rejects(storage.append(requestOf(office, broken)), isProblem('value-invalid'))
      assert.equal((await good).ok, true)
      assert.equal((await storage.head(office)).size, 1)
    }))

  test('nothing is written for an office that is not there', () =>
    withOffice(open, async ({ storage }) => {
      const request = requestOf(idOf(999), organisation({ id: idOf(1), name: 'x' }))
      await assert.rejects(storage.append(request), isProblem('not-found'))
      await assert.rejects(storage.head(idOf(999)), isProblem('not-found'))
    }))

  test('offices do not see each other, and count their entries for themselves', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const other = officeRow(2)
      await storage.addOffice(other)
      await fill(storage, office, 3)
      const outcome = await storage.append(requestOf(other.office, organisation({ id: idOf(0), name: 'Federation' })))
      assert.deepEqual(outcome, { ok: true, value: { sequences: [0] } })
      assert.equal((await storage.records(other.office, {})).length, 1)
      assert.equal((await storage.search(other.office, 'federation')).length, 1)
      assert.equal((await storage.search(office, 'federation')).length, 3)
      assert.deepEqual(await storage.counts(other.office), { organisation: 1 })
      assert.deepEqual(await storage.offices(), [(await storage.offices())[0], other])
    }))

  test('an office is added once', () =>
    withOffice(open, async ({ storage, office }) => {
      await assert.rejects(storage.addOffice(office), isProblem('office-not-empty'))
      assert.deepEqual(await storage.offices(), [office])
    }))

  test('entries can be read from any place on', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await fill(storage, office, 10)
      const rest = await allOf(storage.entries(office, 7))
      assert.deepEqual(
        rest.map((entry) => entry.sequence),
        [7, 8, 9],
      )
      assert.deepEqual(await allOf(storage.entries(office, 10)), [])
    }))
}

const isProblem = (code: Problem['code']) => (error: unknown) => error instanceof Problem && error.code === code
