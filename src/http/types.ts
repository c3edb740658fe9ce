/** What the JSON interface answers with, for the browser application. Types only: nothing of the server comes along. */
export type * from '#app'
export type { MeView } from './schemas/office.ts'
export type { Duty, DutyQuestion, DutyReason, ProblemView } from './views.ts'
