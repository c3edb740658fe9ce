/**
 * A text as comparison and search see it: without case, accents and width variants, so that `Đà Nẵng`,
 * `da nang` and `ĐÀ NẴNG` are the same. Unicode has no decomposition for đ, ł, ø and ß; they are mapped here.
 */
export function fold(text: string): string {
  const letters = beyondAscii.test(text) ? plainLetters(text) : text.toLowerCase()
  return letters.replace(beyondAscii.test(letters) ? separators : asciiSeparators, ' ').trim()
}

/** Most texts are all ASCII, or are once their accents are gone; what Unicode knows of letters is asked for the rest. */
const beyondAscii = /[\u0080-\uffff]/
const separators = /[\s\p{P}]+/gu
/** The same as far as ASCII goes: signs such as + and $ are no punctuation. */
const asciiSeparators = /[\s!-#%-*,-/:;?@[-\]_{}]+/g
/** Lao and Thai vowels and tones are marks too, but they are letters of the word: only Latin's are dropped. */
const latinMarks = /[\u0300-\u036f]+/g
const withoutStroke: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ß: 'ss' }

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(latinMarks, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[đłøß]/g, (letter) => withoutStroke[letter] ?? letter)
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

const unspaced = /[\p{Script=Han}\p{Script=Lao}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * The words of a text for search, folded. Runs of scripts without spaces (Chinese, Lao) and Korean, whose
 * particles hang on the noun, come as overlapping pairs of characters, so that any part can be found.
 */
export const searchWords = (text: string): string[] => wordsIn(text, pairs)

/** The same for an index: with every character of such a run by itself too, as people also look for a single one. */
export const indexWords = (text: string): string[] => wordsIn(text, pairsAndSingles)

function wordsIn(text: string, parts: (word: string) => readonly string[]): string[] {
  const words: string[] = []
  for (const word of fold(text).split(' ')) {
    if (word === '') continue
    if (unspaced.test(word)) words.push(...parts(word))
    else words.push(word)
  }
  return words
}

const lettersOf = (word: string): string[] => [...segmenterGraphemes.segment(word)].map((part) => part.segment)

function pairs(word: string): string[] {
  const letters = lettersOf(word)
  return letters.length === 1 ? letters : pairsOf(letters)
}

function pairsAndSingles(word: string): string[] {
  const letters = lettersOf(word)
  return [...pairsOf(letters), ...letters.filter((letter) => unspaced.test(letter))]
}

const pairsOf = (letters: readonly string[]): string[] =>
  letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter)

const segmenterGraphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Splits a text into words as its language has them, with their places (UTF-16 offsets). */
export function* wordsOf(text: string, language: string): Generator<{ start: number; end: number; word: string }> {
  for (const part of segmenter(language).segment(text)) {
    if (part.isWordLike) yield { start: part.index, end: part.index + part.segment.length, word: part.segment }
  }
}
