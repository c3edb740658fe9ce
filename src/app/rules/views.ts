import type { Duty } from '#duties'
import type { HolidaysBody, Multilingual, RuleBody } from '#records'
import type { Links, RecordLink, RecordSummary } from '../views.ts'

/** A calendar link of the person who asks; the secret is told once, when it is made. */
export interface CalendarLinkView {
  readonly id: string
  readonly name: string
  readonly shows: 'mine' | 'office' | 'everything'
  readonly partnership?: string
  readonly partnershipTitle?: string
}

export interface NewCalendarLink {
  readonly name: string
  readonly shows: CalendarLinkView['shows']
  readonly partnership?: string | undefined
}

/** A clock that a rule started, and how it stands. */
export interface GivenClock {
  readonly duty: string
  readonly trigger: string
  /** EDTF, as the record of the trigger gives it. */
  readonly date: string
  readonly due: string
  readonly state: Duty['state']
}

/** A rule of the office, with what it gave in the last year and what is ahead. */
export interface RuleView extends RecordSummary {
  /** Newest first. */
  readonly gave: readonly GivenClock[]
  readonly inForce: boolean
}

/** A rule that is offered: nothing applies until a person adopts it. */
export interface OfferedRule {
  readonly key: string
  readonly body: RuleBody
  readonly adopted: boolean
}

export interface RulesView {
  readonly today: string
  readonly country?: string
  readonly rules: readonly RuleView[]
  readonly offered: readonly OfferedRule[]
  readonly holidays: readonly RecordSummary[]
  readonly links: Links
}

/** What a rule would make of a day. */
export interface RuleTrial {
  readonly first: string
  readonly last: string
  /** Where the day that was counted is off. */
  readonly movedFrom?: string
  /** The year whose days off nobody entered. */
  readonly unknownYear?: number
  /** Every day from the one after the trigger to the last; what it is called where it is off. */
  readonly days: readonly { readonly day: string; readonly off: boolean; readonly name: string }[]
}

export interface OfferedHolidays {
  /** False where neither the library nor the list by hand has the country. */
  readonly known: boolean
  readonly body: HolidaysBody
}

/** Something that the year planner shows on a day or over some. */
export interface PlannedItem {
  readonly id: string
  readonly sort: 'duty' | 'clock' | 'visit' | 'talks' | 'end of text' | 'notice' | 'review'
  readonly title: Multilingual | string
  /** ISO dates; both days belong to it. */
  readonly first: string
  readonly last: string
  readonly partnership?: string
  readonly side: 'ours' | 'theirs' | 'both' | 'neither'
  readonly state?: Duty['state']
  /** The record that it leads to. */
  readonly record: string
}

export interface PlannerView {
  readonly year: number
  readonly today: string
  readonly items: readonly PlannedItem[]
  readonly partnerships: readonly RecordLink[]
}
