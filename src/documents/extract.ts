import { Problem } from '#kernel'
import type { DocumentText } from './document-text.ts'
import type { Format } from './format.ts'
import { formats } from './formats/register.ts'
import type { DocumentLimits } from './limits.ts'

/** Reads one file, here and now. Everybody but the reading thread and tests goes through `readDocument`. */
export async function extract(bytes: Uint8Array, fileName: string, limits: DocumentLimits): Promise<DocumentText> {
  const format = await formatOf(bytes, fileName)
  if (!format) throw new Problem('document-format-unknown')
  const document = await extractAs(format, bytes, limits)
  if (document.text.length > limits.textCharacters) {
    throw new Problem('document-too-large', { most: limits.textCharacters / 1_000_000 })
  }
  const isBare = (document.attachments ?? []).length === 0
  if (isBare && !/\S/.test(document.text)) throw new Problem('document-without-text')
  return document
}

async function formatOf(bytes: Uint8Array, fileName: string): Promise<Format | null> {
  for (const registered of formats) {
    const format = await registered.load()
    if (format.identify(bytes, fileName)) return format
  }
  return null
}

/** Whatever a library throws at a file that it does not understand, the file is unreadable. */
async function extractAs(format: Format, bytes: Uint8Array, limits: DocumentLimits): Promise<DocumentText> {
  try {
    return await format.extract(bytes, limits)
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('document-unreadable', {}, error)
  }
}
