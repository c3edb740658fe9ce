import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { digestOf, Problem } from '#kernel'
import {
  addLeaf,
  checkpointKey,
  commitmentOf,
  emptyTree,
  leafHash,
  readCheckpoint,
  rootOf,
  type CompactTree,
  type Storage,
  type StoredEntry,
} from '#ledger'
import { describeFile, type BackupExtra } from './backup.ts'
import { entryFrom } from './ledger-lines.ts'
import {
  damaged,
  documentPath,
  manifestName,
  parseManifest,
  type BackupManifest,
  type OfficeBackup,
} from './manifest.ts'

export interface RestoreOptions {
  readonly extra?: readonly BackupExtra[]
  readonly progress?: (done: number, of: number) => void
}

/**
 * Brings a backup into a storage that has no office yet. Everything is checked before anything is written: the digest
 * of every part, every commitment, and each ledger's root against its signed checkpoint.
 * Throws `target-not-empty` or `backup-damaged`.
 */
export async function restore(folder: string, storage: Storage, options: RestoreOptions = {}): Promise<BackupManifest> {
  if ((await storage.offices()).length > 0) throw new Problem('target-not-empty', { name: 'storage' })
  const manifest = await readManifest(folder)
  for (const part of [...manifest.extra, ...manifest.offices.map(({ ledger }) => ledger)]) {
    const found = await describeFile(folder, part.path)
    if (found.sha256 !== part.sha256) throw damaged(part.path)
  }
  const trees = new Map<string, CompactTree>()
  for (const office of manifest.offices) {
    trees.set(office.office, await checkLedger(folder, office))
    for (const digest of office.documents) await readDocument(folder, digest)
  }
  for (const office of manifest.offices) {
    await restoreOffice(folder, storage, office, trees.get(office.office) ?? emptyTree, options)
  }
  for (const { path } of manifest.extra) {
    const extra = options.extra?.find(({ name }) => path === `extra/${name}`)
    await extra?.load(join(folder, path))
  }
  return manifest
}

async function readManifest(folder: string): Promise<BackupManifest> {
  let text: string
  try {
    text = await readFile(join(folder, manifestName), 'utf8')
  } catch (cause) {
    throw damaged(manifestName, cause)
  }
  return parseManifest(text)
}

/** Recomputes all commitments and the root; gives the tree that the checkpoint was signed over. */
async function checkLedger(folder: string, office: OfficeBackup): Promise<CompactTree> {
  const { path } = office.ledger
  const signed = readCheckpoint(office.checkpoint, checkpointKey(office))
  if (!signed || signed.size !== office.size) throw damaged(manifestName)
  let tree: CompactTree = emptyTree
  for await (const { sequence, salt, content, commitment } of entriesIn(folder, path)) {
    const erased = salt === null && content === null
    const right = erased || (salt && content !== null && commitmentOf(salt, content).toHex() === commitment.toHex())
    if (!right || sequence !== tree.size) throw damaged(path)
    tree = addLeaf(tree, leafHash(commitment))
  }
  const root = rootOf(tree).toHex()
  if (tree.size !== office.size || root !== signed.root.toHex() || root !== office.root) throw damaged(path)
  return tree
}

async function* entriesIn(folder: string, path: string): AsyncGenerator<StoredEntry> {
  const lines = createInterface({ input: createReadStream(join(folder, path), 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) {
    let entry: StoredEntry
    try {
      entry = entryFrom(line)
    } catch (cause) {
      throw damaged(path, cause)
    }
    yield entry
  }
}

async function readDocument(folder: string, digest: string): Promise<Uint8Array> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(join(folder, documentPath(digest)))
  } catch (cause) {
    throw damaged(documentPath(digest), cause)
  }
  if (digestOf(bytes) !== digest) throw damaged(documentPath(digest))
  return bytes
}

async function restoreOffice(
  folder: string,
  storage: Storage,
  backup: OfficeBackup,
  tree: CompactTree,
  options: RestoreOptions,
): Promise<void> {
  const { office, created, signingKey, size, checkpoint: note } = backup
  await storage.addOffice({ office, created, signingKey })
  for (const digest of backup.documents) await storage.putBytes(office, digest, await readDocument(folder, digest))
  const head = await storage.restoreEntries(office, counted(entriesIn(folder, backup.ledger.path), size, options))
  if (rootOf(head).toHex() !== backup.root) throw damaged(backup.ledger.path)
  await storage.saveCheckpoint(office, { size, note, peaks: tree.peaks })
}

async function* counted(
  entries: AsyncIterable<StoredEntry>,
  of: number,
  { progress }: RestoreOptions,
): AsyncGenerator<StoredEntry> {
  let done = 0
  for await (const entry of entries) {
    yield entry
    done += 1
    if (done % 1000 === 0 || done === of) progress?.(done, of)
  }
}
