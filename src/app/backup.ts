import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { digestOf, Problem } from '#kernel'
import { addLeaves, emptyTree, leafHash, rootOf, verify, type OfficeRow, type Storage, type StoredEntry } from '#ledger'
import { z } from 'zod'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import type { Actor } from './views.ts'

export interface BackupOutcome {
  readonly folder: string
  readonly entries: number
  readonly documents: number
}

export interface RestoreOutcome {
  readonly entries: number
  readonly documents: number
}

/** How far a backup or its return has come: parts are entries of the ledger and documents. */
export type BackupProgress = (part: 'entries' | 'documents', done: number, of: number) => void

const manifestFile = 'comity-backup.json'
const entriesFile = 'entries.jsonl'
const documentsFolder = 'documents'

/** Written last: a backup without it was interrupted. */
const manifest = z.object({
  format: z.literal(1),
  office: z.uuid(),
  created: z.string(),
  signingKey: z.string(),
  made: z.string(),
  size: z.number().int().nonnegative(),
  /** RFC 6962 root over the entries, hexadecimal. */
  root: z.string(),
  documents: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
})
type Manifest = z.infer<typeof manifest>

const storedEntry = z.object({
  sequence: z.number().int().nonnegative(),
  record: z.string(),
  content: z.string().nullable(),
  salt: z.base64().nullable(),
  commitment: z.base64(),
})

/**
 * Writes all that the office keeps into an empty folder: its ledger as it is at the beginning, and its documents. What
 * is written meanwhile is not part of it. Throws `target-not-empty`.
 */
export async function backup(
  context: Context,
  actor: Actor,
  folder: string,
  progress: BackupProgress = () => undefined,
): Promise<BackupOutcome> {
  permit(actor, 'keep the office')
  const { storage, clock } = context.parts
  const office = await officeRow(storage, context.officeId())
  await emptyFolder(folder)
  const { size, root } = await storage.head(office.office)
  await writeEntries(storage, office.office, { path: join(folder, entriesFile), size, progress })
  const documents = await writeDocuments(storage, office.office, { folder: join(folder, documentsFolder), progress })
  const told: Manifest = { format: 1, ...office, made: clock.now(), size, root: root.toHex(), documents }
  await writeFile(join(folder, manifestFile), JSON.stringify(told, null, 2), { flag: 'wx', mode: 0o600, flush: true })
  return { folder, entries: size, documents: documents.length }
}

async function officeRow(storage: Storage, id: string): Promise<OfficeRow> {
  const row = (await storage.offices()).find(({ office }) => office === id)
  if (!row) throw new Problem('not-found', { id })
  return row
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) throw new Problem('target-not-empty', { name: folder })
}

interface Target {
  readonly path: string
  readonly size: number
  readonly progress: BackupProgress
}

const linesAtOnce = 1000

async function writeEntries(storage: Storage, office: string, { path, size, progress }: Target): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    let lines: string[] = []
    for await (const entry of storage.entries(office)) {
      if (entry.sequence >= size) break
      lines.push(lineOf(entry))
      if (lines.length < linesAtOnce) continue
      await file.write(lines.join(''))
      progress('entries', entry.sequence + 1, size)
      lines = []
    }
    await file.write(lines.join(''))
    await file.sync()
  } finally {
    await file.close()
  }
}

const lineOf = ({ sequence, record, content, salt, commitment }: StoredEntry): string =>
  `${JSON.stringify({ sequence, record, content, salt: salt?.toBase64() ?? null, commitment: commitment.toBase64() })}\n`

async function writeDocuments(
  storage: Storage,
  office: string,
  { folder, progress }: { folder: string; progress: BackupProgress },
): Promise<string[]> {
  await mkdir(folder, { mode: 0o700 })
  const digests = [...(await storage.documents(office))]
  for (const [index, digest] of digests.entries()) {
    const bytes = await storage.bytes(office, digest)
    if (!bytes || digestOf(bytes) !== digest) throw new Problem('ledger-damaged', { document: digest })
    await writeFile(join(folder, digest), bytes, { flag: 'wx', mode: 0o600, flush: true })
    progress('documents', index + 1, digests.length)
  }
  return digests
}

/**
 * Brings a backup back into a storage that holds no office. All of it is checked before anything is written, and the
 * office is verified afterwards. Throws `backup-damaged` with the part, `target-not-empty`.
 */
export async function restore(
  storage: Storage,
  folder: string,
  progress: BackupProgress = () => undefined,
): Promise<RestoreOutcome> {
  const told = await readManifest(folder)
  if ((await storage.offices()).length > 0) throw new Problem('target-not-empty', { name: 'COMITY_DATA' })
  await checkEntries(folder, told)
  for (const digest of told.documents) await documentIn(folder, digest)
  const { office, created, signingKey } = told
  await storage.addOffice({ office, created, signingKey })
  await storage.restoreEntries(office, entriesIn(folder))
  for (const [index, digest] of told.documents.entries()) {
    await storage.putBytes(office, digest, await documentIn(folder, digest))
    progress('documents', index + 1, told.documents.length)
  }
  const report = await verify(storage, office, (done, of) => progress('entries', done, of))
  if (!report.ok) throw new Problem('backup-damaged', { part: report.findings[0]?.code ?? entriesFile })
  return { entries: told.size, documents: told.documents.length }
}

async function readManifest(folder: string): Promise<Manifest> {
  try {
    return manifest.parse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')))
  } catch (error) {
    throw new Problem('backup-damaged', { part: manifestFile }, error)
  }
}

/** The tree over the entries has to have the root that the backup tells. */
async function checkEntries(folder: string, { size, root }: Manifest): Promise<void> {
  let tree = emptyTree
  for await (const entry of entriesIn(folder)) tree = addLeaves(tree, [leafHash(entry.commitment)])
  if (tree.size !== size || rootOf(tree).toHex() !== root) throw new Problem('backup-damaged', { part: entriesFile })
}

async function* entriesIn(folder: string): AsyncGenerator<StoredEntry> {
  const lines = createInterface({ input: createReadStream(join(folder, entriesFile)), crlfDelay: Infinity })
  for await (const line of lines) if (line !== '') yield entryIn(line)
}

function entryIn(line: string): StoredEntry {
  try {
    const { salt, commitment, ...rest } = storedEntry.parse(JSON.parse(line))
    return {
      ...rest,
      salt: salt === null ? null : Uint8Array.fromBase64(salt),
      commitment: Uint8Array.fromBase64(commitment),
    }
  } catch (error) {
    throw new Problem('backup-damaged', { part: entriesFile }, error)
  }
}

async function documentIn(folder: string, digest: string): Promise<Uint8Array> {
  const path = join(folder, documentsFolder, digest)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Problem('backup-damaged', { part: digest }, error)
  })
  if (digestOf(bytes) !== digest) throw new Problem('backup-damaged', { part: digest })
  return bytes
}
