import type { Clock } from '#kernel'
import type { Actor, App, FileReading, GivenFile, ReadOptions, Role, UserView } from '#app'

/** Where a command writes: a terminal, a file, a test. */
export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** Characters per line, where that is known. */
  readonly columns?: number
}

/** Reads files without an office: what `comity read` needs. */
export interface FileReader {
  read(file: GivenFile, options?: ReadOptions): Promise<FileReading>
  /** One line of JSON, for programs. */
  line(reading: NonNullable<FileReading['reading']>): string
  close(): Promise<void>
}

/** Tells how far long work has come: what it is at now, how much is done, and of how much. */
export type Progress = (step: string, done: number, of: number) => void

export interface OpenOffice {
  readonly app: App
  close(): Promise<void>
}

/** The people who may sign in, as an administrator keeps them. */
export interface OpenUsers {
  list(actor: Actor): Promise<readonly UserView[]>
  invite(actor: Actor, user: { name: string; email: string; role: Role }): Promise<{ user: UserView; link: string }>
  setRole(actor: Actor, id: string, role: Role): Promise<UserView>
  close(): Promise<void>
}

/** How much a backup holds. */
export interface BackupContent {
  readonly entries: number
  readonly documents: number
  /** The database schema that keeps the accounts, where the backup does not hold them. */
  readonly accountsElsewhere?: string
}

/** A server that runs, until somebody asks it to stop. */
export interface Serving {
  readonly url: string
  /** Makes the first administrator, where there is none. */
  readonly setupLink?: string
  stopped(): Promise<void>
}

/** Everything that commands need from outside; handed in by `main.ts`, and by tests. Nothing is loaded unasked. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly output: Output
  readonly errors: Output
  readonly clock: Clock
  openReader(): Promise<FileReader>
  /** Makes the example office first where there is no data yet. */
  openOffice(progress: Progress): Promise<OpenOffice>
  openUsers(): Promise<OpenUsers>
  /** Writes all that the storage and the accounts hold into an empty folder. */
  backup(folder: string, progress: Progress): Promise<BackupContent>
  /** Brings a backup into the storage, which has to be empty. */
  restore(folder: string, progress: Progress): Promise<BackupContent>
  serve(progress: Progress): Promise<Serving>
}
