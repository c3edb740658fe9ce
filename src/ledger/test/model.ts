import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AnyRecord } from '#records'
import type { OfficeRow, Storage } from '../storage.ts'
import { verify } from '../verify.ts'
import { idOf, officeRow, organisation, requestOf, type OpenForContract } from './samples.ts'

/** One act of a person on one of a few records; `seen` is how far behind the present version they look. */
type Act = { act: 'write'; record: number; behind: number; name: string } | { act: 'erase'; record: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      act: fc.constant('write' as const),
      record: fc.nat(5),
      behind: fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: -1, max: 2 }) },
      ),
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== ''),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('erase' as const), record: fc.nat(5) }) },
)

export function modelContract(open: OpenForContract): void {
  test('any course of writing, conflicts and erasing leaves what a plain model of it says', async () => {
    const opened = await open()
    let number = 0
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
          number += 1
          const office = officeRow(number)
          await opened.storage.addOffice(office)
          await follow(opened.storage, office, acts)
        }),
        { numRuns: 25 },
      )
    } finally {
      await opened.close()
    }
  })
}

async function follow(storage: Storage, { office }: OfficeRow, acts: readonly Act[]): Promise<void> {
  const model = new Map<string, AnyRecord>()
  let size = 0
  for (const step of acts) {
    const id = idOf(step.record)
    if (step.act === 'erase') {
      await storage.erase(office, id)
      model.delete(id)
      continue
    }
    const present = model.get(id)?.version ?? 0
    const seen = Math.max(0, present - step.behind)
    const record = organisation({ id, name: step.name.normalize('NFC'), version: seen + 1 })
    const outcome = await storage.append(requestOf(office, record))
    assert.equal(outcome.ok, seen === present)
    if (!outcome.ok) continue
    assert.deepEqual(outcome.value.sequences, [size])
    size += 1
    model.set(id, record)
  }
  const expected = [...model.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  assert.deepEqual(await storage.records(office, {}), expected)
  const report = await verify(storage, office)
  assert.deepEqual([report.findings, report.entries], [[], size])
  assert.equal(await storage.rebuild(office), expected.length)
  assert.deepEqual(await storage.records(office, {}), expected)
}
