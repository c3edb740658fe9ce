import { publicKeyOf, Problem, type SigningKey } from '#kernel'
import { addLeaf, leafHash, rootOf, sameBytes, type CompactTree } from './merkle.ts'
import { openNote, signNote, type NoteKey } from './signed-note.ts'
import type { OfficeRow, Storage, StoredCheckpoint } from './storage.ts'

/** A tree head that an office stands by (https://c2sp.org/tlog-checkpoint). */
export interface Checkpoint {
  readonly size: number
  readonly root: Uint8Array
}

/** The name of an office's ledger, and of the key that signs it. */
export const originOf = (office: string): string => `comity/${office}`

/** The key by which anybody can check an office's checkpoints. */
export function checkpointKey(row: OfficeRow): NoteKey {
  return { name: originOf(row.office), publicKey: publicKeyOf(row.signingKey) }
}

/** Three lines — origin, size, root in base64 — as a signed note. */
export function writeCheckpoint(office: string, head: Checkpoint, key: SigningKey): string {
  const origin = originOf(office)
  return signNote(`${origin}\n${head.size}\n${head.root.toBase64()}\n`, origin, key)
}

/** What a checkpoint says; null where its signature or its form is not right. */
export function readCheckpoint(note: string, key: NoteKey): Checkpoint | null {
  const [origin, size, root] = openNote(note, key)?.split('\n') ?? []
  if (origin !== key.name || !/^(0|[1-9]\d{0,15})$/.test(size ?? '')) return null
  if (!/^[A-Za-z0-9+/]{43}=$/.test(root ?? '')) return null
  return { size: Number(size), root: Uint8Array.fromBase64(root ?? '') }
}

/**
 * Signs the present head and keeps the note. First makes sure that the ledger still begins with what was signed last
 * time: two signed heads that contradict each other would be proof of a forged history. Throws `ledger-damaged` then.
 */
export async function signCheckpoint(storage: Storage, office: OfficeRow): Promise<StoredCheckpoint> {
  const head = await storage.head(office.office)
  const latest = await storage.latestCheckpoint(office.office)
  if (latest && !(await follows(storage, office, latest, head))) {
    throw new Problem('ledger-damaged', { office: office.office, size: latest.size })
  }
  if (latest?.size === head.size) return latest
  const checkpoint = {
    size: head.size,
    peaks: head.peaks,
    note: writeCheckpoint(office.office, head, office.signingKey),
  }
  await storage.saveCheckpoint(office.office, checkpoint)
  return checkpoint
}

/** Whether the head is the signed tree with the entries since then added. */
async function follows(
  storage: Storage,
  office: OfficeRow,
  latest: StoredCheckpoint,
  head: Checkpoint,
): Promise<boolean> {
  const signed = readCheckpoint(latest.note, checkpointKey(office))
  let tree: CompactTree = latest
  if (!signed || signed.size !== tree.size || !sameBytes(rootOf(tree), signed.root)) return false
  if (tree.size < head.size) {
    for await (const entry of storage.entries(office.office, tree.size)) {
      tree = addLeaf(tree, leafHash(entry.commitment))
      if (tree.size === head.size) break
    }
  }
  return tree.size === head.size && sameBytes(rootOf(tree), head.root)
}
