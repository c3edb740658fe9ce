import { Problem } from '#kernel'
import { z } from 'zod'
import type { Kind } from './kind.ts'
import { kindNames, kinds, type BodyOf, type KindName } from './kinds/index.ts'
import { audiences } from './lists.ts'
import { citation, digest, identifier, shortText, type Citation } from './values.ts'

/** Who may see a record: the office alone, the partners too, everybody, or those who work on one case. */
export type Audience = (typeof audiences)[number]

/** A confirmed fact. It cites the document it was read in, or names the person who stated it. */
export interface RecordOf<Name extends KindName> {
  readonly id: string
  readonly kind: Name
  /** Counts the versions of this record from 1. */
  readonly version: number
  /** The shape of the body; see `Kind.format`. */
  readonly format: number
  readonly body: BodyOf<Name>
  readonly citations: readonly Citation[]
  /** The person who states it, where no document does. */
  readonly author?: string
  /** The proposal that it was confirmed from. */
  readonly origin?: { readonly document: string; readonly proposal: string }
  readonly audience: Audience
  /** True once a person took the record back: it stays in the ledger and its history, and is shown nowhere else. */
  readonly withdrawn?: boolean
}

export type AnyRecord = { [Name in KindName]: RecordOf<Name> }[KindName]

const envelope = z
  .object({
    id: identifier,
    kind: z.enum(kindNames as [KindName, ...KindName[]]),
    version: z.number().int().positive(),
    format: z.number().int().positive(),
    body: z.unknown(),
    citations: z.array(citation).max(200),
    author: shortText.optional(),
    origin: z.object({ document: digest, proposal: shortText }).optional(),
    audience: z.enum(audiences),
    withdrawn: z.boolean().optional(),
  })
  .refine((record) => record.citations.length > 0 || record.author !== undefined, { message: 'value-invalid' })

type KindEntry = Kind<KindName, z.ZodType>
export const kindOf = (name: KindName): KindEntry => kinds[name]

/**
 * Checks a record that comes from outside, in the present format.
 * Throws `value-invalid` with the path of the first field that is wrong.
 */
export function checkRecord(value: unknown): AnyRecord {
  const outer = envelope.safeParse(value)
  if (!outer.success) throw invalid(outer.error)
  return { ...outer.data, body: checkBody(outer.data.kind, outer.data.body) } as AnyRecord
}

/** Checks the body of a record and fills in what its kind fills in by itself. Throws as `checkRecord` does. */
export function checkBody(kind: KindName, body: unknown): unknown {
  const checked = kindOf(kind).body.safeParse(body)
  if (!checked.success) throw invalid(checked.error, 'body')
  return checked.data
}

function invalid(error: z.ZodError, ...prefix: string[]): Problem {
  const issue = error.issues[0]
  const field = [...prefix, ...(issue?.path ?? [])].join('.')
  if (issue?.code === 'too_big' && issue.origin === 'string') {
    return new Problem('name-too-long', { field, most: Number(issue.maximum) }, error)
  }
  if (issue?.message === 'date-not-understood') return new Problem('date-not-understood', { field }, error)
  return new Problem('value-invalid', { field }, error)
}

/** Brings a stored record to the present format of its kind. What was stored is not changed by it. */
export function upgradeRecord(stored: AnyRecord): AnyRecord {
  const kind = kindOf(stored.kind)
  if (stored.format === kind.format) return stored
  let body: unknown = stored.body
  for (let format = stored.format; format < kind.format; format += 1) {
    const upgrade = kind.upgrades[format]
    if (!upgrade) throw new Problem('ledger-damaged', { record: stored.id })
    body = upgrade(body as never)
  }
  return { ...stored, format: kind.format, body } as AnyRecord
}

/** The one line by which people know a record. */
export const titleOf = (record: AnyRecord, language: string): string => kindOf(record.kind).title(record.body, language)

/** All text by which a record can be found. */
export const searchableOf = (record: AnyRecord): readonly string[] => kindOf(record.kind).searchable(record.body)

/** The identifiers of all records that this one names. */
export const referencesOf = (record: AnyRecord): readonly string[] => kindOf(record.kind).references(record.body)

export function isKind<Name extends KindName>(
  record: AnyRecord,
  name: Name,
): record is AnyRecord & { readonly kind: Name } {
  return record.kind === name
}
