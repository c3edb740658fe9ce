import { answerReadings } from './answer-readings.ts'

/** The text of files as it is. */
answerReadings((document) => document)
