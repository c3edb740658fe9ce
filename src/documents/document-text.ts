/** Where a stretch of a document's text stands in the file that came in. Blocks do not overlap and are in order. */
export interface Block {
  /** UTF-16 offsets into `DocumentText.text`; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** The page, counted from 1, in formats that have pages. */
  readonly page?: number
  /** `content` is what was written; `boilerplate` is what the page puts around it (menus, related news, forms). */
  readonly role: 'content' | 'heading' | 'boilerplate'
}

/** A file that came inside another, as its sender named it. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The text of one file, with positions that lead back to its page and place. */
export interface DocumentText {
  /** Exactly as decoded: never normalised or trimmed, so that a quote is always a slice of it. */
  readonly text: string
  readonly mediaType: string
  /** The character set that the bytes were read with, for formats made of characters. */
  readonly charset?: string
  /** What the format itself says (HTML and PDF metadata, mail headers), not what the text says. */
  readonly title?: string
  /** EDTF; as for `title`. */
  readonly published?: string
  readonly blocks: readonly Block[]
  /** Files that came inside this one (mail): documents of their own, whose text is not part of this text. */
  readonly attachments?: readonly Attachment[]
  /** Things a person should know before trusting the text, e.g. `lao-from-pdf`, `replaced-characters`. */
  readonly cautions: readonly DocumentCaution[]
}

export const documentCautions = [
  'replaced-characters',
  'lao-from-pdf',
  'charset-guessed',
  'pages-without-text',
  'parts-left-out',
] as const
export type DocumentCaution = (typeof documentCautions)[number]
