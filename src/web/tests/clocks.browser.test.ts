import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openTestOffice, whyNoBrowser, type TestOffice } from './browser.ts'
import { violations } from './test-looks.ts'

const skip = await whyNoBrowser()
const folder = process.env['COMITY_PICTURES']

describe('clocks, the year planner and calendars', { skip }, () => {
  let office: TestOffice
  let page: Page

  /** For whoever wants to see it: set COMITY_PICTURES to a folder. */
  const picture = async (on: Page, name: string): Promise<void> => {
    if (folder !== undefined) await on.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  }

  const open = async (path: string, on: Page = page): Promise<void> => {
    await on.goto(path)
    await on.locator('main h1').waitFor()
    await on.waitForLoadState('networkidle')
  }

  before(async () => {
    office = await openTestOffice()
    page = await office.openAsAdministrator()
  })
  after(() => office.close())

  it('a rule is adopted from the examples after it was tried, and tells what it gave', async () => {
    await open('/rules')
    await page.getByText('None is adopted yet, so none applies.').waitFor()
    assert.deepEqual(await violations(page), [])
    await picture(page, 'rules-empty')
    await page.getByRole('button', { name: 'Adopt: 12 months before a text ends' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('If it happened on').fill('2026-12-31')
    await dialog.getByRole('button', { name: 'Try it' }).click()
    await dialog.getByText('There is time from December 31, 2025 to June 30, 2026.').waitFor()
    assert.deepEqual(await violations(page), [])
    await picture(page, 'rule-dialog')
    await dialog.getByRole('button', { name: 'Adopt', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('article').getByText('12 months before a text ends').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Adopt: 12 months before a text ends' }).count(), 0)
  })

  it('a rule is ended by its last day', async () => {
    await page.getByRole('button', { name: 'Edit: 12 months before a text ends' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('In force until').fill('2020-01-01')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('article').getByText('ended', { exact: true }).waitFor()
  })

  it('days off are proposed, looked through and saved; those of Laos by hand', async () => {
    await open('/rules')
    await page.getByRole('combobox', { name: 'Country' }).fill('Laos')
    await page.getByRole('option', { name: 'Laos' }).click()
    await page.getByLabel('Year', { exact: true }).fill('2026')
    await page.getByRole('button', { name: 'Propose days off' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Add a day' }).click()
    await dialog.getByLabel('When').last().fill('2026-04-17')
    assert.deepEqual(await violations(page), [])
    await picture(page, 'holidays-dialog')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Laos, 2026').waitFor()
    await page.getByText('6 entries').waitFor()
    await picture(page, 'rules')
  })

  it('the year stands on one page, by month and as a table, by partnership and by side', async () => {
    await open('/planner?year=2025')
    await page.getByRole('heading', { level: 2, name: /December 2025/ }).waitFor()
    assert.deepEqual(await violations(page), [])
    await picture(page, 'planner')
    const inMonths = await page.locator('main ol > li').count()
    assert.ok(inMonths > 0)
    await page.getByText('Table', { exact: true }).click()
    await page.getByRole('columnheader', { name: 'Whose' }).waitFor()
    assert.ok((await page.getByRole('row').count()) > 1)
    assert.deepEqual(await violations(page), [])
    await picture(page, 'planner-table')
    await page.getByRole('link', { name: '2026' }).click()
    await page.getByRole('heading', { level: 1, name: 'The year 2026' }).waitFor()
    assert.match(page.url(), /year=2026/)
  })

  it('the planner fits a telephone, in Vietnamese, in the dark', async () => {
    const phone = await office.openAsAdministrator({ language: 'vi', width: 360, dark: true })
    await open('/planner?year=2025', phone)
    await phone.getByRole('heading', { level: 1, name: 'Năm 2025' }).waitFor()
    assert.deepEqual(await violations(phone), [])
    const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.ok(overflow <= 0, `${overflow} px too wide`)
    await picture(phone, 'planner-phone')
    await open('/rules', phone)
    assert.deepEqual(await violations(phone), [])
    await picture(phone, 'rules-phone')
    assert.ok((await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0)
    await phone.context().close()
  })

  it('an address for a calendar program is made, read without signing in, and taken back', async () => {
    await open('/settings')
    await page.getByLabel('What for').fill('My telephone')
    await page.getByRole('button', { name: 'Make an address' }).click()
    const address = (await page.getByText(/\/calendars\/[\w-]{43}\.ics$/).innerText()).trim()
    assert.deepEqual(await violations(page), [])
    await picture(page, 'settings')
    const read = async () => await fetch(address)
    assert.match(await (await read()).text(), /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT/)
    await page.getByRole('button', { name: 'Take back: My telephone' }).click()
    await page.getByRole('button', { name: 'Take back: My telephone' }).waitFor({ state: 'detached' })
    assert.equal((await read()).status, 404)
  })

  it('what is due is saved as a table', async () => {
    await open('/')
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Table (CSV)' }).click()
    const file = await (await saved).path()
    assert.match(await readFile(file, 'utf8'), /^\uFEFFLast day,What,/)
  })

  it('breaks no rule of the content security policy', () => {
    assert.deepEqual(office.faults, [])
  })
})
