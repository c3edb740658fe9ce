import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Problem } from '#kernel'
import { administrator, editor, found, openTestOffice, reader, type TestOffice } from './test-office.ts'
import { own, partner, talksProposals, talksText } from './test-report.ts'

let office: TestOffice
let digest: string

before(async () => {
  office = await openTestOffice()
  digest = await office.report(talksText, talksProposals)
})
after(() => office.close())

const keyOf = async (name: string): Promise<string> => {
  const { proposals } = await office.app.document(reader, digest)
  const proposal = proposals.find(({ fields }) =>
    [fields['name'], fields['what'], fields['topic'], fields['type']].includes(name),
  )
  assert.ok(proposal, name)
  return proposal.key
}

const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code

describe('confirming a proposal', () => {
  it('needs a role that may decide', async () => {
    const request = { document: digest, key: await keyOf(partner) }
    await assert.rejects(async () => office.app.confirmProposal(reader, request), problem('not-permitted'))
  })

  it('never takes a known body for granted, however well the name fits', async () => {
    const request = { document: digest, key: await keyOf(own) }
    await assert.rejects(office.app.confirmProposal(editor, request), problem('match-needed'))
    const view = (await office.app.document(editor, digest)).proposals.find(({ key }) => key === request.key)
    assert.deepEqual(
      view?.matches.map(({ id, reasons, certain }) => ({ id, reasons, certain })),
      [{ id: office.ours, reasons: ['same-name'], certain: true }],
    )
    assert.equal(view?.state, 'open')
  })

  it('takes the known body that the person chose, and adds no second one', async () => {
    const { record, created, proposal } = await office.app.confirmProposal(editor, {
      document: digest,
      key: await keyOf(own),
      match: office.ours,
    })
    assert.equal(record.id, office.ours)
    assert.deepEqual(created, [])
    assert.equal(proposal.state, 'confirmed')
    const mentions = (await office.app.record(reader, office.ours)).related.filter(({ kind }) => kind === 'mention')
    assert.deepEqual(
      mentions.map(({ title }) => title),
      [own],
    )
  })

  it('makes in one step the body that a commitment needs, and says so', async () => {
    const { record, created } = await office.app.confirmProposal(editor, {
      document: digest,
      key: await keyOf('hold two courses'),
    })
    assert.deepEqual(created.map(({ kind }) => kind).toSorted(), ['commitment', 'organisation', 'partnership'])
    const { record: commitment } = await office.app.record(reader, record.id)
    assert.ok(commitment.kind === 'commitment')
    assert.deepEqual(commitment.body.when, { kind: 'once', due: '2025' })
    assert.deepEqual(commitment.body.amount, { min: 2, unit: 'courses' })
    assert.deepEqual(commitment.body.to, [office.ours])
    const { proposals } = await office.app.document(reader, digest)
    assert.equal(proposals.find(({ fields }) => fields['name'] === partner)?.state, 'confirmed')
  })

  it('keeps the citation: it leads to exactly these words of the document', async () => {
    const { record } = await office.app.confirmProposal(editor, { document: digest, key: await keyOf('Han Mi-rae') })
    const { citations, links } = await office.app.record(reader, record.id)
    const { text } = await office.app.document(reader, digest)
    const [citation] = citations
    assert.ok(citation)
    assert.equal(citation.document, digest)
    assert.equal(text.slice(citation.start, citation.end), 'Han Mi-rae')
    assert.equal(citation.documentTitle, 'A report')
    assert.ok(Object.values(links).some(({ title }) => title === partner))
  })

  it('knows who both sides are, and that each informs the other', async () => {
    const { record } = await office.app.confirmProposal(editor, {
      document: digest,
      key: await keyOf('inform each other'),
    })
    const { record: commitment } = await office.app.record(reader, record.id)
    assert.ok(commitment.kind === 'commitment')
    assert.equal(commitment.body.by.kind, 'each')
    assert.deepEqual(commitment.body.when, { kind: 'regularly' })
  })

  it('adds a topic to the talks of its document, and confirms these with it', async () => {
    const { record, created } = await office.app.confirmProposal(editor, {
      document: digest,
      key: await keyOf('migrant workers'),
    })
    assert.equal(record.kind, 'talks')
    assert.deepEqual(
      created.map(({ kind }) => kind),
      ['talks'],
    )
    const { record: talks } = await office.app.record(reader, record.id)
    assert.ok(talks.kind === 'talks')
    assert.deepEqual(talks.body.topics, ['migrant workers'])
    assert.ok(talks.body.partnership, 'the talks belong to the partnership of those who met')
  })

  it('decides a proposal once', async () => {
    const request = { document: digest, key: await keyOf('hold two courses') }
    await assert.rejects(office.app.confirmProposal(editor, request), problem('already-decided'))
    const all = (await office.app.document(editor, digest)).proposals
    assert.deepEqual(
      all.filter(({ state }) => state !== 'confirmed'),
      [],
    )
  })
})

describe('corrections', () => {
  const text = 'Delegates of the Ulsan Metal Union came on 3 March 2025.'

  it('take the place of what was read, and are checked', async () => {
    const report = await office.report(text, [
      found(text, 'organisation', 'Ulsan Metal Union', { name: 'Ulsan Metal Union', aliases: [] }),
    ])
    const [proposal] = (await office.app.document(editor, report)).proposals
    const request = { document: report, key: proposal?.key ?? '' }
    await assert.rejects(
      office.app.confirmProposal(editor, { ...request, fields: { name: 7 } }),
      problem('value-invalid'),
    )
    const { record } = await office.app.confirmProposal(editor, {
      ...request,
      fields: { name: 'Ulsan Metalworkers Union' },
    })
    assert.equal(record.title, 'Ulsan Metalworkers Union')
  })

  it('with a date that does not exist change nothing', async () => {
    const report = await office.report(`${text} Again.`, [
      found(text, 'event', '3 March 2025', { type: 'meeting', when: '2025-03-03', guests: [] }),
    ])
    const [proposal] = (await office.app.document(editor, report)).proposals
    const request = { document: report, key: proposal?.key ?? '', fields: { when: '2025-02-30' } }
    await assert.rejects(office.app.confirmProposal(administrator, request), problem('date-not-understood'))
    assert.equal((await office.app.document(editor, report)).open, 1)
  })
})
