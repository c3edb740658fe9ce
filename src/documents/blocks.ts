import type { Block } from './document-text.ts'

/** A block before it has its place: its text and what separates it from the block before it. */
export interface Part {
  readonly text: string
  readonly before: string
  readonly role: Block['role']
  readonly page?: number
}

/** Sets parts one after the other and notes where each has come to stand. Parts without text are left out. */
export function joinParts(parts: readonly Part[]): { text: string; blocks: Block[] } {
  const pieces: string[] = []
  const blocks: Block[] = []
  let length = 0
  for (const { text, before, role, page } of parts) {
    if (text === '') continue
    const separator = length === 0 ? '' : before
    const start = length + separator.length
    length = start + text.length
    pieces.push(separator, text)
    blocks.push(page === undefined ? { start, end: length, role } : { start, end: length, page, role })
  }
  return { text: pieces.join(''), blocks }
}

/** The paragraphs of a plain text: runs of lines that are not blank. The text itself stays as it is. */
export function paragraphBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let start = -1
  let end = -1
  for (let line = 0; line <= text.length;) {
    const newline = text.indexOf('\n', line)
    const lineEnd = newline < 0 ? text.length : newline
    const words = text.slice(line, lineEnd).trimEnd()
    if (words !== '') {
      if (start < 0) start = line
      end = line + words.length
    } else if (start >= 0) {
      blocks.push({ start, end, role: 'content' })
      start = -1
    }
    line = lineEnd + 1
  }
  if (start >= 0) blocks.push({ start, end, role: 'content' })
  return blocks
}
