import type { DocumentText } from './document-text.ts'
import { documentReader, type DocumentReader } from './reader.ts'

/** A reader that stops at the text, for tests that want no more, or find in it what they like. */
export const textReader = (): DocumentReader<DocumentText> =>
  documentReader(new URL('./test-text-thread.ts', import.meta.url))
