import { generateSigningKey } from '#kernel'
import { kinds, type AnyRecord } from '#records'
import type { AppendRequest, OfficeRow, Storage } from '../storage.ts'

/** What the contract needs of an engine. */
export interface ContractStorage {
  readonly storage: Storage
  /** Runs one SQL statement behind the storage's back, as a fault or an intruder would. */
  readonly execute: (sql: string) => Promise<void>
  /** Closes the storage and removes what it kept. */
  close(): Promise<void>
}

export type OpenForContract = () => Promise<ContractStorage>

/** Identifiers that are easy to tell apart in a failure. */
export const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

export const officeRow = (number: number): OfficeRow => ({
  office: idOf(900_000 + number),
  created: '2026-01-01T00:00:00.000Z',
  signingKey: generateSigningKey(),
})

export interface OrganisationSample {
  readonly id: string
  readonly name: string
  readonly version?: number
  readonly parent?: string
  readonly language?: string
  /** Digests of documents that it cites. */
  readonly cites?: readonly string[]
}

export function organisation(sample: OrganisationSample): AnyRecord {
  const { id, name, version = 1, parent, language = 'en', cites = [] } = sample
  return {
    id,
    kind: 'organisation',
    version,
    format: kinds.organisation.format,
    body: {
      names: [{ text: name, language, kind: 'official' }],
      type: 'union',
      lineage: [],
      ...(parent === undefined ? {} : { parent }),
    },
    citations: cites.map((document) => ({ document, start: 0, end: name.length, quote: name })),
    author: 'An officer',
    audience: 'office',
  }
}

export function person(id: string, name: string, title: string): AnyRecord {
  return {
    id,
    kind: 'person',
    version: 1,
    format: kinds.person.format,
    body: { names: [{ text: name, language: 'vi', kind: 'own script' }], posts: [{ title }] },
    citations: [],
    author: 'An officer',
    audience: 'office',
  }
}

/** A request that writes these records, each over the version before its own. */
export function requestOf(office: string, ...records: readonly AnyRecord[]): AppendRequest {
  return {
    office,
    by: idOf(800_000),
    at: '2026-03-04T05:06:07.089Z',
    why: 'read in the minutes',
    changes: records.map((record) => ({ record, replaces: record.version === 1 ? null : record.version - 1 })),
  }
}

export async function allOf<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = []
  for await (const value of values) all.push(value)
  return all
}

/** Opens a storage with one office for the time of an act. */
export async function withOffice(
  open: OpenForContract,
  act: (context: ContractStorage & { readonly office: OfficeRow }) => Promise<void>,
): Promise<void> {
  const opened = await open()
  try {
    const office = officeRow(1)
    await opened.storage.addOffice(office)
    await act({ ...opened, office })
  } finally {
    await opened.close()
  }
}

/** Writes organisations number `from` to `from + count - 1`, a request each, all at once. */
export async function fill(storage: Storage, office: string, count: number, from = 0): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => from + index)
  await Promise.all(
    numbers.map((number) =>
      storage.append(requestOf(office, organisation({ id: idOf(number), name: `Federation ${number}` }))),
    ),
  )
}
