/**
 * Text that came from outside, without what would command the terminal: escape sequences, line breaks, and marks that
 * turn the direction of what follows.
 */
export const harmless = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()

/** Letters that take two columns of a terminal: Chinese, Korean, full-width forms, pictures (Unicode UAX 11). */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u
const noWidth = /^(?:\p{Mn}|\p{Me}|\p{Cf})+$/u
const plain = /^[ -~]*$/
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** How many columns of a terminal a text takes: what people see as one letter takes one or two, however it is coded. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += noWidth.test(segment) ? 0 : wide.test(segment) ? 2 : 1
  return width
}

/** Breaks a text into lines of at most so many columns, between words, or between letters where there are no words. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text, columns)) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** Words with the space after them; letters of scripts without spaces, and of words that fit on no line, one by one. */
function pieces(text: string, columns: number): string[] {
  return text
    .split(/(?<=\s)(?=\S)/u)
    .flatMap((word) =>
      widthOf(word) > columns || wide.test(word) ? [...graphemes.segment(word)].map(({ segment }) => segment) : [word],
    )
}
