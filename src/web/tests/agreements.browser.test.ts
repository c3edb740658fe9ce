import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openTestOffice, whyNoBrowser, type TestOffice } from './browser.ts'
import { addPartners, addRecord, type TestPartners } from './test-partners.ts'
import { isTooWide, violations } from './test-looks.ts'

const skip = await whyNoBrowser()

describe('the life of an agreement', { skip }, () => {
  let office: TestOffice
  let page: Page
  let partners: TestPartners
  let planned: string
  before(async () => {
    office = await openTestOffice()
    page = await office.openAsAdministrator()
    partners = await addPartners(page)
    planned = await addRecord(page, 'agreement', {
      title: { original: 'en', in: { en: 'Memorandum 2027–2031' } },
      type: 'memorandum',
      parties: [{ organisation: partners.north }, { organisation: partners.south }],
      status: 'planned',
      evidence: 'copy',
      replaces: partners.agreement,
      period: '2027/2031',
      renewal: { kind: 'by itself', months: 60, notice: 6 },
    })
  })
  after(() => office.close())

  const stage = (name: string) => page.locator('[aria-current=step]').filter({ hasText: name })
  const dialog = () => page.getByRole('dialog')
  const save = async (): Promise<void> => {
    await dialog().getByRole('button', { name: 'Save' }).click()
    await dialog().waitFor({ state: 'detached' })
  }

  it('is found in a list by stage, which can be narrowed', async () => {
    await page.goto('/agreements')
    await page
      .getByRole('region', { name: /^In force/ })
      .getByRole('link', { name: 'Memorandum 2022–2026' })
      .waitFor()
    await page
      .getByRole('region', { name: /^Being drafted/ })
      .getByRole('link', { name: 'Memorandum 2027–2031' })
      .waitFor()
    await page.getByLabel('Find by name or party').fill('2027')
    await page.getByRole('link', { name: 'Memorandum 2022–2026' }).first().waitFor({ state: 'detached' })
    assert.deepEqual(await violations(page), [])
    await page.getByRole('link', { name: 'Memorandum 2027–2031' }).first().click()
    await stage('Being drafted').waitFor()
  })

  it('goes out for opinions; who is late stands there, and how an objection was taken', async () => {
    await page.getByRole('button', { name: 'Ask for an opinion' }).click()
    await dialog().getByLabel('Who is asked').fill('Department of External Affairs')
    await dialog().getByLabel('Asked on').fill('2026-03-01')
    await dialog().getByLabel('Answer due by').fill('2026-03-12')
    assert.deepEqual(await violations(page), [])
    await save()
    await stage('Out for opinions').waitFor()
    await page
      .getByText(/days late/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Enter the answer' }).click()
    await dialog().getByLabel('objects').check()
    await dialog().getByLabel('Answered on').fill('2026-03-20')
    await save()
    await page.getByText(/How was that taken into account/).waitFor()
    assert.deepEqual(await violations(page), [])
  })

  it('is agreed by both, by keyboard, and agreed is not yet signed', async () => {
    await page.getByRole('button', { name: 'Record what was done' }).focus()
    await page.keyboard.press('Enter')
    const kind = dialog().getByRole('combobox', { name: 'What was done' })
    await kind.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'wording agreed' }).click()
    await dialog().getByLabel('When').fill('2026-06-01')
    assert.equal(await dialog().getByRole('checkbox', { checked: true }).count(), 2)
    await page.keyboard.press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await stage('Wording agreed').waitFor()
    await page.getByText('It does not bind.').waitFor()
  })

  it('is signed only with a scan or the reason why there is none', async () => {
    await page.getByRole('button', { name: 'Record the signing' }).click()
    await dialog().getByLabel('Signed on').fill('2026-09-01')
    for (const [number, name] of [
      [1, 'Tran Thi Mai'],
      [2, 'Khamla'],
    ] as const) {
      const one = dialog().getByRole('group', { name: `Signatory ${number}` })
      await one.getByLabel('Name').fill(name)
      await one.getByLabel('As', { exact: true }).fill('chair')
    }
    await dialog().getByRole('button', { name: 'Save' }).click()
    await dialog()
      .getByText(/There is no scan of the signed text/)
      .waitFor()
    await dialog().getByLabel('Why there is no scan').fill('The original lies with the partner.')
    assert.deepEqual(await violations(page), [])
    await save()
    await page.getByText('It binds.', { exact: true }).waitFor()
    await page
      .getByText(/renews itself/)
      .first()
      .waitFor()
    assert.deepEqual(await violations(page), [])
  })

  it('is told in Vietnamese on a phone', async () => {
    const phone = await office.openAsAdministrator({ language: 'vi', width: 360 })
    await phone.goto(`/agreements/${planned}`)
    await phone.getByText('Có giá trị ràng buộc.', { exact: true }).waitFor()
    assert.deepEqual(await violations(phone), [])
    assert.equal(await isTooWide(phone), false)
    await phone.goto('/agreements')
    await phone.getByRole('heading', { level: 1, name: 'Thỏa thuận' }).waitFor()
    assert.equal(await isTooWide(phone), false)
    await phone.context().close()
  })

  it('breaks no page', () => assert.deepEqual(office.faults, []))
})
