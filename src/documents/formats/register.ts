import type { Format } from '../format.ts'

/** A format by name and how to get it: a library is loaded when the first file needs it. */
export interface RegisteredFormat {
  readonly name: string
  load(): Promise<Format>
}

/** Asked in this order: formats with clear marks first, plain text, which takes any letters, last. */
export const formats: readonly RegisteredFormat[] = [
  { name: 'pdf', load: async () => (await import('./pdf.ts')).pdf },
  { name: 'docx', load: async () => (await import('./docx.ts')).docx },
  { name: 'eml', load: async () => (await import('./eml.ts')).eml },
  { name: 'html', load: async () => (await import('./html.ts')).html },
  { name: 'text', load: async () => (await import('./text.ts')).text },
]
