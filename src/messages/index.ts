export { catalogues, interfaceLanguages, type InterfaceLanguage, type MessageKey } from './catalogue.ts'
export { dateInWords, listInWords, numberInWords, percentInWords } from './dates.ts'
export { sentence, type Coded, type SentenceSort } from './sentences.ts'
export { languageFor, translator, type MessageValues, type Say, type Translator } from './translator.ts'
