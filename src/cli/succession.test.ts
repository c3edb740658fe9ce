import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { editor, openTestOffice, type TestOffice } from '../app/test-office.ts'
import { partner, talksProposals, talksText } from '../app/test-report.ts'
import { run } from './run.ts'
import { testSurroundings } from './test-surroundings.ts'

let office: TestOffice
before(async () => {
  office = await openTestOffice()
  const document = await office.report(talksText, talksProposals)
  await office.app.confirmSure(editor, { document, takeCertain: true })
})
after(() => office.close())

const outcomeOf = async (...given: string[]) => {
  const open = async () => ({ app: office.app, close: async () => undefined })
  const { surroundings, printed } = testSurroundings({ openOffice: open })
  const code = await run(['succession', ...given], surroundings)
  return { code, ...printed, text: printed.output.replace(/\s+/g, ' ') }
}

describe('comity succession', () => {
  it('says that nothing happened, where nothing did', async () => {
    const { code, text } = await outcomeOf()
    assert.equal(code, 0)
    assert.match(text, /No organisation in the register was merged, split or dissolved\./)
  })

  it('records what happened to a body, into one that is added with it', async () => {
    const told = ['--event', 'merged into', '--date', '2025-07-01', '--into', 'The Heir', '--source', 'Law 1']
    const { code, text } = await outcomeOf(partner, ...told)
    assert.equal(code, 0)
    assert.match(text, /^Recorded on /)
    assert.equal((await outcomeOf(partner, ...told)).code, 1)
  })

  it('lists what waits, and what to do next', async () => {
    const { text } = await outcomeOf()
    assert.match(text, /changed on July 1, 2025; now: The Heir\./)
    assert.match(text, /Next: decide what becomes of it\. 1 duty late/)
    assert.match((await outcomeOf('--language', 'vi')).text, /Việc tiếp theo: quyết định hướng xử lý\./)
  })

  it('gives programs the same, for any day', async () => {
    const { items } = JSON.parse((await outcomeOf('--json')).output) as { items: { state: string; late: number }[] }
    assert.deepEqual(
      items.map(({ state, late }) => [state, late]),
      [['undecided', 1]],
    )
    const earlier = JSON.parse((await outcomeOf('--json', '--as-of', '2025-06-30')).output) as { items: unknown[] }
    assert.deepEqual(earlier.items, [])
  })

  it('names what is missing, or not known', async () => {
    assert.match((await outcomeOf(partner, '--event', 'merged into')).errors, /Something is missing here/)
    assert.equal((await outcomeOf('Nobody', '--event', 'renamed', '--date', '2025')).code, 1)
    assert.equal((await outcomeOf(partner, '--event', 'married', '--date', '2025')).code, 1)
  })
})
