export { agreementTextFile, type PrintedClause, type PrintedText } from './agreement-text.ts'
export {
  letterLanguages,
  successionLetter,
  type LetterFacts,
  type LetterLanguage,
} from './letters/succession-letter.ts'
export { wordFile, type WordPart } from './word-file.ts'
export { dutyLine, type DutyLine, type Reader } from './duty-line.ts'
export { dutyTable } from './duty-table.ts'
export { dutyCalendar, iCalendarOf, type CalendarDay, type DutyCalendar } from './duty-calendar.ts'
