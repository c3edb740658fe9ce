import type { ReadFile, ReadOptions } from '#app'
import { documentReader, type DocumentReader } from '#documents'

type Given = Parameters<DocumentReader<ReadFile>['read']>

/** Reads files, from their bytes to what could become records, in a thread with limits of time and memory. */
export function openFileReader() {
  const { read, close } = documentReader<ReadFile, ReadOptions>(new URL('./file-reader-thread.ts', import.meta.url))
  return {
    read: (file: Given[0], { explain, told, ...limits }: ReadOptions & Given[1] = {}) =>
      read(file, { ...limits, asked: { explain, told } }),
    close,
  }
}
