import assert from 'node:assert/strict'
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { openStorage } from '#storage'
import { restore } from './backup.ts'
import { createApp } from './create-app.ts'
import { administrator, editor, openTestOffice, reader, type TestOffice } from './test-office.ts'
import { talksProposals, talksText } from './test-report.ts'

let office: TestOffice
let folder: string
before(async () => {
  office = await openTestOffice()
  folder = await mkdtemp(join(tmpdir(), 'comity-backup-'))
  const document = await office.report(talksText, talksProposals)
  await office.app.confirmSure(editor, { document, takeCertain: true })
})
after(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

const damaged = (error: unknown) => error instanceof Problem && error.code === 'backup-damaged'

async function restoreInto(name: string, backup: string) {
  const storage = await openStorage({ dataFolder: join(folder, name) })
  try {
    const outcome = await restore(storage, backup)
    const app = await createApp({ ...office.context.parts, storage })
    return { outcome, office: await app.office(reader), ledger: await app.ledger(reader) }
  } finally {
    await storage.close()
  }
}

describe('a backup', () => {
  it('brings the same office back, entry for entry', async () => {
    const backup = join(folder, 'whole')
    const written = await office.app.backup(administrator, backup)
    const restored = await restoreInto('restored', backup)
    assert.deepEqual(restored.outcome, { entries: written.entries, documents: 1 })
    assert.equal(restored.ledger.root, (await office.app.ledger(reader)).root)
    assert.deepEqual(restored.office, await office.app.office(reader))
  })

  it('is written into an empty folder only', async () => {
    await assert.rejects(
      office.app.backup(administrator, join(folder, 'whole')),
      (error) => error instanceof Problem && error.code === 'target-not-empty',
    )
  })

  it('that was changed or cut short is refused before anything is written', async () => {
    const [changed, cut, altered] = ['changed', 'cut', 'altered'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    for (const backup of [changed, cut, altered]) await office.app.backup(administrator, backup)
    await appendFile(join(changed, 'entries.jsonl'), '{}\n')
    await rm(join(cut, 'comity-backup.json'))
    const [document = ''] = await readdir(join(altered, 'documents'))
    await writeFile(join(altered, 'documents', document), 'other words')
    for (const backup of [changed, cut, altered]) {
      const storage = await openStorage({ dataFolder: join(folder, 'target') })
      await assert.rejects(restore(storage, backup), damaged)
      assert.deepEqual(await storage.offices(), [])
      await storage.close()
    }
  })
})
