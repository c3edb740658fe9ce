import type { Outcome } from '#kernel'
import type { AnyRecord, KindName } from '#records'

/** One version of one record to be written. `replaces` is the version that the person saw; null for a new record. */
export interface Change {
  readonly record: AnyRecord
  readonly replaces: number | null
}

/** Changes that belong together: all are written, or none. */
export interface AppendRequest {
  readonly office: string
  /** Who: the identifier of a user, or `system`. */
  readonly by: string
  /** When: ISO 8601 in UTC with milliseconds. */
  readonly at: string
  /** Why, in the person's words. */
  readonly why?: string
  readonly changes: readonly Change[]
}

/** Somebody else wrote the record in the meantime (or it is not there at all: `actual` 0). Nothing was written. */
export interface VersionConflict {
  readonly id: string
  readonly expected: number | null
  readonly actual: number
}

export type AppendOutcome = Outcome<{ readonly sequences: readonly number[] }, VersionConflict>

/** One line of the ledger as stored. `content` and `salt` are null once a person's data was erased; the leaf stays. */
export interface StoredEntry {
  /** Position in the office's ledger, from 0. */
  readonly sequence: number
  readonly record: string
  /** Canonical JSON (RFC 8785) of the entry. */
  readonly content: string | null
  /** 32 random bytes. */
  readonly salt: Uint8Array | null
  /** SHA-256(domain ‖ salt ‖ content): what the Merkle tree commits to. */
  readonly commitment: Uint8Array
}

/** The content of an entry, read back. */
export interface Entry {
  readonly at: string
  readonly by: string
  readonly why?: string
  readonly replaces: number | null
  readonly record: AnyRecord
}

export interface TreeHead {
  readonly size: number
  /** RFC 6962 Merkle tree hash over the commitments. */
  readonly root: Uint8Array
}

/** An office's identity on this storage. `signingKey` is an Ed25519 private key in PKCS #8 (PEM). */
export interface OfficeRow {
  readonly office: string
  readonly created: string
  readonly signingKey: string
}

export interface RecordQuery {
  readonly kinds?: readonly KindName[]
  readonly ids?: readonly string[]
  /** Only records that name this one. */
  readonly references?: string
  /** Only records that cite this document (its digest) or come from it. */
  readonly document?: string
  /** For pages: records after this identifier, in the order of identifiers. */
  readonly after?: string
  readonly limit?: number
}

export interface SearchHit {
  readonly record: AnyRecord
  /** Higher is better; comparable within one answer only. */
  readonly score: number
}

/** What the reader found in a document, kept so that it need not be read again; can be dropped and made anew. */
export interface StoredReading {
  readonly document: string
  /** Changes whenever the reader changes what it finds. */
  readonly reader: string
  readonly content: string
}

export interface StorageHealth {
  readonly engine: 'sqlite' | 'postgres'
  readonly version: string
  readonly writable: boolean
}

/**
 * Where an office keeps everything: the ledger, its projections (current records, search), document bytes.
 * Two implementations (SQLite, PostgreSQL) pass one contract test. Every row belongs to an office.
 */
export interface Storage {
  /** Writes durably: when it resolves, the entries survive a power failure. Concurrent requests share one commit. */
  append(request: AppendRequest): Promise<AppendOutcome>
  head(office: string): Promise<TreeHead>
  /** Entries in order, from a sequence on (0 unless told), read in pages. */
  entries(office: string, from?: number): AsyncIterable<StoredEntry>
  /** All versions of one record, oldest first. */
  history(office: string, record: string): Promise<readonly { sequence: number; entry: Entry | null }[]>
  /** Deletes content and salt of every version of a record, and its projections; leaves stay. */
  erase(office: string, record: string): Promise<number>
  /** Signed notes (C2SP tlog-checkpoint), newest last. */
  saveCheckpoint(office: string, size: number, note: string): Promise<void>
  latestCheckpoint(office: string): Promise<{ size: number; note: string } | null>

  record(office: string, id: string): Promise<AnyRecord | null>
  records(office: string, query: RecordQuery): Promise<readonly AnyRecord[]>
  /** How many current records there are of each kind. */
  counts(office: string): Promise<Partial<Record<KindName, number>>>
  search(
    office: string,
    text: string,
    options?: { kinds?: readonly KindName[]; limit?: number },
  ): Promise<readonly SearchHit[]>
  /** Drops the projections and makes them again from the ledger. Returns the number of current records. */
  rebuild(office: string, progress?: (done: number, of: number) => void): Promise<number>

  putBytes(office: string, digest: string, bytes: Uint8Array): Promise<void>
  bytes(office: string, digest: string): Promise<Uint8Array | null>
  putReading(office: string, reading: StoredReading): Promise<void>
  reading(office: string, document: string, reader: string): Promise<StoredReading | null>

  offices(): Promise<readonly OfficeRow[]>
  addOffice(row: OfficeRow): Promise<void>
  health(): Promise<StorageHealth>
  /** Waits for what was accepted, then closes. */
  close(): Promise<void>
}
