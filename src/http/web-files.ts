import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** Files of the built browser application, by the path under which browsers ask for them. */
export interface WebFiles {
  /** The file at a path, best encoded for what the browser accepts; null where there is none. */
  answer(path: string, acceptEncoding: string): Promise<Response | null>
  /** The page, with a nonce for its style elements; null where the application was not built. */
  page(nonce: string): string | null
}

interface WebFile {
  readonly file: string
  readonly type: string
  readonly cache: string
  /** Compressed copies that the build has put beside it, smallest first. */
  readonly copies: readonly { readonly encoding: string; readonly file: string }[]
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const encodings = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
]

const pageName = 'index.html'
const noncePlace = '__NONCE__'
/** The build puts the digest of its content into the name of every file in this folder. */
const hashedFolder = '/assets/'
const forever = 'public, max-age=31536000, immutable'

/**
 * Reads the list of files once. A request can only name what is in the list, so no path leads out of the folder. A folder
 * that is not there is an application that was not built.
 */
export async function openWebFiles(folder: string): Promise<WebFiles> {
  const found = await filesIn(folder)
  const files = new Map<string, WebFile>()
  for (const [path, file] of found) {
    const type = types[extname(path)]
    if (!type) continue
    const copies = encodings.flatMap(({ encoding, extension }) => {
      const copy = found.get(path + extension)
      return copy ? [{ encoding, file: copy }] : []
    })
    files.set(path, { file, type, cache: path.startsWith(hashedFolder) ? forever : 'no-cache', copies })
  }
  const pageFile = found.get(`/${pageName}`)
  const page = pageFile ? await readFile(pageFile, 'utf8') : null
  return {
    answer: async (path, acceptEncoding) => {
      const file = files.get(path)
      return file ? send(file, acceptEncoding) : null
    },
    page: (nonce) => page?.replaceAll(noncePlace, nonce) ?? null,
  }
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map()
    throw error
  }
}

async function send(file: WebFile, acceptEncoding: string): Promise<Response> {
  const accepted = new Set(acceptEncoding.split(',').map((part) => part.split(';')[0]?.trim()))
  const copy = file.copies.find(({ encoding }) => accepted.has(encoding))
  const headers: Record<string, string> = { 'content-type': file.type, 'cache-control': file.cache }
  if (file.copies.length > 0) headers.vary = 'accept-encoding'
  if (copy) headers['content-encoding'] = copy.encoding
  return new Response(await readFile(copy?.file ?? file.file), { headers })
}
