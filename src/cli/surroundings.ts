import type { App, FileReading, GivenFile } from '#app'

/** Where a command writes: a terminal, a file, a test. */
export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** Characters per line, where that is known. */
  readonly columns?: number
}

/** Reads files without an office: what `comity read` needs. */
export interface FileReader {
  read(file: GivenFile): Promise<FileReading>
  /** One line of JSON, for programs. */
  line(reading: NonNullable<FileReading['reading']>): string
  close(): Promise<void>
}

/** Tells how far long work has come: which step, and of how many. */
export type Progress = (step: string, done: number, of: number) => void

export interface OpenOffice {
  readonly app: App
  close(): Promise<void>
}

/** Everything that commands need from outside; `main.ts` and tests hand it in. Nothing is loaded before it is asked for. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly output: Output
  readonly errors: Output
  openReader(): Promise<FileReader>
  /** Makes the example office first where there is no data yet. */
  openOffice(progress: Progress): Promise<OpenOffice>
}
