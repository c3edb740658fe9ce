export { DueBook } from './book/due-book.ts'
export type { Because, BecauseCode, BecauseDetails } from './because.ts'
export { byHarm, dueList, isOwedBy, type DueList } from './due-list.ts'
export {
  dutyStates,
  type Duty,
  type DutyState,
  type Period,
  type Standing,
  type Turn,
  type Voice,
  type Voices,
} from './duty.ts'
export { lifeOfTexts } from './life/life-of-texts.ts'
export {
  stages,
  type AgreementLife,
  type ApprovalState,
  type LifeQuestion,
  type LifeReason,
  type Mark,
  type ReviewOfText,
  type Stage,
  type TrackStep,
} from './life/index.ts'
export type { Question, QuestionCode, QuestionDetails } from './question.ts'
export { successionSteps, type SuccessionStep } from './rules/succession.ts'
export { registerOf, type Register } from './register.ts'
export { duties, standing, standingOf } from './standing.ts'
export { evidenceOfDuty, storyOf, type DutyStory } from './story/duty-story.ts'
export { refilled, reviewSheet, type SheetOf } from './review/sheet.ts'
export type { Moment } from './story/moment.ts'
export { turnHistory, type TurnYear, type YearMark } from './story/turn-history.ts'
export { warningsAbout, warningsOf, type Warning, type WarningCode, type WarningDetails } from './warnings/index.ts'
export { readSituation } from './situation/read-situation.ts'
export { trySituation, type TriedSituation } from './situation/try-situation.ts'
export { clockDays } from './rules/clocks.ts'
export { WorkCalendar } from './rules/working-days.ts'
