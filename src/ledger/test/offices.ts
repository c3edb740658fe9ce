import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '#kernel'
import { allOf, fill, idOf, officeRow, organisation, requestOf, withOffice, type OpenForContract } from './samples.ts'

export function officesContract(open: OpenForContract): void {
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
