import type { DocumentText } from './document-text.ts'
import type { DocumentLimits } from './limits.ts'

/** One kind of file that Comity reads. `howto/add-a-document-format.md` tells how to add one. */
export interface Format {
  readonly mediaType: string
  /** Whether these bytes are this format. What the bytes say weighs more than what the file is called. */
  identify(bytes: Uint8Array, fileName: string): boolean
  /** Throws a `Problem` for a file that cannot be read as this format. */
  extract(bytes: Uint8Array, limits: DocumentLimits): DocumentText | Promise<DocumentText>
}

/** The ending of a file name, in small letters and with its point; empty where there is none. */
export function endingOf(fileName: string): string {
  const point = fileName.lastIndexOf('.')
  return point < 0 ? '' : fileName.slice(point).toLowerCase()
}

/** The beginning of a file as letters, whatever its character set: good for looking for ASCII marks only. */
export function asciiStart(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length)).replaceAll('\0', '')
}

/** The same bytes with the methods of a `Buffer`; nothing is copied. */
export const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
