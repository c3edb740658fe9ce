export type { Because, BecauseCode, BecauseDetails } from './because.ts'
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
export type { Question, QuestionCode, QuestionDetails } from './question.ts'
