import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { verify } from '#ledger'
import { fill, officeRow } from '../ledger/test/samples.ts'
import { openStorage } from './open-storage.ts'
import { connect } from './sqlite/connection.ts'

test('projections of an older version are made anew when the storage is opened, others are left alone', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-format-'))
  const first = await openStorage({ dataFolder })
  const office = officeRow(1)
  await first.addOffice(office)
  await fill(first, office.office, 3)
  await first.close()

  const reopened = async (sql: string): Promise<boolean> => {
    const connection = connect(join(dataFolder, 'comity.db'), { waitMs: 0 })
    connection.execute(sql)
    connection.close()
    const storage = await openStorage({ dataFolder })
    const { ok } = await verify(storage, office.office)
    await storage.close()
    return ok
  }
  assert.equal(await reopened("UPDATE record SET text = 'as it was made before'"), false)
  assert.equal(await reopened("UPDATE setting SET value = '0'"), true)
  await rm(dataFolder, { recursive: true })
})
