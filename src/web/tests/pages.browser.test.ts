import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openTestOffice, whyNoBrowser, type ScreenOptions, type TestOffice } from './browser.ts'
import { isTooWide, violations } from './test-looks.ts'

const skip = await whyNoBrowser()

/** A page of each sort, over the example office. */
async function pathsOf(page: Page): Promise<Record<string, string>> {
  const read = async (path: string): Promise<unknown> => (await page.request.get(path)).json()
  const { documents } = (await read('/api/documents?state=open')) as { documents: { digest: string }[] }
  const { records: partners } = (await read('/api/partnerships')) as { records: { id: string }[] }
  const { records: bodies } = (await read('/api/records?kind=organisation')) as { records: { id: string }[] }
  return {
    'what is due': '/',
    'own office': '/own-office',
    documents: '/documents',
    'reading desk': `/documents/${documents[0]?.digest}`,
    partners: '/partners',
    partnership: `/partners/${partners[0]?.id}`,
    organisations: '/register/organisation',
    commitments: '/register/commitment',
    record: `/records/${bodies[0]?.id}`,
    'record form': `/records/${bodies[0]?.id}/edit`,
    'new commitment': '/register/commitment/new',
    figures: '/figures',
    search: '/search?text=sekong',
    settings: '/settings',
    'not found': '/nowhere',
  }
}

async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('main h1').waitFor()
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
}

describe('every page', { skip }, () => {
  let office: TestOffice

  before(async () => {
    office = await openTestOffice()
    await office.openAsAdministrator()
  })
  after(() => office.close())

  const lookThrough = async (options: ScreenOptions, only?: readonly string[]): Promise<string[]> => {
    const page = await office.openAsAdministrator(options)
    const faults: string[] = []
    for (const [name, path] of Object.entries(await pathsOf(page))) {
      if (only && !only.includes(name)) continue
      await settled(page, path)
      faults.push(...(await violations(page)).map((fault) => `${name}: ${fault}`))
      if (await isTooWide(page)) faults.push(`${name}: wider than the screen`)
    }
    await page.context().close()
    return faults
  }

  it('has no fault that axe finds, in English on a laptop', async () => {
    assert.deepEqual(await lookThrough({ language: 'en' }), [])
  })

  it('has none in Vietnamese on a phone, and fits its 360 pixels', async () => {
    assert.deepEqual(await lookThrough({ language: 'vi', width: 360 }), [])
  })

  it('has none in the dark', async () => {
    const some = ['what is due', 'documents', 'reading desk', 'partnership', 'record', 'new commitment', 'settings']
    assert.deepEqual(await lookThrough({ language: 'en', dark: true }, some), [])
  })

  it('has none in the dialogs that open over them', async () => {
    const page = await office.openAsAdministrator({ language: 'vi' })
    const paths = await pathsOf(page)
    await settled(page, paths['reading desk'] ?? '')
    for (const key of ['e', 'r', 'm', '?']) {
      await page.locator('[data-proposal]:focus').waitFor()
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      assert.deepEqual(await violations(page), [], key)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.locator('[data-proposal][aria-expanded=true]').focus()
    }
    await settled(page, '/')
    await page.getByRole('button', { name: 'Ghi nhận đã làm' }).first().click()
    await page.getByRole('dialog').waitFor()
    assert.deepEqual(await violations(page), [])
  })

  it('has none before one is inside', async () => {
    const page = await office.open({ language: 'vi', width: 360 })
    for (const path of ['/sign-in', '/setup', '/invitation']) {
      await settled(page, path)
      assert.deepEqual(await violations(page), [], path)
    }
  })

  it('keeps the content security policy and throws nothing', () => {
    assert.deepEqual(office.faults, [])
  })
})

