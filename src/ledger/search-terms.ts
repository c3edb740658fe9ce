import { indexWords, searchWords } from '#kernel'

/**
 * The words for which the index is asked: letters, marks and figures only; no word is longer than 60 characters.
 * Of scripts without spaces: pairs of characters, or the one character where there is only one.
 */
export const searchTerms = (text: string): string[] => termsIn(text, searchWords)

/** The words by which the index knows a text, those that may be asked for; separated by single spaces. */
export function indexText(text: string): string {
  const lower = text.toLowerCase()
  return asciiTerms.test(lower) && !beyondAscii.test(text) ? lower : termsIn(text, indexWords).join(' ')
}

const longestTerm = 60
const beyondAscii = /[\u0080-\uffff]/
const asciiTerm = /[a-z0-9]+/g
const asciiTerms = /^[a-z0-9]{1,60}(?: [a-z0-9]{1,60})*$/
const notInWords = /[^\p{L}\p{N}\p{M}]+/u

/** Most texts are all ASCII, and need no more than one look. */
function termsIn(text: string, wordsIn: (text: string) => readonly string[]): string[] {
  if (!beyondAscii.test(text)) return (text.toLowerCase().match(asciiTerm) ?? []).map(cut)
  return wordsIn(text).flatMap((word) => (asciiTerms.test(word) ? word : termsOf(word)))
}

const termsOf = (word: string): string[] =>
  word
    .split(notInWords)
    .filter((term) => term !== '')
    .map(cut)

const cut = (term: string): string => (term.length > longestTerm ? term.slice(0, longestTerm).toWellFormed() : term)
