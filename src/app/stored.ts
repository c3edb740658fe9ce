import { Problem } from '#kernel'
import type { Change } from '#ledger'
import { isKind, kindOf, type AnyRecord, type BodyOf, type KindName, type RecordOf } from '#records'
import type { Context } from './context.ts'

export type Live<Name extends KindName> = Extract<AnyRecord, { kind: Name }>

/** What a new record rests on, and what is told of it beside its body. */
export type Stated = Partial<Pick<AnyRecord, 'id' | 'citations' | 'author' | 'origin' | 'audience'>>

/** A first version of a record. `stated` holds its citations, or the author who states it. */
export function newRecord<Name extends KindName>(
  context: Context,
  kind: Name,
  body: BodyOf<Name>,
  stated: Stated,
): Live<Name> {
  const record: RecordOf<KindName> = {
    audience: 'office',
    citations: [],
    ...stated,
    id: stated.id ?? context.parts.newIdentifier(),
    kind,
    version: 1,
    format: kindOf(kind).format,
    body,
  }
  return record as Live<Name>
}

/** The change that adds a record. */
export const adding = (record: AnyRecord): Change => ({ record, replaces: null })

/** The change that puts a next version in the place of the one that was seen. */
export function replacing<Seen extends AnyRecord>(
  seen: Seen,
  next: Partial<Pick<Seen, 'body' | 'citations' | 'author' | 'audience' | 'withdrawn'>>,
): Change {
  const record = { ...seen, ...next, version: seen.version + 1 } as AnyRecord
  return { record, replaces: seen.version }
}

/** A live record. Throws `not-found` for one that is not there or was taken back. */
export async function liveRecord(context: Context, id: string): Promise<AnyRecord> {
  const record = isIdentifier(id) ? await context.parts.storage.record(context.officeId(), id) : null
  if (!record || record.withdrawn) throw new Problem('not-found', { id })
  return record
}

/** A live record of one kind. */
export async function liveRecordOf<Name extends KindName>(
  context: Context,
  id: string,
  kind: Name,
): Promise<Live<Name>> {
  const record = await liveRecord(context, id)
  if (!isKind(record, kind)) throw new Problem('not-found', { id })
  return record as Live<Name>
}

/** All live records of some kinds, oldest first. */
export async function liveRecords<const Name extends KindName>(
  context: Context,
  ...kinds: readonly Name[]
): Promise<readonly Live<Name>[]> {
  const records = await context.parts.storage.records(context.officeId(), { kinds })
  return records.filter((record): record is Live<Name> => !record.withdrawn)
}

export const isIdentifier = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
