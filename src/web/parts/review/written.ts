import type { Multilingual } from '#records'

/** The language in which a text is shown and edited: the reader's where it is written in it, else its own. */
export const tongueOf = (text: Multilingual | undefined, language: string): string =>
  text === undefined || language in text.in ? language : text.original

/** A text after somebody wrote in the language shown; nothing once the original is empty. */
export function rewritten(text: Multilingual | undefined, language: string, written: string): Multilingual | undefined {
  const tongue = tongueOf(text, language)
  if (text === undefined) return written === '' ? undefined : { original: tongue, in: { [tongue]: written } }
  if (written === '' && tongue === text.original) return undefined
  return { ...text, in: { ...text.in, [tongue]: written } }
}
