import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { digestOf, Problem } from '#kernel'

/** Documents as files: DATA/documents/ab/abcd…, named by the SHA-256 of their bytes. */
export interface DocumentFiles {
  write(digest: string, bytes: Uint8Array): Promise<void>
  read(digest: string): Promise<Uint8Array | null>
}

export function documentFiles(dataFolder: string): DocumentFiles {
  const pathOf = (digest: string): string => join(dataFolder, 'documents', digest.slice(0, 2), digest)
  return {
    write: async (digest, bytes) => {
      if (digestOf(bytes) !== digest) throw new Problem('value-invalid', { field: 'digest' })
      await writeDurably(pathOf(digest), bytes)
    },
    read: async (digest) => {
      if (!/^[0-9a-f]{64}$/.test(digest)) return null
      const bytes = await readIfThere(pathOf(digest))
      if (bytes && digestOf(bytes) !== digest) throw new Problem('ledger-damaged', { document: digest })
      return bytes
    },
  }
}

/**
 * After this the file is there whole, or not at all, whatever happens to the machine: the bytes reach the disk under
 * another name first, and the folder's own list of names is written out too.
 */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path)
  const made = await mkdir(folder, { recursive: true })
  const temporary = `${path}.${randomUUID()}.new`
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(folder)
  if (made) await syncFolder(dirname(made))
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
