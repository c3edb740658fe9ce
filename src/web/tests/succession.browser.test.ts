import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openTestOffice, whyNoBrowser, type TestOffice } from './browser.ts'
import { violations } from './test-looks.ts'

const skip = await whyNoBrowser()

/** The example office: Quang Nam was merged into Da Nang, and nobody has decided; Hai Duong is only offered. */
describe('succession', { skip }, () => {
  let office: TestOffice
  let page: Page

  const tooWide = (on: Page): Promise<number> =>
    on.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  before(async () => {
    office = await openTestOffice()
    page = await office.openAsAdministrator()
  })
  after(() => office.close())

  it('says on the page of the partnership that it waits, and leads to the desk', async () => {
    await page.goto('/partners')
    await page
      .getByRole('link', { name: /Sekong/ })
      .first()
      .click()
    const banner = page.getByRole('complementary', { name: 'Succession' })
    await banner.getByText(/changed on July 1, 2025: everything runs on under the old name/).waitFor()
    assert.deepEqual(await violations(page), [])
    await banner.getByRole('link', { name: 'Open succession' }).click()
    await page.getByRole('heading', { level: 1, name: 'Succession' }).waitFor()
  })

  it('shows text by text what waits and what to do next', async () => {
    await page.getByRole('heading', { level: 2, name: /What waits/ }).waitFor()
    await page.getByText('Undecided').first().waitFor()
    await page.locator('summary', { hasText: 'What waits' }).first().click()
    assert.deepEqual(await violations(page), [])
  })

  it('is offered where the directory knows of a merger, and recorded only when a person says so', async () => {
    const offers = page.getByRole('region', { name: /Merged, and not recorded/ })
    await offers.getByText(/Hai Duong became a part of Hai Phong/).waitFor()
    await offers.getByRole('button', { name: 'Record what happened' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Record what happened' })
    await dialog.getByLabel('What laid it down').waitFor()
    assert.match(await dialog.getByLabel('What laid it down').inputValue(), /202\/2025\/QH15/)
    assert.deepEqual(await violations(page), [])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await offers.waitFor({ state: 'detached' })
  })

  it('is decided with a preview of what would move, which keeps nothing', async () => {
    const row = page.getByRole('listitem').filter({ hasText: 'Labour Federation of Quang Nam Province merged' }).first()
    await row.getByRole('button', { name: 'Decide what becomes of it' }).click()
    const dialog = page.getByRole('dialog', { name: 'Decide what becomes of it' })
    await dialog.getByText(/dut(y|ies) would move/).waitFor()
    await dialog
      .getByText(/Then: .*Labour Federation of Da Nang City/)
      .first()
      .waitFor()
    await dialog.getByLabel('Decided by').fill('the standing board')
    assert.deepEqual(await violations(page), [])
    await dialog.getByRole('button', { name: 'Keep the decision' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Decided, not written').first().waitFor()
  })

  it('has a letter in the language of the partner and in ours, kept as it goes out', async () => {
    const row = page.getByRole('listitem').filter({ hasText: 'Decided by the standing board' }).first()
    await row.getByRole('button', { name: 'Letter to the partner' }).click()
    const dialog = page.getByRole('dialog', { name: 'Letter to the partner' })
    await dialog.getByLabel('Letter (Lao)').waitFor()
    const english = dialog.getByLabel('Letter (English)')
    await english.fill(`${await english.inputValue()}\n\nWe look forward to our next meeting.`)
    assert.deepEqual(await violations(page), [])
    await dialog.getByRole('button', { name: 'Keep: it goes out' }).click()
    await dialog.waitFor({ state: 'detached' })
    await row.getByText('Letter sent').waitFor()
    const file = page.waitForEvent('download')
    await row.getByRole('link', { name: 'Word file' }).click()
    assert.match((await file).suggestedFilename(), /^letter-.*\.docx$/)
  })

  it('moves what is open when the partner confirms', async () => {
    const row = page.getByRole('listitem').filter({ hasText: 'Decided by the standing board' }).first()
    await row.getByRole('button', { name: 'Record the answer' }).click()
    const dialog = page.getByRole('dialog', { name: 'Record the answer' })
    assert.deepEqual(await violations(page), [])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 2, name: /Confirmed/ }).waitFor()
    await page.goto('/')
    await page.getByRole('link', { name: 'Labour Federation of Da Nang City' }).first().waitFor()
  })

  it('is there in Vietnamese, and fits a phone', async () => {
    const phone = await office.openAsAdministrator({ language: 'vi', width: 360 })
    await phone.goto('/succession')
    await phone.getByRole('heading', { level: 1, name: 'Kế thừa' }).waitFor()
    await phone.getByText('Đã xác nhận').first().waitFor()
    assert.deepEqual(await violations(phone), [])
    assert.equal(await tooWide(phone), 0)
    await phone.context().close()
  })

  it('breaks no rule of the content security policy', () => {
    assert.deepEqual(office.faults, [])
  })
})
