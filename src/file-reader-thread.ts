import type { ReadFile, ReadOptions } from '#app'
import { answerReadings } from '#documents'
import { directoryOfEntries, read, type Directory } from '#reading'

/** The names of an office, made ready for finding them; files that follow each other mostly have the same ones. */
let last: { readonly digest: string; readonly directory: Directory } | undefined

function directoryOf(told: ReadOptions['told']): Directory | undefined {
  if (!told || told.entries.length === 0) return undefined
  if (last?.digest !== told.digest) last = { digest: told.digest, directory: directoryOfEntries(told.entries) }
  return last.directory
}

/** The thread in which files are read: what takes long, takes much memory, or falls over a hostile file is in here. */
answerReadings((document, asked?: ReadOptions): ReadFile => ({
  document,
  reading: read(document, { explain: asked?.explain, told: directoryOf(asked?.told) }),
}))
