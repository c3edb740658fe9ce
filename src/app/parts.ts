import type { DocumentText } from '#documents'
import type { Clock, NewIdentifier } from '#kernel'
import type { Storage } from '#ledger'
import type { Reading } from '#reading'

/** Who the users are, by their identifiers in the ledger; the part that signs people in gives it. */
export interface UserDirectory {
  /** Null for somebody who is not known (any more). */
  nameOf(user: string): Promise<string | null>
}

/** The file that somebody gave, with the name that it has there. */
export interface GivenFile {
  readonly bytes: Uint8Array
  readonly name: string
}

/** Turns a file into text with positions. Rejects with a `Problem` (`document-…`). */
export type ReadDocument = (file: GivenFile) => Promise<DocumentText>

/** Finds in a text what could become records. */
export type Read = (document: DocumentText) => Reading | Promise<Reading>

/** What the use cases stand on; handed in by `main.ts`, and by tests. */
export interface AppParts {
  readonly storage: Storage
  readonly clock: Clock
  readonly newIdentifier: NewIdentifier
  readonly readDocument: ReadDocument
  readonly read: Read
  /** Changes whenever the reader changes what it finds: what was read before is then read again. */
  readonly readerVersion: string
  readonly users?: UserDirectory
  /** The office to work in, where the storage holds several; else the one that was started last. */
  readonly office?: string
}
