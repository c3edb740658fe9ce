import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUIDv7 } from 'node:crypto'
import type { AppParts, UserDirectory } from '#app'
import {
  run,
  type BackupContent,
  type FileReader,
  type OpenOffice,
  type OpenUsers,
  type Output,
  type Progress,
  type Serving,
  type Surroundings,
} from '#cli'
import type { Clock } from '#kernel'
import type { BackupManifest } from '#storage'
import { readerVersion } from './reading/reader-version.ts'
import { readSettings } from './settings.ts'
import { checkWritable, watchStorage } from './watch-storage.ts'

const clock: Clock = {
  now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  today: () => Temporal.Now.plainDateISO().toString(),
}

/**
 * The only wiring: settings, storage, app, and the command line or the server that uses them. What a command does not
 * need is not loaded for it, so that each starts quickly.
 */
const surroundings: Surroundings = {
  environment: process.env,
  output: outputOn(process.stdout),
  errors: outputOn(process.stderr),
  clock,
  openReader,
  openOffice,
  openUsers,
  backup,
  restore,
  serve,
}

const settings = () => readSettings(process.env)
const packageFolder = join(import.meta.dirname, '..')

function outputOn(stream: NodeJS.WriteStream): Output {
  // Who reads along may have seen enough (`comity read … | head`): that ends the program, and is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    ...(stream.columns > 0 ? { columns: stream.columns } : {}),
  }
}

async function openReader(): Promise<FileReader> {
  const [{ readFile }, { openFileReader }, { contractLine }] = await Promise.all([
    import('./app/read-file.ts'),
    import('./file-reader.ts'),
    import('./reading/print-contract.ts'),
  ])
  const reader = openFileReader()
  const parts = { read: reader.read, ...(await modelIfSet()) }
  return { read: (file, options) => readFile(parts, file, options), line: contractLine, close: reader.close }
}

/** The language model that may propose; without the setting nothing of it is loaded. */
async function modelIfSet(): Promise<Pick<AppParts, 'model'>> {
  const { model } = settings()
  if (!model) return {}
  const { openModel } = await import('./app/model/open-model.ts')
  return { model: openModel(model) }
}

/** The parts of the app on the storage that the settings name, and how to let go of them. */
async function openParts(users: UserDirectory): Promise<{ parts: AppParts; close: () => Promise<void> }> {
  const [{ openStorage }, { openFileReader }] = await Promise.all([import('#storage'), import('./file-reader.ts')])
  const storage = await openStorage(settings())
  const reader = openFileReader()
  return {
    parts: {
      storage,
      clock,
      newIdentifier: () => randomUUIDv7(),
      read: reader.read,
      readerVersion,
      ...(await modelIfSet()),
      users,
    },
    close: async () => {
      await reader.close()
      await storage.close()
    },
  }
}

async function openAppOn(parts: AppParts, progress: Progress) {
  const { createApp, hasOffice, makeExample } = await import('#app')
  if (!(await hasOffice(parts))) {
    const folder = join(packageFolder, 'examples')
    const plan: unknown = JSON.parse(await readFile(join(folder, 'office.json'), 'utf8'))
    // The example is the same everywhere, and sent nowhere.
    await makeExample(
      { ...parts, model: undefined },
      { plan, bytesOf: (file) => readFile(join(folder, file)) },
      progress,
    )
  }
  return await createApp(parts)
}

async function openOffice(progress: Progress): Promise<OpenOffice> {
  const directory = usersWhenAsked()
  const { parts, close } = await openParts(directory)
  const app = await openAppOn(parts, progress)
  return {
    app,
    close: async () => {
      await app.signCheckpoint()
      await directory.close()
      await close()
    },
  }
}

/** Looks people up only where a name is asked for: signing in is the heaviest part, and few commands need it. */
function usersWhenAsked(): UserDirectory & { close(): Promise<void> } {
  let opened: ReturnType<typeof openSignIn> | null = null
  return {
    nameOf: async (user) => {
      if (!/^[\w-]{20,}$/.test(user)) return null
      opened ??= openSignIn()
      return await (await opened).users.nameOf(user)
    },
    close: async () => {
      if (opened) await (await opened).close()
    },
  }
}

async function openSignIn() {
  const [{ openAccounts }, http] = await Promise.all([import('#storage'), import('#http')])
  return await http.openSignIn({ accounts: await openAccounts(settings()), clock, ...publicOrigin() })
}

const publicOrigin = (): { publicOrigin?: string } => {
  const { publicOrigin } = settings()
  return publicOrigin === undefined ? {} : { publicOrigin }
}

