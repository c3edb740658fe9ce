import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openFileReader } from '../file-reader.ts'
import { importDocument } from './import-document.ts'
import { adding, newRecord } from './stored.ts'
import { administrator, editor, openTestOffice, reader, type TestOffice } from './test-office.ts'
import { toldNames } from './told-names.ts'
import { write } from './context.ts'

const files = openFileReader()
let office: TestOffice
let other: TestOffice
before(async () => {
  office = await openTestOffice({ read: files.read })
  other = await openTestOffice({ read: files.read, storage: office.storage })
})
after(async () => {
  await other.close()
  await office.close()
  await files.close()
})

const reception = (name: string, day: string) =>
  `On ${day} May 2025, the ${name} received guests from Hue in Da Nang. They spoke of safety at work.`

/** All that is proposed as a body in a document, as people see it. */
async function bodiesIn(here: TestOffice, document: string) {
  const { proposals } = await here.app.document(reader, document)
  return proposals.filter(({ kind }) => kind === 'organisation')
}

const named = (bodies: Awaited<ReturnType<typeof bodiesIn>>, name: string) =>
  bodies.find(({ fields }) => fields['name'] === name)

describe('a name that a person confirmed', () => {
  const early = reception('Lotus House', '9')
  let earlier: string
  let record: string

  it('is proposed as that body in the next document that uses it alone, and says so', async () => {
    earlier = await office.report(early)
    assert.deepEqual(await bodiesIn(office, earlier), [], 'nobody knows it yet')
    const document = await office.report(reception('Da Nang Port Workers Federation', '3'))
    const [proposal] = await bodiesIn(office, document)
    assert.ok(proposal)
    const fields = { aliases: ['Lotus House'] }
    record = (await office.app.confirmProposal(editor, { document, key: proposal.key, fields })).record.id
    const next = await office.report(reception('Lotus House', '4'))
    const found = named(await bodiesIn(office, next), 'Lotus House')
    assert.equal(found?.known?.record.id, record)
    assert.equal(found.known.record.title, 'Da Nang Port Workers Federation')
    assert.equal(found.known.name, 'Lotus House')
    assert.equal(found.state, 'open', 'a person decides')
    assert.deepEqual(
      found.matches.map(({ id, reasons }) => [id, reasons]),
      [[record, ['known-form']]],
    )
  })

  it('is found in earlier documents too, as long as nobody decided about them', async () => {
    assert.equal(named(await bodiesIn(office, earlier), 'Lotus House')?.known?.record.id, record)
    const listed = (await office.app.documents(reader, {})).documents.find(({ digest }) => digest === earlier)
    assert.equal(listed?.open, (await office.app.document(reader, earlier)).open)
  })

  it('changes nothing in a document that somebody began to decide about', async () => {
    const begun = await office.report(reception('Hue Railway Union', '5').replace('guests from Hue', 'the Tea Circle'))
    const [proposal] = await bodiesIn(office, begun)
    await office.app.refuseProposal(editor, { document: begun, key: proposal?.key ?? '' })
    const names = [{ text: 'Tea Circle', language: 'en', kind: 'official' as const }]
    const body = { names, type: 'union' as const, lineage: [] }
    await write(office.context, administrator, [
      adding(newRecord(office.context, 'organisation', body, { author: administrator.id })),
    ])
    assert.equal(named(await bodiesIn(office, begun), 'Tea Circle'), undefined)
    const next = await office.report(reception('Tea Circle', '6'))
    assert.ok(named(await bodiesIn(office, next), 'Tea Circle'), 'it is known from now on')
  })

  it('is not known to another office', async () => {
    assert.deepEqual(await bodiesIn(other, await other.report(reception('Lotus House', '4'))), [])
  })

  it('is forgotten with its record', async () => {
    const { record: kept } = await office.app.record(reader, record)
    await office.app.withdrawRecord(administrator, { id: record, replaces: kept.version })
    const next = await office.report(reception('Lotus House', '7'))
    assert.equal(named(await bodiesIn(office, next), 'Lotus House'), undefined)
  })
})

describe('a name that a person refused as a body', () => {
  const name = 'Quang Tri Railway Union'
  let document: string
  let key: string

  it('is not proposed next time; a warning says so', async () => {
    document = await office.report(reception(name, '11'))
    key = named(await bodiesIn(office, document), name)?.key ?? ''
    await office.app.refuseProposal(editor, { document, key, reason: 'An event, no union' })
    const next = await office.report(reception(name, '12'))
    assert.equal(named(await bodiesIn(office, next), name), undefined)
    const { readingWarnings } = await office.app.document(reader, next)
    const warning = readingWarnings.find(({ code }) => code === 'name-refused-before')
    assert.equal(warning?.citation.quote, name)
    assert.ok(named(await bodiesIn(other, await other.report(reception(name, '12'))), name), 'elsewhere it is')
  })

  it('stays to be seen where it was refused, and is proposed again when that is taken back', async () => {
    assert.equal(named(await bodiesIn(office, document), name)?.state, 'refused')
    await office.app.reopenProposal(editor, { document, key })
    const next = await office.report(reception(name, '13'))
    assert.ok(named(await bodiesIn(office, next), name))
  })
})

describe('the names that are told to the reader', () => {
  it('say which body is meant: not what every place has, not what two bodies bear', async () => {
    const organisation = (text: string, ...more: string[]) => {
      const names = [text, ...more].map((one) => ({ text: one, language: 'en', kind: 'seen' as const }))
      const body = { names, type: 'union' as const, lineage: [] }
      return adding(newRecord(other.context, 'organisation', body, { author: administrator.id }))
    }
    await write(other.context, administrator, [
      organisation('City Federation of Labour', '总工会', '시 노동조합 총연맹', 'Hoa Sen Guild'),
      organisation('Hoa Mai Guild', 'Hoa Lan Guild'),
      organisation('Hoa Lan guild'),
    ])
    const { entries } = await toldNames(other.context, '')
    assert.deepEqual(entries.map((entry) => entry.name).toSorted(), [
      'Hoa Mai Guild',
      'Hoa Sen Guild',
      'Red River Labour Federation',
    ])
  })

  it('are not more than two thousand, the latest', async () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      Array.from({ length: 110 }, (__, place) => ({
        text: `Guild ${at} of Valley ${place}`,
        language: 'en',
        kind: 'seen' as const,
      })),
    )
    const changes = many.map((names) => {
      const body = { names, type: 'union' as const, lineage: [] }
      return adding(newRecord(other.context, 'organisation', body, { author: administrator.id }))
    })
    await write(other.context, administrator, changes)
    const { entries } = await toldNames(other.context, '')
    assert.equal(entries.length, 2_000)
    const last = entries.at(-1)?.name ?? ''
    const bytes = new TextEncoder().encode(reception(last, '14'))
    const { document } = await importDocument(other.context, administrator, { bytes, name: 'guild.txt' })
    assert.ok(named(await bodiesIn(other, document.digest), last)?.known)
  })
})
