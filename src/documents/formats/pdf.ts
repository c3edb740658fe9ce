import { extractTextItems, getDocumentProxy } from 'unpdf'
import { Problem } from '#kernel'
import { joinParts } from '../blocks.ts'
import { dayOfPdfDate } from '../dates.ts'
import type { DocumentCaution } from '../document-text.ts'
import { asciiStart, type Format } from '../format.ts'
import { commonFontSize, linesInOrder, markRunningHeads, pageParts } from '../page-lines.ts'

const mediaType = 'application/pdf'

/** PDF (ISO 32000) with text in it. Pages that are only a picture have none; nothing is recognised from pictures. */
export const pdf = {
  mediaType,
  identify: (bytes) => asciiStart(bytes, 1024).includes('%PDF-'),
  async extract(bytes) {
    const document = await open(bytes)
    try {
      const { items } = await extractTextItems(document)
      const pages = items.map((page) => linesInOrder(page.map(withLetters)))
      const commonSize = commonFontSize(pages.flat())
      const parts = pages.map((lines, index) => pageParts(lines, index + 1, commonSize))
      const { text, blocks } = joinParts(markRunningHeads(parts).flat())
      return { text, mediaType, ...(await metadataOf(document)), blocks, cautions: cautionsOn(text, pages) }
    } finally {
      await document.loadingTask.destroy()
    }
  },
} satisfies Format

type OpenDocument = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array): Promise<OpenDocument> {
  try {
    // The library takes the bytes away from whoever gives them. 0: its remarks on bad files are not ours to print.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new Problem(locked ? 'document-encrypted' : 'document-unreadable', {}, error)
  }
}

async function metadataOf(document: OpenDocument): Promise<{ title?: string; published?: string }> {
  const { info } = await document.getMetadata()
  const title = valueIn(info, 'Title')?.trim()
  const isName = !title || /^(?:untitled|microsoft word - )/i.test(title)
  return { title: isName ? undefined : title, published: dayOfPdfDate(valueIn(info, 'CreationDate')) }
}

function valueIn(info: object, key: string): string | undefined {
  const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1]
  return typeof value === 'string' ? value : undefined
}

/**
 * A PDF holds shapes: which letters they are, it may tell for parts of a letter only (o and a dot below), or not at all.
 */
function withLetters<Item extends { str: string }>(item: Item): Item {
  return { ...item, str: item.str.normalize('NFC').replace(/[^\P{Cc}\s]/gu, '\uFFFD') }
}

/** Lao vowels and tones come out of many PDF files in the wrong order or not at all. */
function cautionsOn(text: string, pages: readonly (readonly unknown[])[]): DocumentCaution[] {
  const cautions: DocumentCaution[] = []
  if (/\p{Script=Lao}/u.test(text)) cautions.push('lao-from-pdf')
  if (pages.some((lines) => lines.length === 0)) cautions.push('pages-without-text')
  if (text.includes('\uFFFD')) cautions.push('replaced-characters')
  return cautions
}
