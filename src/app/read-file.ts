import { Problem } from '#kernel'
import type { Reading } from '#reading'
import { admitSuggestions } from '#reading/suggestions'
import type { AppParts, GivenFile, ReadOptions } from './parts.ts'

/** What reading a file takes; an office is not needed for it. */
export type ReadParts = Pick<AppParts, 'read' | 'model'>

/** What was read in a file, or why it could not be read. */
export interface FileReading {
  readonly name: string
  readonly reading: Reading | null
  readonly problem: Problem | null
}

/** Reads a file and keeps nothing. A file that cannot be read gives its problem, so that others can go on. */
export async function readFile(parts: ReadParts, file: GivenFile, options?: ReadOptions): Promise<FileReading> {
  try {
    const { document, reading } = await parts.read(file, options)
    const answer = await parts.model?.suggest(document)
    return { name: file.name, reading: answer ? admitSuggestions(reading, document, answer) : reading, problem: null }
  } catch (error) {
    if (error instanceof Problem) return { name: file.name, reading: null, problem: error }
    throw error
  }
}
