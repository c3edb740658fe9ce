import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openTestOffice, whyNoBrowser, type TestOffice } from './browser.ts'
import { addPartners } from './test-partners.ts'
import { isTooWide, violations } from './test-looks.ts'

const skip = await whyNoBrowser()

describe('the text of an agreement', { skip }, () => {
  let office: TestOffice
  let page: Page
  /** The address of the text. */
  let text = ''
  before(async () => {
    office = await openTestOffice()
    page = await office.openAsAdministrator()
    await addPartners(page)
  })
  after(() => office.close())

  const choose = async (field: string, value: string): Promise<void> => {
    await page.getByRole('combobox', { name: field, exact: true }).click()
    await page.getByRole('option', { name: value, exact: true }).click()
  }
  const clause = (text: string) => page.getByRole('listitem').filter({ hasText: text })

  it('is drafted from the template in three languages, with a preview in each', async () => {
    await page.goto('/agreements')
    await page.getByRole('link', { name: 'A memorandum from the template' }).click()
    await choose('First party', 'Federation of the North')
    await choose('Second party', 'Federation of the South')
    await page.getByRole('checkbox', { name: 'Lao' }).check()
    const preview = page.getByRole('group', { name: 'Preview' })
    await preview.getByText('Article 5. Exchange of delegations').waitFor()
    await page.getByLabel('Members at most').fill('7')
    await preview.getByText('at most 7 members').waitFor()
    await choose('Preview in', 'Lao')
    await preview.getByText('ບໍ່ເກີນ 7 ຄົນ').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: 'Make the drafts' }).click()
    await page.getByText('All languages have the same clauses, numbers and dates.').waitFor()
    assert.deepEqual(await violations(page), [])
  })

  it('shows at the clause a number that differs between two languages, until it is mended', async () => {
    const edit = async (from: string, to: string): Promise<void> => {
      await page.getByRole('button', { name: /^Edit “Điều 5. .* in Vietnamese$/ }).click()
      const dialog = page.getByRole('dialog')
      const words = dialog.getByRole('textbox', { name: 'Text' })
      await words.fill((await words.inputValue()).replace(from, to))
      await dialog.getByRole('button', { name: 'Save' }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await edit('7 thành viên', '9 thành viên')
    await page.getByText('Numbers: English has 7, Vietnamese has 9.').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('link', { name: 'What changed' }).click()
    const changed = clause('Điều 5')
    assert.equal(await changed.locator('del').innerText(), '7')
    assert.equal(await changed.locator('ins').innerText(), '9')
    assert.deepEqual(await violations(page), [])
    await page.goBack()
    await edit('9 thành viên', '7 thành viên')
    await page.getByText('All languages have the same clauses, numbers and dates.').waitFor()
  })

  it('is agreed once somebody read each language, and signed; then its clauses bind', async () => {
    for (const language of ['English', 'Vietnamese', 'Lao']) {
      await page.getByRole('button', { name: `State and people of the ${language} text` }).click()
      const dialog = page.getByRole('dialog')
      await choose('State', 'agreed')
      if (language === 'English') {
        await dialog.getByRole('button', { name: 'Save' }).click()
        await dialog.getByText('No person who speaks the language').waitFor()
      }
      await dialog.getByLabel('Read by').fill('Mai Anh')
      assert.deepEqual(await violations(page), [])
      await dialog.getByRole('button', { name: 'Save' }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: 'Keep as signed' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Signed on').fill('2026-01-10')
    await dialog.getByText('6 commitments are recorded from the clauses.').waitFor()
    assert.deepEqual(await violations(page), [])
    await dialog.getByRole('button', { name: 'Keep as signed' }).click()
    await page.getByText('Signed on January 10, 2026').waitFor()
    assert.equal(await page.getByRole('button', { name: /^Edit/ }).count(), 0)
    text = page.url()
    await page.goto('/register/commitment')
    await page.getByText('Hold training courses for officials of Federation of the South').first().waitFor()
  })

  it('is owed what the clauses promise, once the signing is recorded with its agreement', async () => {
    await page.goto(text.replace(/\/text.*$/, ''))
    await page.getByRole('button', { name: 'Record the signing' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Signed on').fill('2026-01-10')
    for (const [number, name] of ['Tran Thi Mai', 'Khamla'].entries()) {
      const signatory = dialog.getByRole('group', { name: `Signatory ${number + 1}` })
      await signatory.getByLabel('Name').fill(name)
      await signatory.getByLabel('As', { exact: true }).fill('chair')
    }
    await dialog.getByLabel('Why there is no scan').fill('The original lies with the partner.')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('It binds.', { exact: true }).waitFor()
    await page.getByText('Hold training courses for officials of Federation of the South').first().waitFor()
    assert.deepEqual(await violations(page), [])
  })

  it('shows one language at a time on a phone, in Vietnamese too', async () => {
    const narrow = await office.openAsAdministrator({ width: 360, language: 'vi' })
    await narrow.goto(text)
    await narrow.getByText('Mọi bản ngôn ngữ có cùng điều khoản, số và ngày.').waitFor()
    await narrow.getByText('Điều 5. Trao đổi đoàn đại biểu').waitFor()
    assert.equal(await isTooWide(narrow), false)
    assert.equal(await narrow.getByText('Article 5. Exchange of delegations').count(), 0)
    await narrow.getByRole('combobox', { name: 'Ngôn ngữ' }).click()
    await narrow.getByRole('option', { name: 'Tiếng Anh' }).click()
    await narrow.getByText('Article 5. Exchange of delegations').waitFor()
    assert.deepEqual(await violations(narrow), [])
    assert.deepEqual(office.faults, [])
  })
})
