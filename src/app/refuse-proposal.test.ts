import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { editor, openTestOffice, reader, type TestOffice } from './test-office.ts'
import { own, partner, talksProposals, talksText } from './test-report.ts'

let office: TestOffice
let digest: string

before(async () => {
  office = await openTestOffice()
  digest = await office.report(talksText, talksProposals)
})
after(() => office.close())

const proposalNamed = async (name: string) => {
  const { proposals } = await office.app.document(reader, digest)
  const proposal = proposals.find(({ fields }) => fields['name'] === name || fields['what'] === name)
  assert.ok(proposal, name)
  return proposal
}

describe('refusing a proposal', () => {
  it('is remembered for its document, with the reason', async () => {
    const { key } = await proposalNamed('inform each other')
    const refused = await office.app.refuseProposal(editor, { document: digest, key, reason: 'Not in the minutes' })
    assert.equal(refused.state, 'refused')
    assert.equal(refused.record?.title, 'Not in the minutes')
    assert.equal((await proposalNamed('inform each other')).state, 'refused')
    assert.equal((await office.app.document(reader, digest)).refused, 1)
    const bulk = await office.app.confirmSure(editor, { document: digest, takeCertain: true })
    assert.ok(!bulk.confirmed.some(({ title }) => title === 'inform each other'), 'a refusal is a decision')
  })

  it('can be taken back; then it waits again', async () => {
    const { key } = await proposalNamed('inform each other')
    const open = await office.app.reopenProposal(editor, { document: digest, key })
    assert.equal(open.state, 'open')
    const { record } = await office.app.confirmProposal(editor, { document: digest, key })
    assert.equal(record.kind, 'commitment')
  })
})

describe('taking a confirmation back', () => {
  it('withdraws the record, which then shows nowhere but in its history', async () => {
    const { key, record } = await proposalNamed('hold two courses')
    assert.ok(record)
    const open = await office.app.reopenProposal(editor, { document: digest, key })
    assert.equal(open.state, 'open')
    await assert.rejects(
      office.app.record(reader, record.id),
      (error) => error instanceof Problem && error.code === 'not-found',
    )
    const listed = await office.app.records(reader, { kind: 'commitment' })
    assert.ok(!listed.records.some(({ id }) => id === record.id))
    const found = await office.app.search(reader, { text: 'courses' })
    assert.ok(!found.hits.some(({ id }) => id === record.id))
    const [last] = await office.app.history(reader, record.id)
    assert.deepEqual(last?.changed, ['withdrawn'])
  })

  it('of a topic takes it out of the talks again', async () => {
    const { proposals } = await office.app.document(reader, digest)
    const topic = proposals.find(({ kind }) => kind === 'topic')
    assert.ok(topic?.record)
    await office.app.reopenProposal(editor, { document: digest, key: topic.key })
    const { record } = await office.app.record(reader, topic.record.id)
    assert.ok(record.kind === 'talks')
    assert.deepEqual(record.body.topics, [])
  })

  it('is refused while other records build on it', async () => {
    const { key } = await proposalNamed(partner)
    const refused = office.app.reopenProposal(editor, { document: digest, key })
    await assert.rejects(refused, (error) => error instanceof Problem && error.code === 'built-upon')
    assert.equal((await proposalNamed(partner)).state, 'confirmed')
  })

  it('of a match leaves the known record as it is', async () => {
    const { key } = await proposalNamed(own)
    const open = await office.app.reopenProposal(editor, { document: digest, key })
    assert.equal(open.state, 'open')
    assert.equal((await office.app.record(reader, office.ours)).title, own)
  })
})
