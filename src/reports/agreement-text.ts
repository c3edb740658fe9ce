import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { fontFor } from './word-file.ts'

/** A clause in one language. */
export interface PrintedClause {
  readonly heading: string
  readonly text: string
}

/** A text to be printed in one language, or in two beside each other. */
export interface PrintedText {
  readonly title: string
  readonly languages: readonly { readonly language: string; readonly title: string }[]
  /** Clause by clause; by language, where that language has it. */
  readonly rows: readonly Readonly<Record<string, PrintedClause>>[]
}

/** In half points. */
const sizes = { title: 30, heading: 24, text: 24 }

/** The text of an agreement as a Word file (Office Open XML), each language in a font that has its letters. */
export async function agreementTextFile(printed: PrintedText): Promise<Uint8Array> {
  const beside = printed.languages.length > 1
  const page = {
    margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
    size: { orientation: beside ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
  } as const
  const children = beside ? [besideEachOther(printed)] : oneAfterTheOther(printed)
  const document = new Document({ title: printed.title, sections: [{ properties: { page }, children }] })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function oneAfterTheOther({ languages, rows }: PrintedText): Paragraph[] {
  return languages.flatMap(({ language, title }) => [
    titleIn(language, title),
    ...rows.flatMap((row) => clauseIn(language, row[language])),
  ])
}

function besideEachOther({ languages, rows }: PrintedText): Table {
  const width = { size: 100 / languages.length, type: WidthType.PERCENTAGE }
  const rowOf = (cell: (language: string, title: string) => Paragraph[]): TableRow =>
    new TableRow({
      children: languages.map(({ language, title }) => {
        const children = cell(language, title)
        // A cell of Word holds at least one paragraph.
        return new TableCell({ width, children: children.length > 0 ? children : [new Paragraph('')] })
      }),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      rowOf((language, title) => [titleIn(language, title)]),
      ...rows.map((row) => rowOf((language) => clauseIn(language, row[language]))),
    ],
  })
}

const titleIn = (language: string, title: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 280 },
    children: [runIn(language, title, sizes.title, true)],
  })

function clauseIn(language: string, clause: PrintedClause | undefined): Paragraph[] {
  if (!clause) return []
  const heading =
    clause.heading === ''
      ? []
      : [
          new Paragraph({
            keepNext: true,
            spacing: { before: 160, after: 80 },
            children: [runIn(language, clause.heading, sizes.heading, true)],
          }),
        ]
  const lines = clause.text
    .split('\n')
    .map((line) => new Paragraph({ spacing: { after: 120, line: 300 }, children: [runIn(language, line, sizes.text)] }))
  return [...heading, ...lines]
}

const runIn = (language: string, text: string, size: number, bold = false): TextRun =>
  new TextRun({ text, size, bold, font: fontFor(language), language: { value: language, eastAsia: language } })
