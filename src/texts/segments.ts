const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/**
 * A text cut into words, blanks and signs as its language has them (Unicode, UAX 29; Lao and Chinese by dictionary).
 * Put together again they are the text.
 */
export const segmentsOf = (text: string, language: string): readonly string[] =>
  Array.from(segmenterOf(language).segment(text), ({ segment }) => segment)
