export { agreementTextFile, type PrintedClause, type PrintedText } from './agreement-text.ts'
export {
  letterLanguages,
  successionLetter,
  type LetterFacts,
  type LetterLanguage,
} from './letters/succession-letter.ts'
export { wordFile, type WordPart } from './word-file.ts'
