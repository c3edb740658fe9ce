import { edtfDate } from '#kernel'
import type { Occasion } from '#records'
import { because, type Because } from '../because.ts'
import { deadlineOf } from '../calendar.ts'
import type { Pledge } from '../pledge.ts'
import type { Gathering } from '../register.ts'
import type { Slot } from './slots.ts'

export type AtEvent = Extract<Occasion, { kind: 'at an event' }>

/** What became of the event so far. `unknown`: nobody named one that is in the register, and no date either. */
type Course = 'dated' | 'undated' | 'postponed' | 'cancelled' | 'unknown'

const courseOf = (when: AtEvent, event: Gathering | undefined): Course => {
  if (!event) return when.date === undefined ? 'unknown' : 'dated'
  if (event.kind === 'delegation' && (event.body.state === 'postponed' || event.body.state === 'cancelled')) {
    return event.body.state
  }
  return (event.body.when ?? when.date) === undefined ? 'undated' : 'dated'
}

/**
 * What is owed at an event is due by its last day, and moves with it: while a visit is postponed without a new day, or
 * was cancelled, nobody can be late.
 */
export function eventSlot({ start, body, event }: Pledge, when: AtEvent): Slot {
  const told = courseOf(when, event) === 'dated' ? (event?.body.when ?? when.date) : undefined
  const date = told === undefined ? null : edtfDate(told)
  const known = date !== null && date.yearKnown && Number.isFinite(date.latest)
  const period = {
    text: date?.text ?? `${body.made ?? ''}/..`,
    first: start?.earliest ?? -Infinity,
    last: known ? date.latest : Infinity,
  }
  return { key: 'event', period, due: known ? deadlineOf(date) : null, share: undefined, takesLate: true }
}

/** What has to be said about the event before anybody can be late. */
export interface EventGap {
  readonly course: Exclude<Course, 'dated'>
  readonly event: string
}

/** Null where the day of the event is known. */
export function eventGap({ event }: Pledge, when: AtEvent): EventGap | null {
  const course = courseOf(when, event)
  return course === 'dated' ? null : { course, event: event?.id ?? '' }
}

/** With which event it is owed, and what became of that. */
export function whyAtEvent(when: AtEvent, due: string | undefined): Because {
  return because('owed-at-event', { event: when.event, due })
}
