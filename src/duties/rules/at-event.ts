import { edtfDate } from '#kernel'
import type { Occasion } from '#records'
import { because, type Because } from '../because.ts'
import { deadlineOf } from '../calendar.ts'
import type { Pledge } from '../pledge.ts'
import type { Question } from '../question.ts'
import type { Gathering, Register } from '../register.ts'
import { ask } from './questions.ts'
import type { Slot } from './slots.ts'

export type AtEvent = Extract<Occasion, { kind: 'at an event' }>

type Gatherings = Pick<Register, 'gatherings'>

/** What became of the event so far. `unknown`: nobody named one that is in the register, and no date either. */
type Course = 'dated' | 'undated' | 'postponed' | 'cancelled' | 'unknown'

const courseOf = (when: AtEvent, event: Gathering | undefined): Course => {
  if (!event) return when.date === undefined ? 'unknown' : 'dated'
  if (event.kind === 'delegation' && (event.body.state === 'postponed' || event.body.state === 'cancelled')) {
    return event.body.state
  }
  return (event.body.when ?? when.date) === undefined ? 'undated' : 'dated'
}

const eventOf = ({ event }: AtEvent, { gatherings }: Gatherings): Gathering | undefined =>
  event === undefined ? undefined : gatherings.get(event)

/**
 * What is owed at an event is due by its last day, and moves with it: while a visit is postponed without a new day, or
 * was cancelled, nobody can be late.
 */
export function eventSlot({ start, body }: Pledge, when: AtEvent, register: Gatherings): Slot {
  const event = eventOf(when, register)
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

const asked = {
  undated: 'needs-event-day',
  postponed: 'event-postponed',
  cancelled: 'event-cancelled',
} as const satisfies Partial<Record<Course, Question['code']>>

/** Without a day of the event nothing is ever late, so somebody is asked for it. */
export function questionsOfEvent(
  { commitment, partnership }: Pledge,
  when: AtEvent,
  register: Gatherings,
): readonly Question[] {
  const about = { commitment: commitment.id, partnership }
  const event = eventOf(when, register)
  const course = courseOf(when, event)
  if (course === 'dated') return []
  if (course === 'unknown' || !event) return [ask('needs-event', about, {})]
  return [ask(asked[course], about, { event: event.id })]
}

/** With which event it is owed, and what became of that. */
export function whyAtEvent(when: AtEvent, due: string | undefined): Because {
  return because('owed-at-event', { event: when.event, due })
}
