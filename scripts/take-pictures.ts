import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openTestOffice } from '../src/web/tests/browser.ts'
import { root } from './run-steps.ts'

/** Takes the pictures of the README from the running product: the example office, as a first visitor sees it. */
const folder = join(root, 'docs/pictures')
mkdirSync(folder, { recursive: true })

const office = await openTestOffice()
try {
  const page = await office.openAsAdministrator()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, 'due.png') })

  await page.goto('/documents')
  await page
    .getByRole('link', { name: /memorandum/i })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /memorandum/i }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, 'reading-desk.png') })

  await page.goto('/partners')
  await page
    .getByRole('link', { name: /Sekong/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /Sekong/ }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, 'partnership.png') })
  console.error(`Three pictures are in ${folder}`)
} finally {
  await office.close()
}
