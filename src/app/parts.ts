import type { DocumentText } from '#documents'
import type { Clock, NewIdentifier } from '#kernel'
import type { Storage } from '#ledger'
import type { DirectoryEntry, Reading } from '#reading'
import type { ModelAnswer } from '#reading/suggestions'

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

/** A file's text with positions that lead back into it, and what could become records in it. */
export interface ReadFile {
  readonly document: DocumentText
  readonly reading: Reading
}

export interface ReadOptions {
  /** Tells also how each proposal came about, and what was left out and why. */
  readonly explain?: boolean
  /** What people said of names, under a digest of all of it. */
  readonly told?: ToldNames
}

/** Names that the people of an office confirmed as those of bodies, or refused. */
export interface ToldNames {
  readonly digest: string
  readonly entries: readonly DirectoryEntry[]
}

/** Reads a file. Rejects with a `Problem` (`document-…`) where it cannot be read, or not within the limits. */
export type Read = (file: GivenFile, options?: ReadOptions) => Promise<ReadFile>

/** A language model that may be asked what a document says. It proposes, and can do nothing else; it never rejects. */
export interface LanguageModel {
  suggest(document: DocumentText): Promise<ModelAnswer>
}

/** What the use cases stand on; handed in by `main.ts`, and by tests. */
export interface AppParts {
  readonly storage: Storage
  readonly clock: Clock
  readonly newIdentifier: NewIdentifier
  readonly read: Read
  /** Changes whenever the reader changes what it finds: what was read before is then read again. */
  readonly readerVersion: string
  /** Where an office wants one: asked once about each document that comes in. */
  readonly model?: LanguageModel
  readonly users?: UserDirectory
  /** The office to work in, where the storage holds several; else the one that was started last. */
  readonly office?: string
}