async function openUsers(): Promise<OpenUsers> {
  const { invitationPath } = await import('#http')
  const signIn = await openSignIn()
  const { users } = signIn
  const { host, port } = settings()
  const origin = settings().publicOrigin ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return {
    list: (actor) => users.list(actor),
    invite: async (actor, asked) => {
      const { user, token } = await users.invite(actor, asked)
      return { user, link: `${origin}${invitationPath(token)}` }
    },
    setRole: (actor, id, role) => users.setRole(actor, id, role),
    close: () => signIn.close(),
  }
}

/** Copies the whole storage, and with the embedded one the accounts beside it. */
async function backup(folder: string, progress: Progress): Promise<BackupContent> {
  const { accountsBackup, accountsSchema, backup } = await import('#storage')
  const { parts, close } = await openParts({ nameOf: async () => null })
  try {
    await openAppOn(parts, progress)
    const { dataFolder, databaseUrl } = settings()
    const extra = databaseUrl === undefined ? [accountsBackup(dataFolder)] : []
    const tell = (done: number, of: number) => progress('', done, of)
    const accountsElsewhere = databaseUrl === undefined ? {} : { accountsElsewhere: accountsSchema() }
    const options = { made: clock.now(), extra, progress: tell, ...accountsElsewhere }
    return { ...contentOf(await backup(parts.storage, folder, options)), ...accountsElsewhere }
  } finally {
    await close()
  }
}

async function restore(folder: string, progress: Progress): Promise<BackupContent> {
  const { accountsBackup, openStorage, restore } = await import('#storage')
  const storage = await openStorage(settings())
  try {
    const { dataFolder, databaseUrl } = settings()
    const extra = databaseUrl === undefined ? [accountsBackup(dataFolder)] : []
    return contentOf(await restore(folder, storage, { extra, progress: (done, of) => progress('', done, of) }))
  } finally {
    await storage.close()
  }
}

const contentOf = ({ offices }: BackupManifest): BackupContent => ({
  entries: offices.reduce((sum, { size }) => sum + size, 0),
  documents: offices.reduce((sum, { documents }) => sum + documents.length, 0),
})

/** How long what was written may go without a signed checkpoint over it. */
const checkpointEveryMs = 60_000

/**
 * Lets a command make the first office, as any command does: reading its documents takes much memory, which a server
 * that runs for months would keep. Where the command fails, the server tries itself, and tells why it cannot.
 */
async function makeOfficeApart(): Promise<void> {
  const { spawn } = await import('node:child_process')
  const given = process.argv.includes('--json') ? ['due', '--json'] : ['due']
  const command = spawn(process.execPath, [...process.execArgv, import.meta.filename, ...given], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await new Promise((resolve) => command.once('close', resolve).once('error', resolve))
}

async function serve(progress: Progress): Promise<Serving> {
  const http = await import('#http')
  const signIn = await openSignIn()
  const { parts, close } = await openParts({ nameOf: (user) => signIn.users.nameOf(user) })
  const { hasOffice } = await import('#app')
  if (!(await hasOffice(parts))) await makeOfficeApart()
  const app = await openAppOn(parts, progress)
  const { host, port } = settings()
  const server = await http.startServer({
    app,
    signIn,
    settings: { host, port, webFolder: join(packageFolder, 'dist', 'web'), ...publicOrigin() },
    log: http.createLog(),
    storageAnswers: () => checkWritable(parts.storage),
  })
  const writing = watchStorage(parts.storage)
  const signing = setInterval(() => void app.signCheckpoint().catch(tellFault), checkpointEveryMs)
  const { url, setupLink } = server
  return {
    url,
    ...(setupLink === undefined ? {} : { setupLink }),
    stopped: async () => {
      try {
        await Promise.race([http.untilAskedToStop(() => process.exit(1)), writing.failed])
      } finally {
        clearInterval(signing)
        writing.end()
        await server.stop()
        await app.signCheckpoint().catch(tellFault)
        await close()
      }
    },
  }
}

/** A fault of ours: said in words first; what follows helps whoever mends it. */
async function tellFault(error: unknown): Promise<void> {
  const { languageFor, translator } = await import('#messages')
  const { COMITY_LANGUAGE, LANG } = process.env
  const { say } = translator(languageFor([COMITY_LANGUAGE ?? LANG?.slice(0, 2) ?? 'en']))
  const reference = randomUUIDv7().slice(-8)
  surroundings.errors.write(`${say('problem.unexpected', { reference })}\n\n`)
  surroundings.errors.write(`${reference} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}

try {
  process.exitCode = await run(process.argv.slice(2), surroundings)
} catch (error) {
  await tellFault(error)
  process.exitCode = 1
}