describe('a person at the screen', { skip }, () => {
  let office: TestOffice
  let page: Page

  before(async () => {
    office = await openTestOffice()
    page = await office.openAsAdministrator()
  })
  after(() => office.close())

  it('changes the language of everything with the switch in the header, and it stays', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: /Language/ }).click()
    await page.getByRole('menuitemradio', { name: 'Tiếng Việt' }).click()
    await page.getByRole('heading', { level: 1, name: 'Việc đến hạn' }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'vi')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Việc đến hạn' }).waitFor()
    await page.getByRole('button', { name: /Ngôn ngữ/ }).click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'What is due' }).waitFor()
    await page.getByRole('menu').waitFor({ state: 'detached' })
  })

  it('finds a body by any of its names from anywhere, without the accents', async () => {
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder(/A name, a place/).fill('quang nam')
    await page
      .getByRole('button', { name: /Quang Nam Province/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/(records|partners|documents)\//)
    assert.match(await page.locator('main').innerText(), /Quang Nam/)
  })

  it('signs in again over the page when the session has ended, and keeps what was typed', async () => {
    await page.goto('/register/talks/new')
    await page.getByLabel('Place').fill('Tam Ky')
    await page.getByLabel('English (original)').first().fill('A first meeting')
    await page.context().clearCookies({ name: /session/ })
    await page.getByRole('button', { name: 'Save' }).click()
    const dialog = page.getByRole('dialog', { name: 'Please sign in again' })
    await dialog.getByLabel('E-mail').fill('mai.anh@example.org')
    await dialog.getByRole('textbox', { name: 'Password' }).fill('three quiet words here')
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await dialog.waitFor({ state: 'detached' })
    assert.equal(await page.getByLabel('Place').inputValue(), 'Tam Ky')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { level: 1, name: 'A first meeting' }).waitFor()
  })

  it('sees both versions when somebody else saved first, and loses neither', async () => {
    await page.getByRole('link', { name: 'Edit' }).click()
    const other = await office.openAsAdministrator()
    await other.goto(page.url())
    await other.getByLabel('Place').fill('Hoi An')
    await page.getByLabel('Place').fill('Da Nang')
    await other.getByRole('button', { name: 'Save' }).click()
    await other.getByRole('heading', { level: 1, name: 'A first meeting' }).waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else changed this in the meantime' })
    await conflict.getByText('Hoi An').waitFor()
    assert.equal(await page.getByLabel('Place').inputValue(), 'Da Nang')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { level: 1, name: 'A first meeting' }).waitFor()
    const history = page.getByRole('region', { name: 'History' })
    await history.getByText('Da Nang').waitFor()
    assert.match(await history.innerText(), /Hoi An[\s\S]*Da Nang|Da Nang[\s\S]*Hoi An/)
  })

  it('is told what to do about a file that cannot be read, and the file is kept', async () => {
    await page.goto('/documents')
    const bytes = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256))
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'scan.bin', mimeType: 'application/octet-stream', buffer: bytes })
    await page.getByRole('link', { name: /Kept, but not read/ }).click()
    await page
      .getByRole('alert')
      .filter({ hasText: /Save it as text|Open it in the program/ })
      .waitFor()
  })

  it('invites a colleague, who chooses a password by the link and may read but not write', async () => {
    await page.goto('/settings')
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Bình')
    await dialog.getByLabel('E-mail').fill('binh@example.org')
    await dialog.getByRole('combobox', { name: 'Role' }).click()
    await page.getByRole('option', { name: 'Reader' }).click()
    await dialog.getByRole('button', { name: 'Make a link' }).click()
    const link = await page.getByText(/\/invitation#/).innerText()
    const colleague = await office.open()
    await colleague.goto(link)
    await colleague.getByRole('textbox', { name: 'Password' }).fill('another quiet password')
    await colleague.getByRole('button', { name: 'Save the password' }).click()
    await colleague.getByRole('heading', { level: 1, name: 'What is due' }).waitFor()
    await colleague.goto('/register/person')
    await colleague.getByRole('row').first().waitFor()
    assert.equal(await colleague.getByRole('link', { name: /^New/ }).count(), 0)
  })

  it('is led to sign in from any address, and back to it', async () => {
    const somebody = await office.open()
    await somebody.goto('/register/agreement')
    await somebody.waitForURL(/sign-in/)
    await somebody.getByLabel('E-mail').fill('mai.anh@example.org')
    await somebody.getByRole('textbox', { name: 'Password' }).fill('not the password')
    await somebody.getByRole('button', { name: 'Sign in' }).click()
    await somebody.getByRole('alert').waitFor()
    assert.equal(await somebody.getByLabel('E-mail').inputValue(), 'mai.anh@example.org')
    await somebody.getByRole('textbox', { name: 'Password' }).fill('three quiet words here')
    await somebody.getByRole('button', { name: 'Sign in' }).click()
    await somebody.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor()
  })

  it('verifies the ledger with one press', async () => {
    await page.goto('/settings')
    await page.getByRole('button', { name: 'Verify the ledger' }).click()
    await page.getByText('The ledger is whole').waitFor()
  })
})

describe('letters of twice the size', { skip }, () => {
  let office: TestOffice
  before(async () => {
    office = await openTestOffice({ letters: 32 })
  })
  after(() => office.close())

  it('leave every page within the screen, and cut no word off', async () => {
    const page = await office.openAsAdministrator({ language: 'vi' })
    const faults: string[] = []
    for (const [name, path] of Object.entries(await pathsOf(page))) {
      await settled(page, path)
      if (await isTooWide(page)) faults.push(`${name}: wider than the screen`)
      faults.push(...(await cutOff(page)).map((text) => `${name}: “${text}” is cut off`))
    }
    assert.deepEqual(faults, [])
  })
})

/** Words on buttons and in fields that do not fit the box that is drawn around them. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[role=button], .mantine-Button-root')]
      .filter((box) => box.scrollHeight > box.clientHeight + 2 && box.clientHeight > 0)
      .map((box) => box.textContent ?? ''),
  )
