import mammoth from 'mammoth'
import { Problem } from '#kernel'
import { asciiStart, bufferOf, endingOf, type Format } from '../format.ts'
import { unzip, zipStored } from '../zip.ts'
import { withNumbersWritten } from '../word-numbering.ts'
import { pageText } from './html.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const mainPart = 'word/document.xml'
const numberingPart = 'word/numbering.xml'

/** Word documents (ECMA-376, Office Open XML). Pictures, macros and embedded files are never unpacked. */
export const docx = {
  mediaType,
  identify(bytes, fileName) {
    if (isLocked(bytes)) return true
    const packed = asciiStart(bytes, 4).startsWith('PK')
    return packed && (endingOf(fileName) === '.docx' || bufferOf(bytes).includes(mainPart))
  },
  async extract(bytes, limits) {
    if (isLocked(bytes)) throw new Problem('document-encrypted')
    const parts = unzip(bytes, isText, limits)
    if (![...parts.keys()].some((name) => name.startsWith('word/'))) throw new Problem('document-format-unknown')
    for (const part of parts.values()) refuseDoctype(part)
    const { value } = await mammoth.convertToHtml(
      { buffer: zipStored(withNumbers(parts)) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    const { text, blocks } = pageText(value.replace(wayBack, ''), 'all-content')
    return { text, mediaType, title: titleIn(parts), blocks, cautions: hasPageHeads(parts) ? ['parts-left-out'] : [] }
  },
} satisfies Format

const isText = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|(?:docProps|word|_rels)\/.*(?:\.xml|\.rels))$/.test(name)

/** The arrow that the library puts behind each footnote, for readers of web pages. */
const wayBack = / ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g

/** The heads and feet of pages are not read; it matters where they hold more than the number of the page. */
const hasPageHeads = (parts: ReadonlyMap<string, Buffer>): boolean =>
  [...parts].some(([name, part]) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && hasWords(part))

const hasWords = (part: Buffer): boolean => /<w:t(?:\s[^<>]{0,100})?>[^<]{0,500}?\p{L}/u.test(part.toString('utf8'))

/** A document with a password is an OLE file around an encrypted stream (MS-OFFCRYPTO 2.3). */
function isLocked(bytes: Uint8Array): boolean {
  const isOle = [0xd0, 0xcf, 0x11, 0xe0].every((value, index) => bytes[index] === value)
  return isOle && bufferOf(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

/** No Word document has a document type; what does is made to grow or to fetch something. */
function refuseDoctype(part: Buffer): void {
  if (part.includes('<!DOCTYPE') || part.includes(Buffer.from('<!DOCTYPE', 'utf16le'))) {
    throw new Problem('document-unreadable')
  }
}

/** With the numbers in the text, the part that tells how to compute them goes: they would be shown twice. */
function withNumbers(parts: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? ''
  const { [numberingPart]: numbering, ...others } = Object.fromEntries(parts)
  if (!numbering || !parts.has(mainPart)) return new Map(parts)
  const main = withNumbersWritten(text(mainPart), numbering.toString('utf8'), text('word/styles.xml'))
  return new Map([...Object.entries(others), [mainPart, Buffer.from(main)]])
}

function titleIn(parts: ReadonlyMap<string, Buffer>): string | undefined {
  const found = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(parts.get('docProps/core.xml')?.toString('utf8') ?? '')?.[1]
  return found?.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '').trim() || undefined
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
