import { mostFileBytes } from '#app'
import { Problem } from '#kernel'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file from the disk. Throws `file-not-found` for what is not there or is no file, `document-too-large` unread. */
export async function fileAt(path: string): Promise<{ bytes: Uint8Array; name: string }> {
  try {
    const { size } = await stat(path)
    const name = basename(path)
    if (size > mostFileBytes) throw new Problem('document-too-large', { name, most: mostFileBytes / 1e6 })
    return { bytes: await readFile(path), name }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('file-not-found', { name: path }, error)
  }
}
