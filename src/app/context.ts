import { invariant, Problem } from '#kernel'
import type { Change } from '#ledger'
import { checkRecord, isKind, kindOf, type AnyRecord, type BodyOf, type KindName, type RecordOf } from '#records'
import { sinceLastWrite, type Remembered } from './remembered.ts'
import type { AppParts } from './parts.ts'
import type { Actor } from './views.ts'

/** What every use case is given: the parts, the office that it works in, and how to write. */
export interface Context {
  readonly parts: AppParts
  /** Throws `not-found` where no office was started yet. */
  officeId(): string
  setOffice(office: string): void
  /** Keeps what was worked out from the records until somebody writes again. */
  readonly remembered: Remembered
}

export function contextOf(parts: AppParts, office: string | null): Context {
  let current = office
  const officeId = (): string => {
    if (current === null) throw new Problem('not-found')
    return current
  }
  return {
    parts,
    officeId,
    setOffice: (next) => {
      current = next
    },
    remembered: sinceLastWrite(async () => `${officeId()} ${(await parts.storage.head(officeId())).size}`),
  }
}

/** Writes all changes or none, after checking every record. Throws `version-conflict` where somebody was quicker. */
export async function write(context: Context, actor: Actor, changes: readonly Change[], why?: string): Promise<void> {
  if (changes.length === 0) return
  const outcome = await context.parts.storage.append({
    office: context.officeId(),
    by: actor.id,
    at: context.parts.clock.now(),
    ...(why === undefined ? {} : { why }),
    changes: changes.map(({ record, replaces }) => ({ record: checkRecord(record), replaces })),
  })
  if (!outcome.ok) throw new Problem('version-conflict', { id: outcome.reason.id, actual: outcome.reason.actual })
}

/** A first version. `stated` says where it comes from: citations, or the author who states it. */
export function newRecord<Name extends KindName>(
  context: Context,
  kind: Name,
  body: BodyOf<Name>,
  stated: Partial<Pick<AnyRecord, 'citations' | 'author' | 'origin' | 'audience' | 'id'>>,
): RecordOf<Name> {
  return {
    id: stated.id ?? context.parts.newIdentifier(),
    kind,
    version: 1,
    format: kindOf(kind).format,
    body,
    citations: stated.citations ?? [],
    ...(stated.author === undefined ? {} : { author: stated.author }),
    ...(stated.origin === undefined ? {} : { origin: stated.origin }),
    audience: stated.audience ?? 'office',
  }
}

/** The change that adds a record. */
export const adding = (record: AnyRecord | RecordOf<KindName>): Change => ({
  record: record as AnyRecord,
  replaces: null,
})

/** The change that puts a next version in the place of the one that was seen. */
export function replacing<Seen extends AnyRecord>(
  seen: Seen,
  next: Partial<Omit<Seen, 'id' | 'kind' | 'version'>>,
): Change {
  return { record: { ...seen, ...next, version: seen.version + 1 } as AnyRecord, replaces: seen.version }
}

/** A live record. Throws `not-found` for one that is not there or was taken back. */
export async function liveRecord(context: Context, id: string): Promise<AnyRecord> {
  const record = await context.parts.storage.record(context.officeId(), id)
  if (!record || record.withdrawn) throw new Problem('not-found', { id })
  return record
}

/** A live record of one kind. */
export async function liveRecordOf<Name extends KindName>(
  context: Context,
  id: string,
  kind: Name,
): Promise<Extract<AnyRecord, { kind: Name }>> {
  const record = await liveRecord(context, id)
  if (!isKind(record, kind)) throw new Problem('not-found', { id })
  return record
}

/** All live records of some kinds. */
export async function liveRecords<const Name extends KindName>(
  context: Context,
  ...kinds: readonly Name[]
): Promise<readonly Extract<AnyRecord, { kind: Name }>[]> {
  const records = await context.parts.storage.records(context.officeId(), { kinds })
  invariant(
    records.every((record) => (kinds as readonly KindName[]).includes(record.kind)),
    'the storage gives the kinds that were asked for',
  )
  return records.filter((record) => !record.withdrawn) as readonly Extract<AnyRecord, { kind: Name }>[]
}
