/** How far a word such as “yesterday” or “next month” lies from the day on which it was written. */
export interface RelativeDate {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly offset: number
  /** `told`: it is counted from the day that the text told before (“the next day”), not from that of writing. */
  readonly from?: 'told'
}

/**
 * The dates of a language. One expression finds them all; its named groups say what stands where, and the finder
 * knows only these names: `year`, `month`, `day` and `toYear`, `toMonth`, `toDay` for the end of an interval;
 * `first` and `second` for a day and a month in figures, in the order of the language; `weekday`, `toWeekday`; `half`, `quarter`;
 * `span` where a word before says that the two ends are one interval; `joint` where the two
 * ends are joined by “and” and may be two days and not one interval; `relative`; `yearWord` for a word that says which
 * year; `past` and `coming` beside a day without a month that lies before or behind the day of writing; `edge` for a
 * word that makes it a beginning or an end, `edgeAfter` where it stands behind the date.
 * `relative` with `day` is a day of the month that the word tells.
 */
export interface DateWords {
  /** Global. It must be bounded: no repetition inside a repetition. */
  readonly expression: RegExp
  /** Global and cheap: a digit, a name of a month or a day, a word such as “today”. Every date holds such a hint. */
  readonly hint: RegExp
  /** True where 05/06 is the fifth of June. */
  readonly dayFirst: boolean
  /** Folded to lower case, without a stop. */
  readonly months: Readonly<Record<string, number>>
  /** Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  readonly relative: Readonly<Record<string, RelativeDate>>
  /** “this”, “last”, “next” year. */
  readonly yearWords: Readonly<Record<string, number>>
  /** Words that count from the year of the date told before and not from that of the writing: “the following year”. */
  readonly yearsFromTold?: Readonly<Record<string, number>>
  readonly edges: Readonly<Record<string, DateEdge>>
  /** The number that a numeral of the language prints, where the digits 0–9 are not all that it writes. */
  readonly numeral?: (printed: string) => number | undefined
  /** Words that say that what the passage tells is still to come. */
  readonly future: RegExp
  /** The same, in what follows a date, where the verb stands last. */
  readonly futureAfter?: RegExp
  /** At the end of what stands before a weekday: a verb of what has been done, “pledged on”. */
  readonly pastBefore?: RegExp
}

/** Whether a date is where something begins, where it ends, or the last day for it. */
export type DateEdge = 'since' | 'until' | 'by' | 'after'
