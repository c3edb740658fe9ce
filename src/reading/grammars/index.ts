export { datesIn, type DateFound } from './dates-in.ts'
export { lineOfText, type LineOfText } from './headings-in.ts'
export { numbersIn, type NumberFound, type Place } from './numbers-in.ts'
