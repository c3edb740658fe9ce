import { upgradeRecord, type AnyRecord } from '#records'
import { Problem } from '#kernel'
import { checkpointKey, readCheckpoint } from './checkpoint.ts'
import { commitmentOf } from './commitment.ts'
import { parseEntry, type Entry } from './entry.ts'
import { Findings, type Finding } from './findings.ts'
import { addLeaves, emptyTree, leafHash, rootOf, sameBytes, type CompactTree } from './merkle.ts'
import { projectionOf, type Projection } from './projection.ts'
import type { Storage, StoredEntry } from './storage.ts'

export interface VerifyReport {
  readonly office: string
  readonly ok: boolean
  readonly entries: number
  /** Entries whose content was erased; their leaves are still in the tree. */
  readonly erased: number
  /** Current records. */
  readonly records: number
  readonly documents: number
  /** RFC 6962 root over the commitments as they are stored, hexadecimal. */
  readonly root: string
  /** The size that the latest signed checkpoint speaks of; null when none was signed yet. */
  readonly checkpoint: number | null
  /** The first of them; `findingCount` counts all. */
  readonly findings: readonly Finding[]
  readonly findingCount: number
}

export type VerifyProgress = (done: number, of: number) => void

/** Of each record: its latest entry that is not erased, and whether the projection was seen there. */
interface Chain {
  sequence: number
  version: number
  projected: boolean
}

interface Walk {
  readonly storage: Storage
  readonly office: string
  readonly findings: Findings
  readonly chains: Map<string, Chain>
  readonly progress: VerifyProgress
  readonly size: number
  tree: CompactTree
  next: number
  erased: number
}

const progressEvery = 10_000
const leavesAtOnce = 256

/**
 * Reads the whole ledger of an office once and compares it with everything that is said about it: commitments, tree,
 * head, signed checkpoint, chains of versions, projections, documents. Damage is reported, never thrown.
 */
export async function verify(
  storage: Storage,
  office: string,
  progress: VerifyProgress = () => undefined,
): Promise<VerifyReport> {
  const findings = new Findings()
  const head = await attempt(findings, () => storage.head(office))
  const checkpoint = await attempt(findings, () => readSigned(storage, office, findings))
  const size = head?.size ?? Infinity
  const chains = new Map<string, Chain>()
  const walk: Walk = { storage, office, findings, chains, progress, size, tree: emptyTree, next: 0, erased: 0 }
  await attempt(findings, () => walkEntries(walk, checkpoint ?? null))
  if (head && walk.tree.size !== head.size) findings.add({ code: 'head-size-differs' })
  if (head && !sameBytes(rootOf(walk.tree), head.root)) findings.add({ code: 'head-root-differs' })
  if (checkpoint && checkpoint.size > walk.tree.size) findings.add({ code: 'checkpoint-beyond-ledger' })
  const documents = (await attempt(findings, () => checkDocuments(walk))) ?? 0
  progress(walk.tree.size, walk.tree.size)
  return {
    office,
    ok: findings.count === 0,
    entries: walk.tree.size,
    erased: walk.erased,
    records: walk.chains.size,
    documents,
    root: rootOf(walk.tree).toHex(),
    checkpoint: checkpoint?.size ?? null,
    findings: findings.kept,
    findingCount: findings.count,
  }
}

/** A storage that cannot be read is a finding too. */
async function attempt<Value>(findings: Findings, act: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await act()
  } catch (error) {
    findings.add({ code: 'storage-unreadable', message: String(error) })
    return undefined
  }
}

async function readSigned(storage: Storage, office: string, findings: Findings) {
  const row = (await storage.offices()).find((row) => row.office === office)
  const latest = await storage.latestCheckpoint(office)
  if (!row || !latest) return null
  const signed = readCheckpoint(latest.note, checkpointKey(row))
  if (!signed || signed.size !== latest.size) findings.add({ code: 'checkpoint-not-valid' })
  return signed
}

async function walkEntries(walk: Walk, checkpoint: { size: number; root: Uint8Array } | null): Promise<void> {
  const projections = walk.storage.projections(walk.office)[Symbol.asyncIterator]()
  let projection = await nextProjection(projections)
  let leaves: Uint8Array[] = []
  const grow = (): void => {
    walk.tree = addLeaves(walk.tree, leaves)
    leaves = []
    if (walk.tree.size === checkpoint?.size && !sameBytes(rootOf(walk.tree), checkpoint.root)) {
      walk.findings.add({ code: 'checkpoint-root-differs' })
    }
  }
  grow()
  for await (const entry of walk.storage.entries(walk.office)) {
    if (entry.sequence >= walk.size) {
      await checkBeyondHead(walk, entry)
      break
    }
    const record = checkEntry(walk, entry)
    while (projection && projection.sequence < entry.sequence) {
      walk.findings.add({ code: 'projection-without-entry', record: projection.id, sequence: projection.sequence })
      projection = await nextProjection(projections)
    }
    if (projection?.sequence === entry.sequence) {
      checkProjection(walk, record, projection)
      projection = await nextProjection(projections)
    }
    leaves.push(leafHash(entry.commitment))
    const size = walk.tree.size + leaves.length
    if (leaves.length === leavesAtOnce || size === checkpoint?.size) grow()
    if (size % progressEvery === 0) walk.progress(size, walk.size)
  }
  grow()
  await checkRest(walk, projection)
}

