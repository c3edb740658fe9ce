import type { Day, Quantity } from '#kernel'
import type { ClockOrigin, Multilingual } from '#records'
import type { Because } from './because.ts'
import type { Question } from './question.ts'

/**
 * How a duty stands. Nobody sets it: it follows from the records and the date.
 * `ended` also says that the time of an expectation has passed, which is never called late.
 */
export const dutyStates = [
  'not yet',
  'open',
  'part met',
  'met',
  'overdue',
  'made up',
  'missed',
  'waived',
  'suspended',
  'disputed',
  'superseded',
  'ended',
] as const
export type DutyState = (typeof dutyStates)[number]

/** A stretch of days, both ends included, as EDTF writes it: `2024`, `2024-01/2024-03`, `2019/2024`. */
export interface Period {
  readonly text: string
  /** The first and the last day; infinite where nobody said. */
  readonly first: Day
  readonly last: Day
}

/** What one side says about one duty. `amount` is what that side says was done. */
export interface Voice {
  readonly says: 'nothing' | 'met' | 'not met'
  readonly amount: number
}

/** The debtor's word, the creditor's word and the calendar are kept apart; where they differ, both are shown. */
export interface Voices {
  readonly debtor: Voice
  readonly creditor: Voice
  readonly calendar: 'ahead' | 'running' | 'over'
}

/** Whose turn it is, and the reasons in the order of time. */
export interface Turn {
  readonly whose: string
  readonly why: readonly Because[]
}

/** One commitment in one period: what is owed, by whom, by when, and how it stands. */
export interface Duty {
  /** Stable whatever is recorded later: the commitment, the period and, where each side owes for itself, the debtor. */
  readonly id: string
  readonly commitment: string
  /** Where a rule of the office makes it owed: then there is no record of the commitment. */
  readonly clock?: ClockOrigin
  readonly agreement?: string
  readonly partnership?: string
  /** Organisations, by id. Several debtors owe together. */
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly what: Multilingual
  /** `expected`: planned, or promised in a text that does not bind. An expectation is never late. */
  readonly binding: 'binds' | 'expected'
  readonly period: Period
  /** The last day on which it is in time; null where nobody named one. */
  readonly due: Day | null
  readonly state: DutyState
  /** `unit` is empty where the text counts nothing: done once is done. */
  readonly owed: Quantity
  /** What is not in dispute, in the unit of `owed`. */
  readonly done: number
  /** Left out where nobody takes turns, and where nobody knows whose turn it is. */
  readonly turn?: Turn
  readonly voices: Voices
  readonly questions: readonly Question[]
  /** Worked out when it is read, like `id` and `voices`: `JSON.stringify` reads them, a spread does not. */
  readonly because: readonly Because[]
}

/** All that follows from the records on one day. */
export interface Standing {
  readonly asOf: Day
  readonly duties: readonly Duty[]
  /** Those of the duties, and those of commitments that cannot give duties before a person answers. */
  readonly questions: readonly Question[]
}
