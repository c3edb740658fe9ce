import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

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
  // Windows writes names out by itself, and does not open folders.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
