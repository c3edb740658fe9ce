/**
 * The reasons of a duty, coded, so that every language can say them. In details, `agreement`, `commitment`, `event`,
 * `fulfilment(s)`, `organisation(s)` are ids of records; days and periods are EDTF texts; the rest are numbers and words
 * of the source.
 */
export interface BecauseDetails {
  // where the promise stands, and how firmly
  clause: { agreement: string; clause?: string }
  promised: { made?: string }
  /** One side set the cadence, and the other did not agree yet. */
  'cadence-not-agreed': { by: readonly string[] }
  'offer-binds': { modality: string }
  'planned-only': { modality: string }
  'text-not-binding': { agreement: string; status: string; evidence: string }

  // which rule of the office makes it owed
  clock: { rule: string; basis: string; trigger: string; record: string; day: string; length: number; unit: string }
  'clock-back': {
    rule: string
    basis: string
    trigger: string
    record: string
    day: string
    length: number
    unit: string
  }
  'clock-period': { first: string; last: string }
  'clock-rolled': { day: string; to: string; name?: string }
  'clock-calendar-unknown': { country: string; year: string }

  // for which time
  'period-of-cadence': { cadence: string; period: string }
  'period-of-term': { agreement?: string; period: string }
  'share-of-quota': { period: string; share: number; total: number; unit: string }
  'rest-of-quota': { period: string; rest: number; total: number; unit: string }
  'owed-once': { due?: string }
  'owed-at-event': { event?: string; due?: string }
  'deadline-uncertain': { date: string; last: string }
  'start-not-known': Record<string, never>

  // whose turn
  'turn-first': { organisation: string; period: string }
  'turn-shown': { organisation: string; period: string; day: string }
  'turn-unknown': { organisations: readonly string[]; period: string }
  'turn-passed': { organisation: string; from: string; period: string; day: string }
  'turn-expected': { organisation: string; from: string; period: string }
  'turn-kept': { organisation: string; period: string }
  'turn-kept-suspended': { organisation: string; period: string }
  'turn-out-of-order': { organisation: string; host: string; period: string }
  'turn-postponed': { organisation: string; period: string; to: string }
  'turn-swapped': { organisation: string; period: string; with: string }
  'turn-decided': { organisation: string; period: string; day: string }
  /** All of it in one: what made it that body's turn, and the periods through which it kept it. */
  'turn-is': {
    organisation: string
    period: string
    cause: 'first' | 'shown' | 'passed' | 'expected' | 'postponed' | 'swapped' | 'decided' | 'kept'
    from?: string
    /** The period of the cause. */
    earlier?: string
    to?: string
    kept?: readonly string[]
    suspended?: readonly string[]
  }

  // what was counted
  counted: { done: number; min: number; max?: number; unit: string; fulfilments: readonly string[] }
  'nothing-counted': { min: number; max?: number; unit: string }
  // the same, where nothing is counted: done once is done
  recorded: { times: number; fulfilments: readonly string[] }
  'nothing-recorded': Record<string, never>
  'above-maximum': { done: number; max: number; unit: string }
  'evidence-approximate': { fulfilment: string; date: string }
  'creditor-denies': { amount: number; fulfilments: readonly string[] }
  'done-late': { day: string; due: string }

  // what the sides decided, what became of the text
  'not-begun': { first: string }
  'time-passed': { due: string; days: number }
  'still-time': { due: string; days: number }
  'no-deadline': Record<string, never>
  postponed: { period: string; to: string; day: string }
  waived: { organisations: readonly string[]; day: string }
  /** A final review that all parties signed off. */
  'settled-in-review': { review: string; day: string }
  'closed-in-review': { review: string; day: string }
  suspended: { period: string; day: string }
  'text-suspended': { agreement: string; period: string; day: string }
  'text-renewed': { agreement: string; day: string; until: string }
  'text-renewed-itself': { agreement: string; last: string; until: string }
  'notice-given': { agreement: string; day: string; last: string }
  'text-ended': { agreement: string; day: string }
  'text-terminated': { agreement: string; day: string }
  'text-replaced': { agreement: string; by?: string; day: string }
  'carried-over': { commitment: string; agreement?: string }
  restated: { commitment: string; agreement?: string }
  amended: { commitment: string; agreement?: string; first: string }
  'expectation-passed': { due: string }

  // what became of the bodies; `date` is the day of the lineage event, `day` that of the partner's confirmation
  'moved-to-heir': { organisation: string; heir: string; date: string; day: string }
  'stays-with': { organisation: string; heir: string; day: string }
}

export type BecauseCode = keyof BecauseDetails
export type BecauseOf<Code extends BecauseCode> = {
  readonly code: Code
  readonly details: Readonly<BecauseDetails[Code]>
}
export type Because = { [Code in BecauseCode]: BecauseOf<Code> }[BecauseCode]

export const because = <Code extends BecauseCode>(code: Code, details: BecauseDetails[Code]): BecauseOf<Code> => ({
  code,
  details,
})
