import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { editor, found, openTestOffice, reader, type TestOffice } from './test-office.ts'
import { own, partner, talksProposals, talksText } from './test-report.ts'

let office: TestOffice

beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

describe('confirming all that is sure', () => {
  it('leaves for a person what may be known already, and what needs that', async () => {
    const document = await office.report(talksText, talksProposals)
    const { confirmed, left, taken } = await office.app.confirmSure(editor, { document })
    assert.deepEqual(confirmed.map(({ title }) => title).toSorted(), [partner, 'Han Mi-rae'].toSorted())
    assert.deepEqual(taken, [])
    const why = Object.groupBy(left, (one) => one.why)
    assert.equal(why['may-be-known']?.length, 5, 'our own name, and all that names us')
    const { proposals } = await office.app.document(reader, document)
    assert.equal(proposals.find(({ fields }) => fields['name'] === own)?.state, 'open')
  })

  it('goes by what a person decided before in the same document', async () => {
    const document = await office.report(talksText, talksProposals)
    const { proposals } = await office.app.document(reader, document)
    const key = proposals.find(({ fields }) => fields['name'] === own)?.key ?? ''
    await office.app.confirmProposal(editor, { document, key, match: office.ours })
    const { left } = await office.app.confirmSure(editor, { document })
    assert.deepEqual(left, [])
  })

  it('takes certain matches where that is asked for, and names each', async () => {
    const document = await office.report(talksText, talksProposals)
    const { left, taken } = await office.app.confirmSure(editor, { document, takeCertain: true })
    assert.deepEqual(left, [])
    assert.deepEqual(
      taken?.map(({ name, record }) => [name, record.id]),
      [[own, office.ours]],
    )
  })

  it('leaves what the reader was not sure of, and what rests on it', async () => {
    const text = 'The Mekong Union and the Delta Union agreed to meet.'
    const document = await office.report(text, [
      found(text, 'organisation', 'Mekong Union', { name: 'Mekong Union', aliases: [] }),
      found(text, 'organisation', 'Delta Union', { name: 'Delta Union', aliases: [] }, 'likely'),
      found(text, 'commitment', 'agreed to meet', {
        by: ['Mekong Union', 'Delta Union'],
        to: [],
        what: 'meet',
        modality: 'agreed',
      }),
    ])
    const { confirmed, left } = await office.app.confirmSure(editor, { document })
    assert.deepEqual(
      confirmed.map(({ title }) => title),
      ['Mekong Union'],
    )
    assert.deepEqual(left.map(({ kind, why }) => `${kind} ${why}`).toSorted(), [
      'commitment needs-parts',
      'organisation not-sure',
    ])
  })

  it('does nothing the second time', async () => {
    const document = await office.report(talksText, talksProposals)
    await office.app.confirmSure(editor, { document, takeCertain: true })
    const before = (await office.app.ledger(reader)).size
    const { confirmed } = await office.app.confirmSure(editor, { document, takeCertain: true })
    assert.deepEqual(confirmed, [])
    assert.equal((await office.app.ledger(reader)).size, before)
  })
})
