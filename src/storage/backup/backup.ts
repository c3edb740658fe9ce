import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOf, Problem } from '#kernel'
import {
  addLeaf,
  emptyTree,
  leafHash,
  rootOf,
  signCheckpoint,
  type CompactTree,
  type OfficeRow,
  type Storage,
} from '#ledger'
import { writeDurably } from '../durable-file.ts'
import { entryLine } from './ledger-lines.ts'
import { damaged, documentPath, manifestName, type BackupFile, type BackupManifest } from './manifest.ts'

/** Something beside the storage that belongs into the backup: a file that `save` writes and `load` brings back. */
export interface BackupExtra {
  /** A file name of letters, digits, `.` and `-`. */
  readonly name: string
  /** Writes the file; false where there is nothing to keep. */
  save(path: string): Promise<boolean>
  load(path: string): Promise<void>
}

export interface BackupOptions {
  /** ISO 8601 in UTC. */
  readonly made: string
  readonly extra?: readonly BackupExtra[]
  /** Where the accounts are that this backup does not hold. */
  readonly accountsElsewhere?: string
  readonly progress?: (done: number, of: number) => void
}

/**
 * Copies everything into a folder that is new or empty, while others go on writing: each ledger ends at the checkpoint
 * that is signed at the beginning. Throws `target-not-empty`, or `ledger-damaged` where the ledger does not verify.
 */
export async function backup(storage: Storage, folder: string, options: BackupOptions): Promise<BackupManifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) throw new Problem('target-not-empty', { name: folder })
  const offices: BackupManifest['offices'] = []
  for (const row of await storage.offices()) offices.push(await saveOffice(storage, folder, row, options))
  const extra: BackupFile[] = []
  for (const part of options.extra ?? []) {
    const path = `extra/${part.name}`
    await mkdir(join(folder, 'extra'), { recursive: true })
    if (await part.save(join(folder, path))) extra.push(await describeFile(folder, path))
  }
  const { made, accountsElsewhere } = options
  const manifest: BackupManifest = {
    format: 'comity-backup',
    version: 1,
    made,
    offices,
    extra,
    ...(accountsElsewhere === undefined ? {} : { accountsElsewhere }),
  }
  await writeDurably(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

async function saveOffice(storage: Storage, folder: string, row: OfficeRow, options: BackupOptions) {
  const { size, note } = await signCheckpoint(storage, row)
  const path = `ledgers/${row.office}.jsonl`
  const { root, entries } = await saveLedger(storage, row.office, join(folder, path), size, options)
  if (entries !== size) throw new Problem('ledger-damaged', { office: row.office })
  const documents = await storage.documents(row.office)
  for (const digest of documents) await saveDocument(storage, row.office, folder, digest)
  const ledger = await describeFile(folder, path)
  return { ...row, size, root, checkpoint: note, ledger, documents: [...documents] }
}

const linesAtOnce = 500

async function saveLedger(storage: Storage, office: string, path: string, size: number, options: BackupOptions) {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx')
  let tree: CompactTree = emptyTree
  let lines: string[] = []
  const write = async (): Promise<void> => {
    await file.write(lines.join(''))
    lines = []
    options.progress?.(tree.size, size)
  }
  try {
    for await (const entry of storage.entries(office)) {
      if (entry.sequence >= size) break
      lines.push(entryLine(entry))
      tree = addLeaf(tree, leafHash(entry.commitment))
      if (lines.length === linesAtOnce) await write()
    }
    await write()
    await file.sync()
  } finally {
    await file.close()
  }
  return { root: rootOf(tree).toHex(), entries: tree.size }
}

async function saveDocument(storage: Storage, office: string, folder: string, digest: string): Promise<void> {
  const bytes = await storage.bytes(office, digest)
  if (!bytes || digestOf(bytes) !== digest) throw new Problem('ledger-damaged', { document: digest })
  await writeDurably(join(folder, documentPath(digest)), bytes)
}

/** The digest and size of a file of a backup. Throws `backup-damaged` where it is not there. */
export async function describeFile(folder: string, path: string): Promise<BackupFile> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(join(folder, path))) hash.update(chunk as Uint8Array)
    return { path, sha256: hash.digest('hex'), size: (await stat(join(folder, path))).size }
  } catch (cause) {
    throw damaged(path, cause)
  }
}
