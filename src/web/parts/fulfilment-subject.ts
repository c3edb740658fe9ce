import type { Multilingual } from '#records'
import type { DueQuestion, Duty, Links } from '../api/types.ts'
import { titleOr } from './titles.ts'

/** What a fulfilment is recorded for: a duty, or what a question asks about. */
export interface FulfilmentSubject {
  readonly commitment: string
  readonly clock?: Duty['clock']
  readonly what: Multilingual | string
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly unit: string
  readonly amount?: number
  readonly period?: string
  /** The talks or the visit that may have been it, and their day. */
  readonly event?: string
  readonly date?: string
}

export const subjectOfDuty = (duty: Duty): FulfilmentSubject => ({
  commitment: duty.commitment,
  what: duty.what,
  debtors: duty.debtors,
  creditors: duty.creditors,
  unit: duty.owed.unit,
  ...(duty.owed.unit === '' ? {} : { amount: duty.owed.min }),
  // The time of a clock is worked out anew; only what was promised names its period.
  ...(duty.clock ? { clock: duty.clock } : duty.period.text === '' ? {} : { period: duty.period.text }),
})

export const subjectOfQuestion = ({ commitment, details }: DueQuestion, links: Links): FulfilmentSubject => ({
  commitment,
  what: titleOr(links, commitment),
  debtors: [],
  creditors: [],
  unit: '',
  event: String(details['event']),
  date: String(details['when'] ?? ''),
})
