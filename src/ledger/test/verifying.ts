import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestOf, Problem } from '#kernel'
import { checkpointKey, readCheckpoint, signCheckpoint } from '../checkpoint.ts'
import { projectionOf, type Projection } from '../projection.ts'
import { replay } from '../replay.ts'
import type { Storage } from '../storage.ts'
import { verify } from '../verify.ts'
import { allOf, fill, idOf, officeRow, organisation, requestOf, withOffice, type OpenForContract } from './samples.ts'

async function projectionsOf(storage: Storage, office: string): Promise<Projection[]> {
  return (await allOf(storage.pages(office))).flatMap(({ projections }) => projections)
}

export function verifyingContract(open: OpenForContract): void {
  test('a healthy ledger is found healthy, with its checkpoint', () =>
    withOffice(open, async ({ storage, office }) => {
      await fill(storage, office.office, 5)
      const checkpoint = await signCheckpoint(storage, office)
      await fill(storage, office.office, 4, 5)
      const bytes = new TextEncoder().encode('a document')
      await storage.putBytes(office.office, digestOf(bytes), bytes)
      const report = await verify(storage, office.office)
      assert.deepEqual(report.findings, [])
      assert.equal(report.ok, true)
      assert.deepEqual([report.entries, report.records, report.documents, report.checkpoint], [9, 9, 1, 5])
      assert.equal(readCheckpoint(checkpoint.note, checkpointKey(office))?.size, 5)
    }))

  test('an empty ledger is healthy too', () =>
    withOffice(open, async ({ storage, office }) => {
      await signCheckpoint(storage, office)
      const report = await verify(storage, office.office)
      assert.deepEqual([report.ok, report.entries, report.checkpoint], [true, 0, 0])
    }))

  test('projections are what a replay of the ledger gives, before and after they are made anew', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await fill(storage, office, 6)
      await storage.append(
        requestOf(office, organisation({ id: idOf(2), name: 'renamed', version: 2, parent: idOf(1) })),
      )
      const replayed = [...(await replay(storage.entries(office))).values()]
      const expected = replayed.map(({ record, sequence }) => projectionOf(record, sequence))
      expected.sort((one, other) => one.sequence - other.sequence)
      assert.deepEqual(await projectionsOf(storage, office), expected)
      const steps: number[] = []
      assert.equal(await storage.rebuild(office, (done) => steps.push(done)), 6)
      assert.ok(steps.length > 0)
      assert.deepEqual(await projectionsOf(storage, office), expected)
      assert.equal((await storage.search(office, 'renamed')).length, 1)
    }))

  test('making the projections of one office anew leaves the others as they are', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const other = officeRow(2)
      await storage.addOffice(other)
      await fill(storage, office, 3)
      await fill(storage, other.office, 3)
      await storage.rebuild(office)
      assert.equal((await storage.search(other.office, 'federation')).length, 3)
      assert.equal((await verify(storage, other.office)).ok, true)
    }))

  test('what was erased is gone from everywhere but its leaf, and the ledger is still whole', () =>
    withOffice(open, async ({ storage, office }) => {
      await fill(storage, office.office, 4)
      await storage.append(requestOf(office.office, organisation({ id: idOf(1), name: 'Second name', version: 2 })))
      await signCheckpoint(storage, office)
      const before = await storage.head(office.office)
      assert.equal(await storage.erase(office.office, idOf(1)), 2)
      assert.equal(await storage.record(office.office, idOf(1)), null)
      assert.deepEqual(await storage.search(office.office, 'second'), [])
      assert.deepEqual(
        (await storage.history(office.office, idOf(1))).map(({ entry }) => entry),
        [null, null],
      )
      assert.deepEqual(await storage.head(office.office), before)
      const report = await verify(storage, office.office)
      assert.deepEqual([report.findings, report.erased, report.records], [[], 2, 3])
      assert.equal(await storage.erase(office.office, idOf(1)), 0)
      assert.equal(await storage.rebuild(office.office), 3)
    }))

  test('checkpoints are signed in order, and never against an earlier one', () =>
    withOffice(open, async ({ storage, office, execute }) => {
      await fill(storage, office.office, 3)
      const first = await signCheckpoint(storage, office)
      assert.deepEqual(await signCheckpoint(storage, office), first)
      await fill(storage, office.office, 3, 3)
      assert.equal((await signCheckpoint(storage, office)).size, 6)
      await fill(storage, office.office, 1, 6)
      await execute(
        'UPDATE entry SET commitment = (SELECT commitment FROM entry WHERE sequence = 0) WHERE sequence = 6',
      )
      await assert.rejects(
        signCheckpoint(storage, office),
        (error) => error instanceof Problem && error.code === 'ledger-damaged',
      )
    }))
}
