import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf, Problem } from '#kernel'
import { writeDurably } from '../durable-file.ts'

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

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
