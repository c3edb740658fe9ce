/**
 * Beside these a word of Vietnamese ends; `\b` knows only ASCII letters. Ranges are told much faster than `\p{L}` is,
 * and every pattern asks at every letter.
 */
const letters = String.raw`A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff`
const before = `(?<![${letters}0-9])`
const after = `(?![${letters}])`

const newStyle: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
}
const oldStyle = new RegExp(`${Object.keys(newStyle).join('|')}|\\s`, 'g')

/**
 * The source of a pattern that is written with the tone marks of one style (*thỏa thuận*) and finds both (*thoả thuận*).
 * A blank in it is one blank.
 */
export const bothStyles = (source: string): string =>
  source
    .replaceAll(String.raw`(?!\p{L})`, `(?![${letters}])`)
    .replaceAll(String.raw`(?<!\p{L})`, `(?<![${letters}])`)
    .replace(oldStyle, (vowels) => (newStyle[vowels] ? `(?:${vowels}|${newStyle[vowels]})` : String.raw`\s`))

/** Whole words, whatever their case and the style of their tone marks. */
export const words = (source: string, flags = 'iu'): RegExp =>
  new RegExp(`${before}(?:${bothStyles(source)})${after}`, flags)

/** The same with every place in a passage. */
export const allWords = (source: string): RegExp => words(source, 'giu')

/** A pattern whose ends are its own, whatever the case and the style of the tone marks. */
export const anyCase = (source: string, flags = 'iu'): RegExp => new RegExp(bothStyles(source), flags)

/** Alternatives, one a line or between bars, as one group. */
export const anyOf = (list: string): string =>
  `(?:${list
    .trim()
    .split(/[|\n]/)
    .map((one) => one.trim())
    .join('|')})`

/** The same words with a capital or a small letter in front, or all in capitals. */
export const cased = (phrase: string): string => {
  const forms = [phrase, phrase.toUpperCase(), phrase.charAt(0).toUpperCase() + phrase.slice(1)]
  return `(?:${[...new Set(forms)].join('|')})`
}
