import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openFileReader } from '../file-reader.ts'
import { contextOf } from './context.ts'
import { appIn } from './create-app.ts'
import { administrator, editor, openTestOffice, reader, type TestOffice } from './test-office.ts'
import type { App } from './index.ts'

const text = `Hue and Daegu unions meet

On 3 May 2024 in Hue, the Hue City Labor Federation held talks with the Daegu Trade Union Federation. Both sides agreed to exchange delegations every year.
The Hue City Labor Federation has 1,200 members in its seafood branch. At most 40 guests may be invited.
`

describe('why a document was read as it was', () => {
  const fileReader = openFileReader()
  let office: TestOffice
  let app: App
  let digest: string

  before(async () => {
    office = await openTestOffice()
    app = appIn(contextOf({ ...office.context.parts, read: fileReader.read }, office.context.officeId()))
    const bytes = new TextEncoder().encode(text)
    digest = (await app.importDocument(editor, { bytes, name: 'report.txt' })).document.digest
  })
  after(async () => {
    await fileReader.close()
    await office.close()
  })

  it('is told to whoever may read it, for every proposal by its key', async () => {
    const { proposals } = await app.document(reader, digest)
    const explanation = await app.explainDocument(reader, digest)
    assert.ok(proposals.length > 3)
    assert.deepEqual(
      explanation.proposals.map(({ key }) => key),
      proposals.map(({ key }) => key),
    )
    for (const { shownBy } of explanation.proposals) assert.equal(shownBy.quote, text.slice(shownBy.start, shownBy.end))
    assert.ok(explanation.left.some(({ reason, quote }) => reason === 'figures: limit' && quote === '40'))
  })

  it('names what was assumed after the reading, too', async () => {
    const { proposals } = await app.explainDocument(reader, digest)
    const figure = proposals.find(({ key }) => key.startsWith('figure'))
    const organisation = figure?.fields.find(({ field }) => field === 'organisation')
    assert.deepEqual([organisation?.origin, organisation?.from], ['assumed', 'named before'])
  })

  it('stays the same when somebody decides, and is kept nowhere', async () => {
    const before = await app.explainDocument(reader, digest)
    const [first] = (await app.document(reader, digest)).proposals
    await app.confirmProposal(administrator, { document: digest, key: first?.key ?? '', match: 'new' })
    assert.deepEqual(await app.explainDocument(reader, digest), before)
    const stored = await office.storage.reading(office.context.officeId(), digest, 'test')
    assert.ok(stored && !stored.content.includes('explanation'))
  })

  it('is not told of a document that is not there', async () => {
    await assert.rejects(app.explainDocument(reader, 'ab'.repeat(32)), { code: 'not-found' })
  })
})
