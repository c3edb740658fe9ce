import { Problem } from '#kernel'
import type { AnyRecord } from '#records'
import type { Context } from './context.ts'
import { withSubjects } from './figure-subjects.ts'
import { withoutRestated } from './restated-figures.ts'
import { keptReading, type KeptReading } from './kept-reading.ts'
import { keyed, type Keyed } from './proposal-key.ts'
import { documentId } from './document-id.ts'
import { liveRecordOf, type Live } from './stored.ts'

/** What a person decided about a proposal: the record that it became or means, or the refusal. */
export interface Decision {
  readonly state: 'confirmed' | 'refused'
  readonly record: string
  /** The record that keeps the decision: the confirmed record itself, a mention or a refusal. */
  readonly kept: AnyRecord
}

/** A document with what was read in it and what was decided about that. */
export interface OpenDocument {
  readonly record: Live<'document'>
  readonly digest: string
  /** BCP 47; `und` where it could not be told. */
  readonly language: string
  readonly kept: KeptReading
  readonly proposals: readonly Keyed[]
  /** Those that others may rest on: what the rules found, and of a model's proposals what a person confirmed. */
  readonly reliable: readonly Keyed[]
  readonly decisions: ReadonlyMap<string, Decision>
}

/**
 * What people say of names elsewhere is followed until somebody decides about this document: then what was read in it
 * stays as they saw it. `asKept` leaves it as it is, for lists of many. Throws `not-found` where there is none.
 */
export async function openDocument(
  context: Context,
  digest: string,
  { asKept = false }: { asKept?: boolean } = {},
): Promise<OpenDocument> {
  const record = await documentRecord(context, digest)
  const decisions = await decisionsOf(context, digest)
  const kept = await keptReading(context, digest, record.body.fileName, !asKept && decisions.size === 0)
  const proposals = proposalsIn(kept)
  return {
    record,
    digest,
    language: kept.reading.document.language,
    kept,
    proposals,
    reliable: proposals.filter(({ foundBy, key }) => !foundBy || decisions.get(key)?.state === 'confirmed'),
    decisions,
  }
}

/** The proposals of a reading with their keys: what a model proposes comes behind what the rules found, and changes nothing of it. */
export function proposalsIn(kept: Pick<KeptReading, 'reading' | 'blocks'>): Keyed[] {
  const { reading } = kept
  const byRules = { ...reading, proposals: reading.proposals.filter(({ foundBy }) => !foundBy) }
  const byModel = reading.proposals.filter(({ foundBy }) => foundBy)
  return keyed([...withoutRestated(withSubjects({ ...kept, reading: byRules })), ...byModel])
}

export async function documentRecord(context: Context, digest: string): Promise<Live<'document'>> {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Problem('not-found', { id: digest })
  return await liveRecordOf(context, documentId(digest), 'document')
}

/** What was decided about the proposals of a document, by their keys. */
export async function decisionsOf(context: Context, digest: string): Promise<Map<string, Decision>> {
  const records = await context.parts.storage.records(context.officeId(), { document: digest })
  const decisions = new Map<string, Decision>()
  for (const record of records) {
    if (record.withdrawn) continue
    const decided = decisionIn(record, digest)
    if (decided) decisions.set(decided.proposal, decided.decision)
  }
  return decisions
}

function decisionIn(record: AnyRecord, digest: string): { proposal: string; decision: Decision } | null {
  if (record.kind === 'mention' && record.body.document === digest) {
    const decision: Decision = { state: 'confirmed', record: record.body.record, kept: record }
    return { proposal: record.body.proposal, decision }
  }
  if (record.kind === 'refusal' && record.body.document === digest && !record.body.withdrawn) {
    return { proposal: record.body.proposal, decision: { state: 'refused', record: record.id, kept: record } }
  }
  if (record.origin?.document !== digest) return null
  return { proposal: record.origin.proposal, decision: { state: 'confirmed', record: record.id, kept: record } }
}

/** The proposal with a key. Throws `not-found`. */
export function proposalOf(document: OpenDocument, key: string): Keyed {
  const found = document.proposals.find((proposal) => proposal.key === key)
  if (!found) throw new Problem('not-found', { id: key })
  return found
}
