import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { signCheckpoint, verify } from '#ledger'
import { officeRow } from '../../ledger/test/samples.ts'
import { openStorage } from '../index.ts'
import { startWriting, type Acknowledged } from '../test/processes.ts'

const rounds = 20

async function withFolder(act: (dataFolder: string) => Promise<void>): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-processes-'))
  try {
    await act(dataFolder)
  } finally {
    await rm(dataFolder, { recursive: true })
  }
}

/** Makes the office, with nothing else running. */
async function prepare(dataFolder: string): Promise<ReturnType<typeof officeRow>> {
  const storage = await openStorage({ dataFolder })
  const office = officeRow(1)
  await storage.addOffice(office)
  await storage.close()
  return office
}

async function assertKept(dataFolder: string, office: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const storage = await openStorage({ dataFolder })
  const kept = new Map<number, string>()
  for await (const { sequence, record, content } of storage.entries(office)) if (content) kept.set(sequence, record)
  const lost = acknowledged.filter(({ id, sequence }) => kept.get(sequence) !== id)
  assert.deepEqual(lost, [])
  const report = await verify(storage, office)
  assert.deepEqual(report.findings, [])
  assert.ok(report.entries >= acknowledged.length)
  await storage.close()
}

describe('processes on one data folder', () => {
  test(`what was acknowledged is there after ${rounds} kills at any moment`, () =>
    withFolder(async (dataFolder) => {
      const office = await prepare(dataFolder)
      const acknowledged: Acknowledged[] = []
      for (let round = 0; round < rounds; round += 1) {
        const writing = startWriting(dataFolder, office.office)
        await writing.started
        await pause(Math.random() * 60)
        writing.kill()
        await writing.ended
        acknowledged.push(...writing.acknowledged)
        // Signing looks back at the last signed head: a history that a kill had rewritten would be refused.
        const storage = await openStorage({ dataFolder })
        await signCheckpoint(storage, office)
        await storage.close()
      }
      assert.ok(acknowledged.length > rounds)
      await assertKept(dataFolder, office.office, acknowledged)
    }))

  test('two that write at the same time both get through, into one order', () =>
    withFolder(async (dataFolder) => {
      const { office } = await prepare(dataFolder)
      const both = [1, 2].map(() => startWriting(dataFolder, office, '16', '40'))
      assert.deepEqual(await Promise.all(both.map(({ ended }) => ended)), [0, 0])
      const acknowledged = both.flatMap((writing) => [...writing.acknowledged])
      assert.equal(new Set(acknowledged.map(({ sequence }) => sequence)).size, 2 * 16 * 40)
      await assertKept(dataFolder, office, acknowledged)
    }))

  test('one that reads sees what another writes, while it writes', () =>
    withFolder(async (dataFolder) => {
      const { office } = await prepare(dataFolder)
      const reader = await openStorage({ dataFolder })
      const writing = startWriting(dataFolder, office)
      await writing.started
      const seen = writing.acknowledged.slice()
      for (const { id } of seen) assert.ok(await reader.record(office, id))
      const report = await verify(reader, office)
      assert.deepEqual(report.findings, [])
      writing.kill()
      await writing.ended
      await reader.close()
    }))
})
