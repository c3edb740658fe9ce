import { Problem } from '#kernel'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file from the disk. Throws `file-not-found` for what is not there or is no file. */
export async function fileAt(path: string): Promise<{ bytes: Uint8Array; name: string }> {
  try {
    return { bytes: await readFile(path), name: basename(path) }
  } catch (error) {
    throw new Problem('file-not-found', { name: path }, error)
  }
}
