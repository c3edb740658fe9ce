import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const root = join(import.meta.dirname, '../../..')

/** A whole Comity on a data folder of its own, with a browser in front of it. */
export interface TestOffice {
  readonly url: string
  /** The one-time link that the first start printed. */
  readonly setupLink: string
  /** A fresh person at a fresh screen; what goes wrong on their pages is collected in `faults`. */
  open(options?: ScreenOptions): Promise<Page>
  /** The first administrator, signed in; made on first need. */
  openAsAdministrator(options?: ScreenOptions): Promise<Page>
  /** Errors that pages threw or that the content security policy reported. */
  readonly faults: string[]
  close(): Promise<void>
}

export interface ScreenOptions {
  readonly language?: 'en' | 'vi'
  readonly width?: number
  readonly dark?: boolean
}

export const administrator = {
  name: 'Mai Anh',
  email: 'mai.anh@example.org',
  password: 'three quiet words here',
}

/** Why there is no browser here, or false. In CI there must be one: then the tests run, and fail. */
export async function whyNoBrowser(): Promise<string | false> {
  if (process.env['CI'] === 'true') return false
  try {
    const executable = await executablePath()
    return existsSync(executable) ? false : `there is no Chromium at ${executable}`
  } catch (error) {
    return `the Chromium from npm does not run here: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function executablePath(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}

async function launch(letters: number): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packed.executablePath(),
    // Not the flags that come with it: one process for everything ends the browser with the first page that closes.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      `--blink-settings=defaultFontSize=${letters}`,
    ],
    headless: true,
  })
}

/**
 * Starts the server as people do, waits until it says that it is ready, and opens a browser. `letters` is the size that the
 * person has set in the browser, in pixels; `settings` go to the server.
 */
export async function openTestOffice({
  letters = 16,
  settings = {},
}: { letters?: number; settings?: Readonly<Record<string, string>> } = {}): Promise<TestOffice> {
  if (!existsSync(join(root, 'dist/web/index.html'))) {
    throw new Error('The browser application is not built. Run: npm run build')
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-web-'))
  const { DATABASE_URL: _elsewhere, ...environment } = process.env
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts', 'serve'], {
    cwd: root,
    env: { ...environment, COMITY_DATA: dataFolder, COMITY_LANGUAGE: 'en', HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const setupLink = await linkFrom(server)
  const browser = await launch(letters)
  const faults: string[] = []
  const url = new URL(setupLink).origin
  const screens = screensOf(browser, url, faults)
  let state: Awaited<ReturnType<BrowserContext['storageState']>> | undefined
  return {
    url,
    setupLink,
    faults,
    open: (options) => screens(options),
    openAsAdministrator: async (options) => {
      if (state) return screens(options, state)
      const page = await screens(options)
      await setUp(page, setupLink)
      state = await page.context().storageState()
      return page
    },
    close: async () => {
      await browser.close()
      await stopped(server)
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>

function screensOf(browser: Browser, url: string, faults: string[]) {
  return async ({ language = 'en', width = 1280, dark = false }: ScreenOptions = {}, state?: State): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width, height: 860 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      ...(state ? { storageState: state } : {}),
    })
    context.setDefaultTimeout(15_000)
    await context.addCookies([{ name: 'comity-language', value: language, url }])
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`))
    page.on('console', (message) => {
      // The browser itself writes a line for each answer that is not a success; those are expected.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        faults.push(`${page.url()} ${message.text()}`)
      }
    })
    return page
  }
}

/** What the first person does, in English. */
async function setUp(page: Page, setupLink: string): Promise<void> {
  await page.goto(setupLink)
  await page.getByRole('textbox').first().fill(administrator.name)
  await page.locator('input[type=email]').fill(administrator.email)
  await page.locator('input[type=password]').fill(administrator.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL('**/')
  await page.locator('main h1').waitFor()
}

function linkFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const link = /http\S+\/setup#\S+/.exec(said)?.[0]
      if (link) resolve(link)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready:\n${said}`)))
  })
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit')
    server.on('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
