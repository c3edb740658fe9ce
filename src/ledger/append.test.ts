import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decideAppends, prepareRequest, type PreparedRequest } from './append.ts'
import { commitmentOf, saltLength } from './commitment.ts'
import { entryText, parseEntry } from './entry.ts'
import { addLeaves, emptyTree, leafHash, peaksToBytes } from './merkle.ts'
import { idOf, organisation, requestOf } from './test/samples.ts'

const salt = (): string => '03'.repeat(saltLength)

/** Requests of one to three changes on six records; each says which version it saw, right or wrong. */
const requests = fc.array(
  fc
    .array(fc.record({ record: fc.nat(5), seen: fc.nat(3) }), { minLength: 1, maxLength: 3 })
    .map((changes): PreparedRequest => {
      const records = changes.map(({ record, seen }) =>
        organisation({ id: idOf(record), name: 'a name', version: seen + 1 }),
      )
      return prepareRequest(requestOf(idOf(900), ...records), salt)
    }),
  { maxLength: 12 },
)

test('deciding requests together is the same as deciding them one after another', () => {
  fc.assert(
    fc.property(requests, (batch) => {
      const together = decideAppends(emptyTree, new Map(), batch)
      let tree = emptyTree
      const versions = new Map<string, number>()
      const outcomes = batch.flatMap((request) => {
        const decision = decideAppends(tree, versions, [request])
        tree = decision.tree
        for (const { id, version } of decision.projections) versions.set(id, version)
        return decision.outcomes
      })
      assert.deepEqual(together.outcomes, outcomes)
      assert.deepEqual(peaksToBytes(together.tree), peaksToBytes(tree))
    }),
  )
})

test('what was there stays: the new tree is the old one with leaves added', () => {
  fc.assert(
    fc.property(requests, fc.nat(20), (batch, before) => {
      const old = addLeaves(
        emptyTree,
        Array.from({ length: before }, (_, index) => leafHash(Uint8Array.of(index))),
      )
      const { entries, tree } = decideAppends(old, new Map(), batch)
      assert.deepEqual(
        entries.map(({ sequence }) => sequence),
        entries.map((_, index) => before + index),
      )
      const leaves = entries.map(({ commitment }) => leafHash(Uint8Array.fromHex(commitment)))
      assert.deepEqual(peaksToBytes(tree), peaksToBytes(addLeaves(old, leaves)))
    }),
  )
})

test('the versions of each record follow each other without a gap', () => {
  fc.assert(
    fc.property(requests, (batch) => {
      const { entries } = decideAppends(emptyTree, new Map(), batch)
      const last = new Map<string, number>()
      for (const { record, content } of entries) {
        const entry = parseEntry(content ?? '')
        assert.equal(entry?.replaces ?? 0, last.get(record) ?? 0)
        assert.equal(entry?.record.version, (last.get(record) ?? 0) + 1)
        last.set(record, entry?.record.version ?? 0)
      }
    }),
  )
})

test('a commitment stands for its content and its salt, and for nothing else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (one, other, salt) => {
      const commitment = commitmentOf(salt, one).toHex()
      assert.equal(commitment === commitmentOf(salt, other).toHex(), one === other)
      assert.notEqual(commitment, commitmentOf(salt.with(0, (salt[0] ?? 0) ^ 1), one).toHex())
    }),
  )
})

test('an entry has one text, whatever the order of its fields and the form of its accents', () => {
  const record = organisation({ id: idOf(1), name: 'Hội' })
  const entry = { at: '2026-01-01T00:00:00.000Z', by: 'system', replaces: null, record }
  const reordered = {
    record: organisation({ id: idOf(1), name: 'Ho\u0323\u0302i' }),
    replaces: null,
    by: 'system',
    at: entry.at,
  }
  assert.equal(entryText(entry), entryText(reordered))
  assert.deepEqual(parseEntry(entryText(entry)), entry)
})

test('what is not an entry is not read as one', () => {
  for (const text of ['', '{', 'null', '[]', '{"record":null}', '{"record":{"id":"x"}}']) {
    assert.equal(parseEntry(text), null)
  }
})
