import { getDocumentProxy } from 'unpdf'
import { Problem } from '#kernel'
import { joinParts } from '../blocks.ts'
import { dayOfPdfDate } from '../dates.ts'
import type { DocumentCaution } from '../document-text.ts'
import { asciiStart, type Format } from '../format.ts'
import {
  commonFontSize,
  linesInOrder,
  markRunningHeads,
  pageParts,
  type PageItem,
  type PageLine,
} from '../page-lines.ts'

const mediaType = 'application/pdf'

/** PDF (ISO 32000) with text in it. Pages that are only a picture have none; nothing is recognised from pictures. */
export const pdf = {
  mediaType,
  identify: (bytes) => asciiStart(bytes, 1024).includes('%PDF-'),
  async extract(bytes) {
    const document = await open(bytes)
    try {
      const pages = await pagesOf(document)
      const commonSize = commonFontSize(pages.flatMap((lines) => lines ?? []))
      const parts = pages.map((lines, index) => pageParts(lines ?? [], index + 1, commonSize))
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

/** The lines of each page; null for a page that is damaged, whose neighbours may still be read. */
async function pagesOf(document: OpenDocument): Promise<(PageLine[] | null)[]> {
  const pages: (PageLine[] | null)[] = []
  let failure: unknown
  for (let number = 1; number <= document.numPages; number++) {
    try {
      pages.push(linesInOrder(await itemsOf(await document.getPage(number))))
    } catch (error) {
      failure = error
      pages.push(null)
    }
  }
  if (pages.every((lines) => lines === null)) throw new Problem('document-unreadable', {}, failure)
  return pages
}

/** What is written on a page, with places as the page is shown: many scans and tables lie on their side in the file. */
async function itemsOf(page: Awaited<ReturnType<OpenDocument['getPage']>>): Promise<PageItem[]> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, , c = 0, d = 0, e = 0, f = 0] = item.transform.map(Number)
    const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f).map(Number)
    const place = { x, y: viewport.height - y, width: item.width, fontSize: Math.hypot(c, d) }
    return [{ ...place, str: lettersOf(item.str) }]
  })
}

/**
 * A PDF holds shapes: which letters they are, it may tell for parts of a letter only (o and a dot below), or not at all.
 */
const lettersOf = (shapes: string): string => shapes.normalize('NFC').replace(/[^\P{Cc}\s]/gu, '\uFFFD')

/** Lao vowels and tones come out of many PDF files in the wrong order or not at all. */
function cautionsOn(text: string, pages: readonly (readonly unknown[] | null)[]): DocumentCaution[] {
  const cautions: DocumentCaution[] = []
  if (/\p{Script=Lao}/u.test(text)) cautions.push('lao-from-pdf')
  if (pages.includes(null)) cautions.push('parts-left-out')
  if (pages.some((lines) => lines?.length === 0)) cautions.push('pages-without-text')
  if (text.includes('\uFFFD')) cautions.push('replaced-characters')
  return cautions
}
