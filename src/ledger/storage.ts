import type { Outcome } from '#kernel'
import type { AnyRecord, KindName } from '#records'
import type { Entry } from './entry.ts'
import type { Projection } from './projection.ts'

/** One version of one record to be written. `replaces` is the version that the person saw; null for a new record. */
export interface Change {
  readonly record: AnyRecord
  readonly replaces: number | null
}

/**
 * Changes that belong together: all are written, or none. The version of each record is one more than the version that
 * it replaces (1 for a new one).
 */
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

/** The same line, its bytes in lower-case hexadecimal: in bulk, text is read and hashed quicker than bytes. */
export interface LedgerLine {
  readonly sequence: number
  readonly record: string
  readonly content: string | null
  readonly salt: string | null
  readonly commitment: string
}

/** A stretch of the ledger, and what the storage keeps of each current record whose last entry is in it. */
export interface LedgerPage {
  readonly lines: readonly LedgerLine[]
  /** In the order of sequences. */
  readonly projections: readonly Projection[]
}

export interface TreeHead {
  readonly size: number
  /** RFC 6962 Merkle tree hash over the commitments. */
  readonly root: Uint8Array
  /** The roots of the complete subtrees, largest first: what is needed to go on. */
  readonly peaks: readonly Uint8Array[]
}

/** A signed tree head as kept by the storage. */
export interface StoredCheckpoint {
  readonly size: number
  /** A signed note (C2SP tlog-checkpoint). */
  readonly note: string
  /** The peaks of the tree at that size, so that the next checkpoint can be seen to follow from this one. */
  readonly peaks: readonly Uint8Array[]
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
  /**
   * Writes durably: when it resolves, the entries survive a power failure. Concurrent requests share one commit.
   * Rejects with `storage-unavailable` when the write is not known to be durable, `not-found` for an unknown office.
   */
  append(request: AppendRequest): Promise<AppendOutcome>
  head(office: string): Promise<TreeHead>
  /** Entries in order, from a sequence on (0 unless told), read in pages. */
  entries(office: string, from?: number): AsyncIterable<StoredEntry>
  /** All versions of one record, oldest first. */
  history(office: string, record: string): Promise<readonly { sequence: number; entry: Entry | null }[]>
  /** Deletes content and salt of every version of a record, and its projections; leaves stay. Returns how many. */
  erase(office: string, record: string): Promise<number>
  /** Keeps a signed tree head. A checkpoint of the same size replaces the one before. */
  saveCheckpoint(office: string, checkpoint: StoredCheckpoint): Promise<void>
  latestCheckpoint(office: string): Promise<StoredCheckpoint | null>

  record(office: string, id: string): Promise<AnyRecord | null>
  records(office: string, query: RecordQuery): Promise<readonly AnyRecord[]>
  /** The whole ledger in order, with the projections beside it: to be compared. Others get their turn between pages. */
  pages(office: string): AsyncIterable<LedgerPage>
  /** How many current records there are of each kind. */
  counts(office: string): Promise<Partial<Record<KindName, number>>>
  /**
   * Current records that contain every word of the text; of the last word its beginning is enough. Records that are
   * named so come first. Of very common words only the newest records are looked at.
   */
  search(
    office: string,
    text: string,
    options?: { kinds?: readonly KindName[]; limit?: number },
  ): Promise<readonly SearchHit[]>
  /** Drops the projections and makes them again from the ledger. Returns the number of current records. */
  rebuild(office: string, progress?: (done: number, of: number) => void): Promise<number>

  putBytes(office: string, digest: string, bytes: Uint8Array): Promise<void>
  bytes(office: string, digest: string): Promise<Uint8Array | null>
  /** The digests of all documents whose bytes are kept, sorted. */
  documents(office: string): Promise<readonly string[]>
  putReading(office: string, reading: StoredReading): Promise<void>
  reading(office: string, document: string, reader: string): Promise<StoredReading | null>

  offices(): Promise<readonly OfficeRow[]>
  /** Rejects with `office-not-empty` where the office is there already. */
  addOffice(row: OfficeRow): Promise<void>
  /** Writes entries of a backup, in order, into an office that has none yet, and makes the projections. */
  restoreEntries(office: string, entries: AsyncIterable<StoredEntry>): Promise<TreeHead>
  health(): Promise<StorageHealth>
  /** Waits for what was accepted, then closes. */
  close(): Promise<void>
}
