import type { PassageWords } from '../languages/language.ts'
import type { Line } from './lines.ts'

const address = /^(?:https?:\/\/|www\.)\S+$/i
const numericDate = /(?:19|20)\d{2}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b/
const clock = /\d{1,2}[:h]\d{2}/g
const mostWordsOfDateline = 5
const longestDateline = 130
const separators = /\s[|›»•·/]\s/g

/** At least this long, or ending with a stop, a line is a paragraph of prose. */
const shortestParagraph = 80
const shortestWithoutStop = 100
const shortestSentence = 40
const usualLettersPerWord = 6
const repeatedFrom = 40
const lettersCompared = 120

/** The line is only a web address: a year that stands in it is not said by the text. */
export const isAddress = (text: string): boolean => address.test(text)

/** A short line around a full date. */
export function isDateline(text: string, words: PassageWords): boolean {
  if (text.length > longestDateline || words.whenLine?.test(text)) return false
  if (isBlankRow(text)) return false
  if (!numericDate.test(text) && !words.wordDate.test(text)) return false
  if (words.dateline.test(text)) return true
  // “The union was founded on 1 December 1985.” is a sentence.
  if (/[.!?。！？；]$/.test(text)) return false
  const rest = text.replace(numericDate, ' ').replace(words.wordDate, ' ').replace(clock, ' ')
  return wordCount(rest, words) <= mostWordsOfDateline
}

/** *1 起草函件 韩国海员工会 2024年7月15日*: a row of a table whose cells only blanks part. */
export const isBlankRow = (text: string): boolean =>
  /^\d{1,2}\s(?![月日])\p{Script=Han}\S{1,60}\s\p{Script=Han}\S{1,40}\s\S/u.test(text)

/** Where no blanks part the words, a run of letters is as many words as it is long. */
function wordCount(text: string, { lettersPerWord }: PassageWords): number {
  const runs = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []
  const lettersOfWord = lettersPerWord < usualLettersPerWord ? lettersPerWord * 2 : Infinity
  return runs.reduce((sum, run) => sum + Math.max(1, Math.ceil(run.length / lettersOfWord)), 0)
}

/** Several short entries between separators: a menu, a row of buttons, a path of links. */
export function isMenu(text: string): boolean {
  const parts = text.split(separators)
  if (parts.length < 3 || /[.!?;]$/.test(text) || isNumberRow(text)) return false
  return text.length / parts.length < 20 && !/\d{4}/.test(text)
}

/** `News | 120 items | 138 items | 115%`: a row of a table of numbers. */
export function isNumberRow(text: string): boolean {
  const cells = text.split(/\s\|\s?|\|\s/)
  return (
    cells.length >= 3 &&
    cells.filter((cell) => /^\d[\d.,]{0,12}\s?(?:%|\p{L})/u.test(cell)).length >= 1 &&
    !/\d{4}/.test(text)
  )
}

/** Running text: long enough, or a sentence with its stop; a row of capitalised entries is not. */
export function isProse(text: string, { lettersPerWord }: PassageWords): boolean {
  // The lengths are those of languages that write a word with six letters or so.
  const length = text.length * (usualLettersPerWord / lettersPerWord)
  if (length < shortestParagraph) return length >= shortestSentence && /[.!?…。！？][)"”’\]）」』]{0,3}$/.test(text)
  if (/[.!?。！？](?:["”’)）」』]?\s|[）」』”]?$)|[。！？](?!$)/.test(text.slice(0, 2000))) return true
  if (length < shortestWithoutStop) return false
  const words = text.slice(0, 2000).match(/\p{L}+/gu) ?? []
  const small = words.filter((word) => word === word.toLowerCase()).length
  return small * 3 >= words.length
}

/** *The participants resolved to:* before a list. */
export const opensList = (text: string): boolean =>
  /^\p{Lu}[^:|@>]*\p{Ll}:$/u.test(text) && text.split(' ').length >= fewestWordsOfHead
const fewestWordsOfHead = 4

/** Some words in a row with a stop, and no label, link or address among them. */
export function isShortSentence(text: string): boolean {
  if (unspacedSentence.test(text)) return (text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters
  return /^\p{Lu}[^:|©@>]*\p{Ll}\.$/u.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) >= fewestWords
}
const fewestWords = 5
/** Without blanks between the words; an agency closes with a word in brackets. */
const unspacedSentence =
  /^[\p{Script=Han}“「][^:|©@>：]*[。！？](?:[（(]\p{L}{1,4}[)）])?$|^\p{Script=Lao}[^:|©@>]*\p{Script=Lao}\.$/u
const fewestLetters = 10

/** Says of each paragraph whether it stood in the text before. */
export function repetitionFinder(): (line: Line) => boolean {
  const seen = new Set<string>()
  return ({ text, isPiece }) => {
    // Pieces of one line may well end alike.
    if (text.length < repeatedFrom || isPiece) return false
    // The end is enough: the opening with place and agency is often left out the second time.
    const key = text.slice(-lettersCompared).replace(/\s+/g, ' ').toLowerCase()
    if (seen.has(key)) return true
    seen.add(key)
    return false
  }
}
