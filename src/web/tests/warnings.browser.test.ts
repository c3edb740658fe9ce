import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openTestOffice, whyNoBrowser, type TestOffice } from './browser.ts'
import { addPartners, type TestPartners } from './test-partners.ts'
import { isTooWide, violations } from './test-looks.ts'

const skip = await whyNoBrowser()

describe('warnings before harm', { skip }, () => {
  let office: TestOffice
  let page: Page
  let partners: TestPartners
  before(async () => {
    office = await openTestOffice()
    page = await office.openAsAdministrator()
    partners = await addPartners(page)
  })
  after(() => office.close())

  const notice = (on: Page) => on.getByRole('alert').filter({ hasText: 'Look again before you save' })

  it('tell of a promise after the end of its text before it is saved, and let a person look again', async () => {
    await page.goto(`/records/${partners.courses}/edit`)
    await page.getByLabel('Promised', { exact: true }).fill('2027-03-10')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await notice(page).getByText('“Memorandum 2022–2026” ended on December 31, 2026').waitFor()
    assert.deepEqual(await violations(page), [])
    await notice(page).getByRole('button', { name: 'Look again' }).click()
    await notice(page).waitFor({ state: 'detached' })
    assert.match(page.url(), /edit$/)
  })

  it('let a person save all the same, and stand with the record and among what is due', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await notice(page).getByRole('button', { name: 'Save anyway' }).click()
    await page.getByRole('heading', { level: 1, name: 'hold four courses in the term' }).waitFor()
    await page.getByText('Under a text that is over nothing is owed').waitFor()
    await page.goto('/')
    const due = page.getByRole('region', { name: /warning/i })
    await due.getByText('Under a text that is over nothing is owed').waitFor()
    assert.deepEqual(await violations(page), [])
  })

  it('are told in Vietnamese, and fit on a telephone', async () => {
    const phone = await office.openAsAdministrator({ language: 'vi', width: 360 })
    await phone.goto(`/records/${partners.courses}`)
    await phone.getByText('Văn bản đã hết hiệu lực thì không còn ràng buộc').waitFor()
    assert.equal(await isTooWide(phone), false)
    assert.deepEqual(office.faults, [])
  })
})
