import mammoth from 'mammoth'
import { Problem } from '#kernel'
import { asciiStart, endingOf, type Format } from '../format.ts'
import { unzip, zipStored } from '../zip.ts'
import { pageText } from './html.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const mainPart = 'word/document.xml'

/** Word documents (ECMA-376, Office Open XML). Pictures, macros and embedded files are never unpacked. */
export const docx = {
  mediaType,
  identify(bytes, fileName) {
    if (isLocked(bytes)) return true
    const packed = asciiStart(bytes, 4).startsWith('PK')
    return packed && (endingOf(fileName) === '.docx' || Buffer.from(bytes).includes(mainPart))
  },
  async extract(bytes, limits) {
    if (isLocked(bytes)) throw new Problem('document-encrypted')
    const parts = unzip(bytes, isText, limits)
    if (![...parts.keys()].some((name) => name.startsWith('word/'))) throw new Problem('document-format-unknown')
    for (const part of parts.values()) refuseDoctype(part)
    const { value } = await mammoth.convertToHtml(
      { buffer: zipStored(parts) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    const { text, blocks } = pageText(value, 'all-content')
    return { text, mediaType, title: titleIn(parts), blocks, cautions: [] }
  },
} satisfies Format

const isText = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|(?:docProps|word|_rels)\/.*(?:\.xml|\.rels))$/.test(name)

/** A document with a password is an OLE file around an encrypted stream (MS-OFFCRYPTO 2.3). */
function isLocked(bytes: Uint8Array): boolean {
  const isOle = [0xd0, 0xcf, 0x11, 0xe0].every((value, index) => bytes[index] === value)
  return isOle && Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

/** No Word document has a document type; what does is made to grow or to fetch something. */
function refuseDoctype(part: Buffer): void {
  if (part.includes('<!DOCTYPE') || part.includes(Buffer.from('<!DOCTYPE', 'utf16le'))) {
    throw new Problem('document-unreadable')
  }
}

function titleIn(parts: ReadonlyMap<string, Buffer>): string | undefined {
  const found = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(parts.get('docProps/core.xml')?.toString('utf8') ?? '')?.[1]
  return found?.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '').trim() || undefined
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
