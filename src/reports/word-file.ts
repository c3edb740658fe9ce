import { Document, Packer, PageBreak, Paragraph, TextRun } from 'docx'

/** A text in one language; paragraphs are parted by a blank line. */
export interface WordPart {
  /** BCP 47. */
  readonly language: string
  readonly text: string
}

/** Word replaces a font that it does not have; for these scripts it has to be told one that has the letters. */
const fonts: Readonly<Record<string, string>> = { lo: 'Phetsarath OT', ko: 'Malgun Gothic', zh: 'Microsoft YaHei' }
const usualFont = 'Times New Roman'
export const fontFor = (language: string): string => fonts[language] ?? usualFont
/** In half points. */
const size = 26

/** A Word file (Office Open XML) of plain paragraphs; each part begins on a page of its own. */
export async function wordFile(title: string, parts: readonly WordPart[]): Promise<Uint8Array> {
  const children = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [new Paragraph({ children: [new PageBreak()] })]),
    ...paragraphsOf(part),
  ])
  const margins = { top: '2cm', bottom: '2cm', left: '3cm', right: '2cm' } as const
  const document = new Document({ title, sections: [{ properties: { page: { margin: margins } }, children }] })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const paragraphsOf = ({ language, text }: WordPart): Paragraph[] =>
  text.split(/\n{2,}/).map(
    (paragraph) =>
      new Paragraph({
        spacing: { after: 200, line: 320 },
        children: paragraph.split('\n').map(
          (line, index) =>
            new TextRun({
              text: line,
              size,
              font: fontFor(language),
              language: { value: language, eastAsia: language },
              ...(index === 0 ? {} : { break: 1 }),
            }),
        ),
      }),
  )
