import { Problem } from '#kernel'
import type { DocumentText } from './document-text.ts'
import { defaultLimits, type DocumentLimits } from './limits.ts'
import { readInThread } from './reader.ts'

export {
  documentCautions,
  type Attachment,
  type Block,
  type DocumentCaution,
  type DocumentText,
} from './document-text.ts'
export { defaultLimits, type DocumentLimits } from './limits.ts'
export { closeDocumentReaders } from './reader.ts'

/** A message names a file by its beginning. */
const shownNameLength = 120

/**
 * The text of a file with positions that lead back into it. Reads outside the main thread, within limits of time and
 * memory. Rejects with a `Problem` (`document-…`) that names the file and, where it is too large, the `most` that a
 * file may have (millions of bytes, of characters).
 * The bytes stay the caller's.
 */
export async function readDocument(
  file: { readonly bytes: Uint8Array; readonly name: string },
  limits: Partial<DocumentLimits> = {},
): Promise<DocumentText> {
  const all = { ...defaultLimits, ...limits }
  const name = file.name.slice(0, shownNameLength).toWellFormed()
  if (file.bytes.length === 0) throw new Problem('document-empty', { name })
  if (file.bytes.length > all.fileBytes) {
    throw new Problem('document-too-large', { name, most: all.fileBytes / 1_000_000 })
  }
  return await readInThread({ bytes: file.bytes, name: nameForFormat(file.name, name), limits: all })
}

/** The ending says what a file is meant to be; it must not be cut off with the rest of a long name. */
function nameForFormat(whole: string, shown: string): string {
  return shown.length === whole.length ? shown : `${shown}…${/\.\w{1,8}$/.exec(whole)?.[0] ?? ''}`
}
