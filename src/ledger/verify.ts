import { upgradeRecord, type AnyRecord } from '#records'
import { Problem } from '#kernel'
import { checkpointKey, readCheckpoint, type Checkpoint } from './checkpoint.ts'
import { commitmentDigest } from './commitment.ts'
import { parseEntry, type Entry } from './entry.ts'
import { Findings, type Finding } from './findings.ts'
import { addCommitments, emptyTree, rootOf, sameBytes, type CompactTree } from './merkle.ts'
import { projectionOf, type Projection } from './projection.ts'
import type { LedgerLine, LedgerPage, Storage } from './storage.ts'

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
  readonly checkpoint: Checkpoint | null
  tree: CompactTree
  next: number
  erased: number
}

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
  const checkpoint = (await attempt(findings, () => readSigned(storage, office, findings))) ?? null
  const size = head?.size ?? Infinity
  const chains = new Map<string, Chain>()
  const begun = { tree: emptyTree, next: 0, erased: 0 }
  const walk: Walk = { storage, office, findings, chains, progress, size, checkpoint, ...begun }
  await attempt(findings, () => walkPages(walk))
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

async function walkPages(walk: Walk): Promise<void> {
  if (walk.checkpoint?.size === 0) checkSignedRoot(walk)
  for await (const page of walk.storage.pages(walk.office)) {
    const beyond = page.lines.findIndex(({ sequence }) => sequence >= walk.size)
    checkPage(walk, beyond < 0 ? page.lines : page.lines.slice(0, beyond), page.projections)
    walk.progress(walk.tree.size, walk.size)
    const first = page.lines[beyond]
    if (!first) continue
    await checkBeyondHead(walk, first)
    break
  }
  await checkRest(walk)
}

function checkPage(walk: Walk, lines: readonly LedgerLine[], projections: LedgerPage['projections']): void {
  let at = 0
  for (const line of lines) {
    const record = checkEntry(walk, line)
    for (; at < projections.length; at += 1) {
      const projection = projections[at]
      if (!projection || projection.sequence > line.sequence) break
      if (projection.sequence < line.sequence) addStray(walk, projection)
      else checkProjection(walk, record, projection)
    }
  }
  for (const projection of projections.slice(at)) if (projection.sequence < walk.size) addStray(walk, projection)
  growTree(
    walk,
    lines.map(({ commitment }) => commitment),
  )
}

function addStray({ findings }: Walk, { id, sequence }: Projection): void {
  findings.add({ code: 'projection-without-entry', record: id, sequence })
}

/** Stops where the signed tree ended, to compare. */
function growTree(walk: Walk, commitments: readonly string[]): void {
  const before = walk.tree.size
  const signed = walk.checkpoint?.size ?? 0
  const until = signed > before && signed <= before + commitments.length ? signed - before : 0
  if (until > 0) {
    walk.tree = addCommitments(walk.tree, commitments.slice(0, until))
    checkSignedRoot(walk)
  }
  walk.tree = addCommitments(walk.tree, commitments.slice(until))
}

function checkSignedRoot({ findings, tree, checkpoint }: Walk): void {
  if (checkpoint && !sameBytes(rootOf(tree), checkpoint.root)) findings.add({ code: 'checkpoint-root-differs' })
}

/** What is appended while this runs is not looked at; an entry that no head speaks of is damage. */
async function checkBeyondHead(walk: Walk, { sequence, record }: LedgerLine): Promise<void> {
  const now = await walk.storage.head(walk.office)
  if (now.size <= sequence) walk.findings.add({ code: 'head-size-differs', sequence, record })
}

/** Checks one entry by itself and in its chain. Returns the record in the present format, where it can be read. */
function checkEntry(walk: Walk, entry: LedgerLine): AnyRecord | null {
  const { sequence, record, content, salt, commitment } = entry
  if (sequence !== walk.next) walk.findings.add({ code: 'entry-missing', sequence: walk.next })
  walk.next = sequence + 1
  if (content === null || salt === null) {
    if (content !== null || salt !== null) walk.findings.add({ code: 'content-half-erased', sequence, record })
    walk.erased += 1
    walk.chains.delete(record)
    return null
  }
  if (commitmentDigest(salt, content) !== commitment) {
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

function checkChain(walk: Walk, { sequence, record }: LedgerLine, parsed: Entry): void {
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

/** At the end every record must have shown its projection at its last entry. */
async function checkRest(walk: Walk): Promise<void> {
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
