import { crc32, deflateRawSync } from 'node:zlib'
import { zipStored } from './zip.ts'

/** Small files that tests write by hand, so that each shows what it holds. */

/** A Word document with the given content of its body (WordprocessingML) and further parts. */
export function docxOf(body: string, more: Record<string, string> = {}): Buffer<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Target="word/document.xml"
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>`,
    'word/document.xml': `${xml}<w:document ${word}><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  return zipStored(new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])))
}

export const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A paragraph; `properties` go into its `w:pPr`. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A ZIP archive of one deflated part, which declares `declared` bytes whatever it really unpacks to. */
export function zipOfOne(name: string, content: Uint8Array, declared = content.length): Buffer<ArrayBuffer> {
  const packed = deflateRawSync(content)
  const archive = zipStored(new Map([[name, packed]]))
  const central = archive.length - 22 - 46 - name.length
  for (const field of [4, central + 6]) {
    archive.writeUInt16LE(8, field + 4)
    archive.writeUInt32LE(crc32(content), field + 10)
    archive.writeUInt32LE(declared, field + 18)
  }
  return archive
}

/** A PDF file of the given objects, numbered from 1; the first is the catalogue. `trailer` adds to the trailer. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** The objects of a PDF with one page per content stream, in Helvetica. */
export function pdfPages(streams: readonly string[]): string[] {
  const pageNumbers = streams.map((_, index) => 4 + 2 * index)
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${streams.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R
        /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ]
}

/** Draws a line of text at a place on the page, in points from the lower left corner. */
export const drawn = (text: string, x: number, y: number, size = 11): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/([()\\])/g, '\\$1')}) Tj ET`
