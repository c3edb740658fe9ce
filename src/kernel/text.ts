/**
 * A text as comparison and search see it: without case, accents and width variants, so that `Đà Nẵng`,
 * `da nang` and `ĐÀ NẴNG` are the same. Unicode has no decomposition for đ, ł, ø and ß; they are mapped here.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, (mark) => (isLatinMark(mark) ? '' : mark))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[đłøß]/g, (letter) => withoutStroke[letter] ?? letter)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}

const withoutStroke: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ß: 'ss' }

/** Lao and Thai vowels and tones are marks too, but they are letters of the word: only Latin's are dropped. */
function isLatinMark(mark: string): boolean {
  const code = mark.codePointAt(0) ?? 0
  return code >= 0x0300 && code <= 0x036f
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
export function searchWords(text: string): string[] {
  const words: string[] = []
  for (const word of fold(text).split(' ')) {
    if (word === '') continue
    if (unspaced.test(word)) words.push(...pairs(word))
    else words.push(word)
  }
  return words
}

function pairs(word: string): string[] {
  const letters = [...segmenterGraphemes.segment(word)].map((part) => part.segment)
  if (letters.length === 1) return letters
  return letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter)
}

const segmenterGraphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Splits a text into words as its language has them, with their places (UTF-16 offsets). */
export function* wordsOf(text: string, language: string): Generator<{ start: number; end: number; word: string }> {
  for (const part of segmenter(language).segment(text)) {
    if (part.isWordLike) yield { start: part.index, end: part.index + part.segment.length, word: part.segment }
  }
}