/** What is appended while this runs is not looked at; an entry that no head speaks of is damage. */
async function checkBeyondHead(walk: Walk, { sequence, record }: StoredEntry): Promise<void> {
  const now = await walk.storage.head(walk.office)
  if (now.size <= sequence) walk.findings.add({ code: 'head-size-differs', sequence, record })
}

async function nextProjection(projections: AsyncIterator<Projection>): Promise<Projection | null> {
  const step = await projections.next()
  return step.done ? null : step.value
}

/** Checks one entry by itself and in its chain. Returns the record in the present format, where it can be read. */
function checkEntry(walk: Walk, entry: StoredEntry): AnyRecord | null {
  const { sequence, record, content, salt, commitment } = entry
  if (sequence !== walk.next) walk.findings.add({ code: 'entry-missing', sequence: walk.next })
  walk.next = sequence + 1
  if (content === null || salt === null) {
    if (content !== null || salt !== null) walk.findings.add({ code: 'content-half-erased', sequence, record })
    walk.erased += 1
    walk.chains.delete(record)
    return null
  }
  if (!sameBytes(commitmentOf(salt, content), commitment)) {
    walk.findings.add({ code: 'commitment-differs', sequence, record })
  }
  const parsed = parseEntry(content)
  if (!parsed) {
    walk.findings.add({ code: 'content-unreadable', sequence, record })
    return null
  }
  if (parsed.record.id !== record) walk.findings.add({ code: 'record-differs', sequence, record })
  checkChain(walk, entry, parsed)
  return present(walk, parsed.record, sequence)
}

function present(walk: Walk, record: AnyRecord, sequence: number): AnyRecord | null {
  try {
    return upgradeRecord(record)
  } catch (error) {
    const message = error instanceof Problem ? error.code : String(error)
    walk.findings.add({ code: 'content-unreadable', sequence, record: record.id, message })
    return null
  }
}

function checkChain(walk: Walk, { sequence, record }: StoredEntry, parsed: Entry): void {
  const { version } = parsed.record
  const before = walk.chains.get(record)
  const follows = version === (before?.version ?? 0) + 1 && parsed.replaces === (before?.version ?? null)
  if (!follows) walk.findings.add({ code: 'version-chain-broken', sequence, record })
  if (before) {
    before.sequence = sequence
    before.version = version
    before.projected = false
  } else walk.chains.set(record, { sequence, version, projected: false })
}

function checkProjection(walk: Walk, record: AnyRecord | null, projection: Projection): void {
  const chain = walk.chains.get(projection.id)
  if (record && chain?.sequence === projection.sequence) {
    chain.projected = true
    if (sameProjection(projectionOf(record, projection.sequence), projection)) return
  }
  walk.findings.add({ code: 'projection-differs', record: projection.id, sequence: projection.sequence })
}

function sameProjection(one: Projection, other: Projection): boolean {
  return (
    one.id === other.id &&
    one.kind === other.kind &&
    one.version === other.version &&
    one.title === other.title &&
    one.text === other.text &&
    one.links.length === other.links.length &&
    one.links.every((link, index) => link === other.links[index])
  )
}

/** At the end every record must have shown its projection at its last entry, and none may be left. */
async function checkRest(walk: Walk, projection: Projection | null): Promise<void> {
  if (projection && projection.sequence < walk.size) {
    walk.findings.add({ code: 'projection-without-entry', record: projection.id, sequence: projection.sequence })
  }
  for (const [record, chain] of walk.chains) {
    if (chain.projected) continue
    const current = await walk.storage.record(walk.office, record)
    // Somebody may have written the record while the ledger was read.
    if (!current || current.version <= chain.version) {
      walk.findings.add({ code: 'projection-missing', record, sequence: chain.sequence })
    }
  }
}

async function checkDocuments(walk: Walk): Promise<number> {
  const digests = await walk.storage.documents(walk.office)
  for (const document of digests) {
    try {
      const bytes = await walk.storage.bytes(walk.office, document)
      if (!bytes) walk.findings.add({ code: 'document-missing', document })
    } catch (error) {
      walk.findings.add({ code: 'document-differs', document, message: String(error) })
    }
  }
  return digests.length
}
