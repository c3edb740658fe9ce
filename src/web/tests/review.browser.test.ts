import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openTestOffice, whyNoBrowser, type TestOffice } from './browser.ts'
import { addPartners, type TestPartners } from './test-partners.ts'
import { isTooWide, violations } from './test-looks.ts'

const skip = await whyNoBrowser()

describe('the review of an agreement', { skip }, () => {
  let office: TestOffice
  let page: Page
  let partners: TestPartners
  before(async () => {
    office = await openTestOffice()
    page = await office.openAsAdministrator()
    partners = await addPartners(page)
  })
  after(() => office.close())

  it('begins with a sheet that the record has filled', async () => {
    await page.goto(`/records/${partners.agreement}`)
    await page.getByRole('link', { name: 'Review', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Review: Memorandum 2022–2026' }).waitFor()
    const rows = page.getByRole('region', { name: /Commitments/ })
    assert.match(await rows.innerText(), /1 of 4 courses done/)
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: 'Begin this review' }).click()
    await page.getByRole('heading', { level: 2, name: 'Sign-off' }).waitFor()
  })

  it('keeps what is written on it and what becomes of each commitment', async () => {
    await page.getByLabel('Difficulty').first().fill('The border was closed')
    for (const [place, choice] of ['carried over', 'settled'].entries()) {
      await page.getByRole('combobox', { name: 'What becomes of it' }).nth(place).click()
      await page.getByRole('option', { name: choice }).click()
    }
    await page.getByLabel('Federation of the South', { exact: true }).fill('We thank our partner')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('The sheet is kept.').waitFor({ state: 'attached' })
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Sign-off' }).waitFor()
    assert.equal(await page.getByLabel('Difficulty').first().inputValue(), 'The border was closed')
    assert.equal(await page.getByLabel('Federation of the South', { exact: true }).inputValue(), 'We thank our partner')
  })

  it('is signed off by both sides, and then stays as it is', async () => {
    for (const name of ['Mai Anh', 'A. Luangvilay']) {
      await page.getByLabel('Who signs').fill(name)
      await page.getByRole('button', { name: 'Sign off' }).click()
      await page.getByText(`signed off by ${name}`).waitFor()
    }
    assert.equal(await page.getByLabel('Difficulty').first().getAttribute('readonly'), '')
    assert.equal(await page.getByRole('button', { name: 'Save' }).count(), 0)
    assert.deepEqual(await violations(page), [])
  })

  it('leads to the text that follows, with what is carried over', async () => {
    await page.getByRole('button', { name: 'Renew' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Title').fill('Memorandum 2027–2031')
    await dialog.getByLabel('Period').fill('2027/2031')
    assert.equal(await dialog.getByRole('checkbox', { checked: true }).count(), 1)
    assert.deepEqual(await violations(page), [])
    await dialog.getByRole('button', { name: 'Make the new text' }).click()
    await page.getByRole('heading', { level: 1, name: 'Memorandum 2027–2031' }).waitFor()
    const text = await page.locator('main').innerText()
    assert.match(text, /planned[\s\S]*Memorandum 2022–2026/)
    assert.match(text, /send a delegation every year/i)
  })

  it('reads in Vietnamese on a phone', async () => {
    const phone = await office.openAsAdministrator({ language: 'vi', width: 360 })
    await phone.goto(`/agreements/${partners.agreement}/review`)
    await phone.getByRole('heading', { level: 2, name: 'Xác nhận' }).waitFor()
    assert.deepEqual(await violations(phone), [])
    assert.equal(await isTooWide(phone), false)
    await phone.context().close()
  })

  it('throws nothing', () => assert.deepEqual(office.faults, []))
})
