import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { saying, startModelServer, type ModelServer } from '../../app/model/test-model-server.ts'
import { openTestOffice, whyNoBrowser, type TestOffice } from './browser.ts'
import { isTooWide, violations } from './test-looks.ts'

const report = `Da Nang and Daegu unions meet

On May 12, 2025, in Da Nang City, the Da Nang City Labor Federation received the Daegu Trade Union Federation.

Over tea the guests wondered about a common choir.
`

const choir = {
  kind: 'commitment',
  fields: { by: ['Daegu Trade Union Federation'], to: [], what: 'a common choir', modality: 'hoped' },
  quotes: ['Over tea the guests wondered about a common choir.'],
}

const skip = await whyNoBrowser()

describe('what a language model proposes', { skip }, () => {
  let model: ModelServer
  let office: TestOffice
  let desk = ''

  before(async () => {
    model = await startModelServer()
    model.answer((_, response) =>
      response.end(saying([choir, { ...choir, quotes: ['They promised a common choir.'] }])),
    )
    office = await openTestOffice({ settings: { COMITY_MODEL_URL: model.url } })
  })
  after(async () => {
    await office.close()
    await model.close()
  })

  const proposed = (page: Page) => page.locator('[data-proposal]').filter({ hasText: 'a common choir' })

  it('is marked on the reading desk, with what to make of it, and is not among what is sure', async () => {
    const page = await office.openAsAdministrator()
    await page.goto('/documents')
    const before = model.seen.length
    assert.equal(before, 0, 'the example was sent nowhere')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'tea.txt', mimeType: 'text/plain', buffer: Buffer.from(report) })
    await page.getByRole('link', { name: /Da Nang and Daegu unions meet/ }).click()
    await proposed(page).waitFor()
    desk = page.url()
    assert.match(await proposed(page).innerText(), /proposed by a language model[\s\S]*please look/)
    await proposed(page).click()
    await page.getByText('No rule found this').waitFor()
    await page.getByText(/thing(s)? to know before you trust this text/).click()
    await page.getByText('1 proposal of the language model was dropped').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: /that (is|are) sure/ }).click()
    await page
      .getByText(/left to look at/)
      .first()
      .waitFor()
    assert.match(await proposed(page).innerText(), /proposed by a language model[\s\S]*please look/)
  })

  it('says so in Vietnamese, and fits on a telephone', async () => {
    const page = await office.openAsAdministrator({ language: 'vi', width: 360 })
    await page.goto(desk)
    await proposed(page).click()
    await page.getByText('do mô hình ngôn ngữ đề xuất').first().waitFor()
    await page.getByText('Không quy tắc nào tìm thấy điều này').waitFor()
    assert.equal(await isTooWide(page), false)
    assert.deepEqual(office.faults, [])
  })
})
