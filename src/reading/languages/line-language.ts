/** Letters that one language alone uses among those that are read. */
const scripts: readonly { readonly code: string; readonly letters: RegExp }[] = [
  { code: 'lo', letters: /\p{Script=Lao}/gu },
  { code: 'ko', letters: /\p{Script=Hangul}/gu },
  { code: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { code: 'zh', letters: /\p{Script=Han}/gu },
]
/** The share of all letters from which the letters of a script decide. */
const decisiveShare = 0.25

/** Letters with the accents that only Vietnamese has; a name or two in a line of English do not reach the share. */
const vietnameseLetters = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/g
const vietnameseShare = 0.1
/** Words without which hardly an English sentence of some length is written. */
const englishWords = /\b(?:the|of|and|to|in|for|with|on|by|that|is|are|was|were|shall|will)\b/gi
const englishShare = 0.12

/** The language whose script the letters are in, or undefined for scripts that several languages share. */
export function languageOfScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undefined
  return scripts.find(({ letters: own }) => (text.match(own)?.length ?? 0) / letters >= decisiveShare)?.code
}

/** Letters of the scripts above and of Vietnamese: a line without one is in none of these languages. */
const tellingLetters =
  /[\u0E80-\u0EFF\u1100-\u11FF\u3040-\u30FF\u3130-\u318F\u3400-\u9FFF\uAC00-\uD7AF\u1EA0-\u1EF9ăđơưĂĐƠƯ]|\p{Mn}/u

/**
 * The language of one line of prose in a text that is mainly in another, where its letters or its small words tell it
 * surely; undefined else. Cheap, as it is asked of every line.
 */
export function languageOfLine(text: string, main: string): string | undefined {
  if (!tellingLetters.test(text)) {
    if (main === 'en') return main
  } else {
    const own = languageOfScript(text)
    if (own !== undefined) return own
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    if ((text.normalize('NFC').match(vietnameseLetters)?.length ?? 0) / letters >= vietnameseShare) return 'vi'
  }
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return (text.match(englishWords)?.length ?? 0) / words >= englishShare ? 'en' : undefined
}
