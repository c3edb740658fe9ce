import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openTestOffice, whyNoBrowser, type TestOffice } from './browser.ts'
import { violations } from './test-looks.ts'

const report = `Hue and Daegu unions meet

On 3 May 2024 in Hue, the Hue City Labor Federation held talks with the Daegu Trade Union Federation.

The two sides agreed to exchange delegations every year. The Daegu Trade Union Federation did not agree to finance a new office. At most 40 guests may be invited to the ceremony.
`

const skip = await whyNoBrowser()

describe('why a document was read as it was', { skip }, () => {
  let office: TestOffice
  let page: Page
  let path = ''

  const drop = async (name: string, text: string): Promise<void> => {
    await page.goto('/documents')
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  }

  before(async () => {
    office = await openTestOffice()
    page = await office.openAsAdministrator()
    await drop('hue-daegu.txt', report)
    await page.getByRole('link', { name: /proposals: look at them/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Hue and Daegu unions meet' }).waitFor()
    path = new URL(page.url()).pathname
  })
  after(() => office.close())

  it('is told of a proposal by a key: its rule, and for each field the words, which lead to their place', async () => {
    await page.locator('[data-proposal]').filter({ hasText: 'exchange delegations' }).first().click()
    await page.keyboard.press('w')
    const why = page.getByRole('region', { name: 'Why?' })
    await why.getByText('These words tell how firmly it is meant (cue: agree).').waitFor()
    assert.match(await why.innerText(), /Who\s+meant by: “The two sides”/)
    assert.deepEqual(await violations(page), [])
    const words = why.getByRole('button', { name: '“The two sides”' })
    await words.focus()
    await page.keyboard.press('Enter')
    await page.locator('article').getByText('The two sides', { exact: true }).waitFor()
    assert.match(page.url(), /quote=\d+-\d+/)
    await page.keyboard.press('w')
    await why.waitFor({ state: 'detached' })
  })

  it('is told of what was left out, finder by finder, in a list that is unfolded by keyboard', async () => {
    const summary = page.getByText('What the reader left out, and why')
    await summary.focus()
    await page.keyboard.press('Enter')
    const figures = page.getByRole('group', { name: 'Figures' })
    await figures.getByText('It is a limit, not a count.').waitFor()
    await page.getByText('It is denied, or only allowed.').waitFor()
    assert.deepEqual(await violations(page), [])
    await figures.getByRole('button', { name: '“40”' }).click()
    await page.locator('article mark', { hasText: '40' }).waitFor()
  })

  it('is told in the language of the person, and on a phone leads to the text', async () => {
    const phone = await office.openAsAdministrator({ language: 'vi', width: 360 })
    await phone.goto(path)
    await phone.getByRole('button', { name: /^Vì sao\?/ }).click()
    const why = phone.getByRole('region', { name: 'Vì sao?' })
    await why.getByRole('button').first().waitFor()
    assert.deepEqual(await violations(phone), [])
    await why.getByRole('button').first().click()
    await phone.locator('article').waitFor({ state: 'visible' })
    await phone.context().close()
  })

  it('is not asked of a text in a language that is not read: the desk says that it is not read', async () => {
    await drop(
      'lyon.txt',
      'Les deux fédérations ont signé un accord de coopération à Lyon le 3 mai 2020 en présence de leurs présidents.',
    )
    await page.goto('/documents')
    await page
      .getByRole('link', { name: /lyon\.txt|Les deux/ })
      .first()
      .click()
    await page.getByText('The language of this text is not read yet.').waitFor()
    assert.equal(await page.getByText('Nothing was found').count(), 0)
    assert.equal(await page.getByText('What the reader left out, and why').count(), 0)
  })

  it('breaks no rule of the content security policy', () => {
    assert.deepEqual(office.faults, [])
  })
})
