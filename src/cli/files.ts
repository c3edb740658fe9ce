import { Problem } from '#kernel'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file from the disk. Throws `file-not-found` for what is not there or is no file, `document-too-large` unread. */
export async function fileAt(path: string): Promise<{ bytes: Uint8Array; name: string }> {
  try {
    const { size } = await stat(path)
    const name = basename(path)
    if (size > surelySmall) await checkSize(size, name)
    return { bytes: await readFile(path), name }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('file-not-found', { name: path }, error)
  }
}

const surelySmall = 1e6

/** A file that is not kept anyway need not fill the memory first. */
async function checkSize(size: number, name: string): Promise<void> {
  const { mostFileBytes } = await import('#app')
  if (size > mostFileBytes) throw new Problem('document-too-large', { name, most: mostFileBytes / 1e6 })
}
