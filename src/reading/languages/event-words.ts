import type { EventFields } from '../proposal.ts'

type EventType = EventFields['type']

/** How a language tells of meetings, visits, signings and the like. */
export interface EventWords {
  /** Nouns and verbs, by type. Global. At the same distance from a date the first in the list counts. */
  readonly types: readonly { readonly type: EventType; readonly pattern: RegExp }[]
  /** In what stands before a date: it is the date of a founding, a law, an anniversary, a deadline. */
  readonly otherDate: RegExp
  /** The same, in what follows a date. */
  readonly otherDateAfter: RegExp
  /** In what stands before a date: it is only hoped for, proposed, asked for. */
  readonly wished: RegExp
  /** The same, in what follows a date, where the verb stands last. */
  readonly wishedAfter?: RegExp
  /** Between what stands before a date and the rest of its passage: it is only the day on which somebody told of it. */
  readonly dayOfTelling?: (before: string, date: string, after: string) => boolean
  /** A line of minutes that says when they were approved or sent round. */
  /** A line of a notice that says when what it announces takes place. */
  readonly schedule?: RegExp
  readonly madeAfterwards: RegExp
  /** At the end of what stands before a date: the event itself is set for it, whatever is wished of it. */
  readonly setFor: RegExp
  /** In what stands before a date: somebody tells what had been before. */
  readonly toldBefore: RegExp
  /** In the passage: it did not take place. */
  readonly cancelled: RegExp
  /** At the end of what stands before a date: what did not take place is set for this day instead. */
  readonly movedTo: RegExp
  /** In the passage: it is fixed for the time to come. */
  readonly fixed: RegExp
  /** Verbs by which people come together on a day, without a noun that says for what. */
  readonly happening: RegExp
  /** Events told without a date. */
  readonly undated: readonly { readonly type: EventType; readonly pattern: RegExp }[]
  /** At the end of what stands before a place: the event took place there. */
  readonly placeBefore: RegExp
  /** At the beginning of what follows a place: the same. */
  readonly placeAfter?: RegExp
}
