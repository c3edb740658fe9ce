import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { administrator, openTestOffice, whyNoBrowser, type TestOffice } from './browser.ts'

const report = `Da Nang and Daegu unions agree on yearly exchange

On May 12, 2025, in Da Nang City, the Da Nang City Labor Federation and the Daegu Trade Union Federation held talks on their cooperation.

Ms. Tran Thi Lan, President of the Da Nang City Labor Federation, received the delegation led by Mr. Park Min Ho, Chairman of the Daegu Trade Union Federation.

The two sides agreed to exchange delegations every year, taking turns as host. The Da Nang City Labor Federation will organize two training courses for union officials of the Daegu Trade Union Federation in 2025.

In 2024 the Da Nang City Labor Federation established 120/100 grassroots unions (reaching 130% of the plan).
`

const second = `Daegu unionists visit Da Nang again

On March 3, 2026, the Da Nang City Labor Federation received a delegation of the Daegu Trade Union Federation in Da Nang City.
`

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

const skip = await whyNoBrowser()

describe('from a report to the register', { skip }, () => {
  let office: TestOffice
  let page: Page
  let documentPath = ''
  let broken = false

  /** One step of the story: each builds on the one before, so after a failure the others fail at once. */
  const step = (name: string, act: () => Promise<void> | void): void => {
    it(name, async () => {
      assert.equal(broken, false, 'an earlier step failed')
      broken = true
      await act()
      broken = false
    })
  }

  const announced = (text: RegExp) =>
    page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' })
  const proposal = (name: string | RegExp) => page.getByRole('button', { name, expanded: true })
  const headline = (name: string | RegExp) => page.locator('[data-proposal]').filter({ hasText: name }).first()

  before(async () => {
    office = await openTestOffice()
    page = await office.open()
  })
  after(() => office.close())

  step('the first start leads to an example office, and says so', async () => {
    await page.goto(office.setupLink)
    await page.getByLabel('Your name').fill(administrator.name)
    await page.getByLabel('E-mail').fill(administrator.email)
    await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('This is an example office.').waitFor()
    assert.match(await page.locator('main').innerText(), /Late|Due soon/)
  })

  step('three questions start an office of one’s own, empty', async () => {
    await page.getByRole('link', { name: 'Start your own office' }).click()
    await page.getByLabel('What is your office called?').fill('International Relations, Da Nang')
    await page.getByLabel('Which organisation do you work for?').fill('Da Nang City Labor Federation')
    await page.getByRole('combobox', { name: 'Country' }).fill('Vietnam')
    await page.getByRole('option', { name: 'Vietnam' }).click()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByText('This office is empty.').waitFor()
    assert.equal(await page.getByText('This is an example office.').count(), 0)
  })

  step('a dropped report is read, and leads to what was found', async () => {
    await page.locator('input[type=file]').setInputFiles(file('da-nang-daegu.txt', report))
    await page.getByRole('link', { name: /proposals: look at them/ }).click()
    await page.getByRole('heading', { name: 'Da Nang and Daegu unions agree on yearly exchange' }).waitFor()
    documentPath = new URL(page.url()).pathname
    assert.equal(await headline('Daegu Trade Union Federation').count(), 1)
    assert.ok((await page.locator('a[data-kind="commitment"]').count()) > 0, 'what was agreed is marked in the text')
  })

  step('a body that is known already is asked about, never matched silently', async () => {
    await proposal('Da Nang City Labor Federation').waitFor()
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('the same name').waitFor()
    assert.equal(await dialog.getByRole('radio').first().isChecked(), true)
    await dialog.locator('input:focus').waitFor()
    await page.keyboard.press('Enter')
    await announced(/Confirmed: Da Nang City Labor Federation/)
    await dialog.waitFor({ state: 'detached' })
  })

  step('the keyboard goes on to the next, confirms it, and takes it back', async () => {
    await proposal('Daegu Trade Union Federation').waitFor()
    await page.keyboard.press('Enter')
    await announced(/Confirmed: Daegu Trade Union Federation/)
    await headline('Daegu Trade Union Federation').click()
    await page.keyboard.press('u')
    await announced(/Open again: Daegu Trade Union Federation/)
    await page.keyboard.press('c')
    await announced(/Confirmed: Daegu Trade Union Federation\./)
  })

  step('a proposal is corrected before it is confirmed', async () => {
    await headline('Park Min Ho').click()
    await page.keyboard.press('e')
    const role = page.getByRole('dialog').getByLabel('Post', { exact: true })
    await role.fill('Chairperson')
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    await announced(/Confirmed: Park Min Ho/)
    await page.goto('/register/person')
    assert.match(await page.getByRole('row', { name: /Park Min Ho/ }).innerText(), /Chairperson/)
    await page.goto(documentPath)
  })

  step('a refusal is remembered for the document', async () => {
    await headline('Tran Thi Lan').click()
    await page.keyboard.press('r')
    await page.getByRole('dialog').getByLabel('Reason').fill('Known under another name')
    await page.keyboard.press('Enter')
    await announced(/Refused: Tran Thi Lan/)
    await page.reload()
    await headline('Tran Thi Lan').getByText('refused').waitFor()
  })

  step('all that is sure is confirmed at once, and what is left is said', async () => {
    await page.getByRole('button', { name: /Confirm \d+ that (is|are) sure/ }).click()
    await page
      .locator('main p')
      .filter({ hasText: /\d+ confirmed\./ })
      .waitFor()
    for (let rounds = 0; rounds < 12; rounds += 1) {
      const open = page.locator('li[data-state="open"] [data-proposal]').first()
      if ((await open.count()) === 0) break
      await open.click()
      await page.getByRole('button', { name: 'Confirm c' }).click()
      const dialog = page.getByRole('dialog')
      await Promise.race([
        dialog.waitFor(),
        page.locator('li[data-selected]').filter({ hasText: 'confirmed' }).waitFor(),
        page.waitForTimeout(1500),
      ])
      if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Confirm' }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await page.getByText(/(\d+) of \1 decided/).waitFor()
  })

  step('what was promised is in the register and on the list of what is due', async () => {
    await page.goto('/register/commitment')
    await page
      .getByRole('link', { name: /two training courses/ })
      .first()
      .waitFor()
    await page.goto('/')
    const late = page.getByRole('region', { name: /^Late/ })
    await late.getByRole('link', { name: /two training courses/ }).waitFor()
    await late.getByText('Why?').first().click()
    assert.match(await late.innerText(), /December 31, 2025/)
  })

  step('every fact leads to its words in the document', async () => {
    await page
      .getByRole('link', { name: /two training courses/ })
      .first()
      .click()
    const citations = page.getByRole('region', { name: 'Where it says so' })
    await citations.getByRole('link').first().click()
    await page.waitForURL(/quote=\d+-\d+/)
    const quoted = page.locator('[data-owners~="-1"]').first()
    await quoted.waitFor()
    assert.match(
      await page
        .locator('[data-owners~="-1"]')
        .allInnerTexts()
        .then((texts) => texts.join('')),
      /two training courses/,
    )
    assert.ok(await isOnScreen(page, '[data-owners~="-1"]'))
  })

  step('a fulfilment is recorded from the list, and the duty is no longer late', async () => {
    await page.goto('/')
    const late = page.getByRole('region', { name: /^Late/ })
    const row = late.getByRole('listitem').filter({ hasText: 'two training courses' })
    await row.getByRole('button', { name: 'Record that it was done' }).click()
    await page.getByRole('dialog').getByLabel('When').fill('2025-10')
    await page.getByText('Understood as: October 2025').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
    await row.waitFor({ state: 'detached' })
  })

  step('figures show the percentage worked out again beside the printed one', async () => {
    await page.goto('/figures')
    const figure = page.getByRole('article').filter({ hasText: 'grassroots unions' }).filter({ hasText: '120%' })
    assert.match(await figure.innerText(), /120%/)
    assert.match(await figure.innerText(), /printed: 130%/)
  })

  step('the same file is the same document, and a known partner stays one body', async () => {
    await page.goto('/documents')
    await page.locator('input[type=file]').setInputFiles(file('again.txt', report))
    await page.getByText('Was here already.').waitFor()
    await page.locator('input[type=file]').setInputFiles(file('second.txt', second))
    await page
      .getByRole('link', { name: /proposals?: look at/ })
      .last()
      .click()
    await headline('Daegu Trade Union Federation').click()
    await page.keyboard.press('c')
    await page.getByRole('dialog').getByText('the same name').waitFor()
    await page.getByRole('dialog').locator('input:focus').waitFor()
    await page.keyboard.press('Enter')
    await announced(/Confirmed: Daegu Trade Union Federation/)
    await page.goto('/register/organisation?text=Daegu')
    await page.getByRole('link', { name: 'Daegu Trade Union Federation' }).waitFor()
    assert.equal(await page.getByRole('row', { name: /Daegu/ }).count(), 1)
  })

  step('no page threw, and the content security policy was kept', () => {
    assert.deepEqual(office.faults, [])
  })
})

const isOnScreen = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  }, selector)
