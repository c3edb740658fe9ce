import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { editor, found, openTestOffice, reader, type TestOffice } from './test-office.ts'

const text =
  'The Delta Union met the Hill Union. In 2024 the Hill Union founded 306/750 branches (40.8% of the plan).\n\n' +
  'Elsewhere 15 people watched.'

let office: TestOffice
let document: string
before(async () => {
  office = await openTestOffice()
  const [delta, hill] = ['Delta Union', 'Hill Union'].map((name) =>
    found(text, 'organisation', name, { name, aliases: [] }),
  )
  const again = text.lastIndexOf('Hill Union')
  const quotes = [...(hill?.citations ?? []), { start: again, end: again + 10, quote: 'Hill Union' }]
  document = await office.report(text, [
    delta,
    { ...hill, citations: quotes },
    found(text, 'figure', '306/750', {
      what: 'branches founded',
      value: 306,
      plan: 750,
      percentage: 40.8,
      unit: 'branches',
    }),
    found(text, 'figure', '15 people', { what: 'people', value: 15, unit: 'people' }),
  ] as never)
})
after(() => office.close())

describe('a figure', () => {
  it('is taken for that of the body named before it, and says that this is assumed', async () => {
    const { proposals } = await office.app.document(reader, document)
    const [branches, people] = proposals.filter(({ kind }) => kind === 'figure')
    assert.equal(branches?.fields['organisation'], 'Hill Union')
    assert.deepEqual(branches?.basis['organisation'], { assumed: 'named before' })
    assert.equal(people?.fields['organisation'], undefined, 'another paragraph speaks of somebody else')
  })

  it('is measured against its plan by Comity itself, whatever was printed', async () => {
    await office.app.confirmSure(editor, { document })
    const { figures, links } = await office.app.figures(reader)
    const branches = figures.find(({ unit }) => unit === 'branches')
    assert.equal(links[branches?.organisation ?? '']?.title, 'Hill Union')
    assert.deepEqual(
      branches?.results.map(({ actual, plan, percentage, printedPercentage }) => [
        actual,
        plan,
        percentage,
        printedPercentage,
      ]),
      [[306, 750, 40.8, 40.8]],
    )
  })
})
