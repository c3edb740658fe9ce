import type { ReadFile } from '#app'
import { documentReader, type DocumentReader } from '#documents'

/** Reads files, from their bytes to what could become records, in a thread with limits of time and memory. */
export const openFileReader = (): DocumentReader<ReadFile> =>
  documentReader(new URL('./file-reader-thread.ts', import.meta.url))
