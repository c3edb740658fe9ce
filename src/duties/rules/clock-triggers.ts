import { edtfDate, type Day } from '#kernel'
import type { RuleTrigger } from '#records'
import { deadlineOf } from '../calendar.ts'
import type { Agreement, Gathering } from '../register.ts'

/** Something that starts a clock. */
export interface Trigger {
  /** The record in which it stands, and which part of it where it holds several. */
  readonly record: string
  readonly part?: string
  /** As the record gives it. */
  readonly date: string
  /** The first and the last day that it may mean: a clock is late only when it surely is. */
  readonly first: Day
  readonly last: Day
  readonly agreement?: string
  readonly partnership: string | undefined
  /** Bodies that took part; empty where the record names none. */
  readonly bodies: readonly string[]
  /** Who owes it, where that is not the office: the body whose opinion was asked. */
  readonly debtor?: string | undefined
  /** The day on which it was done, where the record of the trigger says so itself. */
  readonly done?: string | undefined
}

/** Where triggers are looked for. */
export interface TriggerSource {
  readonly agreements: Iterable<Agreement>
  readonly gatherings: Iterable<Gathering>
  /** The organisation that runs the office, with all bodies under it. */
  readonly own: ReadonlySet<string>
}

/** The trigger days of each kind of rule. */
export const triggersOf: Readonly<Record<RuleTrigger, (source: TriggerSource) => Iterable<Trigger>>> = {
  'agreement signed': ({ agreements }) => each(agreements, signing),
  'opinion asked': ({ agreements }) => opinionsAsked(agreements),
  'delegation returned': ({ gatherings, own }) => each(gatherings, (visit) => visitOver(visit, own, false)),
  'delegation received': ({ gatherings, own }) => each(gatherings, (visit) => visitOver(visit, own, true)),
  'talks held': ({ gatherings }) => each(gatherings, talksHeld),
  'end of term': ({ agreements }) => each(agreements, endOfTerm),
}

function* each<Item>(items: Iterable<Item>, find: (item: Item) => Trigger | null): Iterable<Trigger> {
  for (const item of items) {
    const trigger = find(item)
    if (trigger) yield trigger
  }
}

/** The days that a date may mean; null where the year, or one end, is not known. */
function daysOf(date: string | undefined): Pick<Trigger, 'date' | 'first' | 'last'> | null {
  if (date === undefined) return null
  const parsed = edtfDate(date)
  const last = deadlineOf(parsed)
  return parsed.yearKnown && Number.isFinite(last) && Number.isFinite(parsed.earliest)
    ? { date, first: parsed.earliest, last }
    : null
}

/** Asked before a text binds, so the clock does not hang on the life of the text. */
function* opinionsAsked(agreements: Iterable<Agreement>): Iterable<Trigger> {
  for (const { id, body } of agreements) {
    for (const { name, organisation, asked, answer } of body.approvals) {
      const days = daysOf(asked)
      const about = { record: id, part: `${name} ${asked}`, partnership: body.partnership, bodies: [] }
      if (days) yield { ...about, ...days, debtor: organisation, done: answer?.date }
    }
  }
}

/** The end of a stretch of days: `2025-12-02/2025-12-06` ends on the 6th, whichever day it began; `2019/..` never does. */
function endOf(date: string | undefined): string | undefined {
  const end = date?.slice(date.indexOf('/') + 1)
  return end === '' || end === '..' ? undefined : end
}

const ofText = ({ id, body }: Agreement) => ({
  record: id,
  agreement: id,
  partnership: body.partnership,
  bodies: body.parties.map(({ organisation }) => organisation),
})

function signing(agreement: Agreement): Trigger | null {
  const days = agreement.body.status === 'planned' ? null : daysOf(agreement.body.signed)
  return days && { ...ofText(agreement), ...days }
}

/** Its last day, by its term or by what was recorded of a renewal: what ended earlier needs no alert. */
function endOfTerm(agreement: Agreement): Trigger | null {
  const { status, period, ended, acts } = agreement.body
  if (status === 'planned' || ended !== undefined) return null
  const renewed = acts.findLast((act) => act.kind === 'renewed' || (act.kind === 'amended' && act.until !== undefined))
  const end = daysOf((renewed && 'until' in renewed ? renewed.until : undefined) ?? endOf(period))
  return end && { ...ofText(agreement), ...end, first: end.last }
}

/** Who came is often not written down; then the bodies of the partnership are asked. */
const ofGathering = ({ id, body: { partnership, host, guests } }: Gathering) => ({
  record: id,
  partnership,
  bodies: guests.length === 0 ? [] : [...(host === undefined ? [] : [host]), ...guests],
})

/** The last day of a visit that took place: of ours abroad, or of guests with us. */
function visitOver(visit: Gathering, own: ReadonlySet<string>, isReceived: boolean): Trigger | null {
  const { host, when } = visit.body
  if (visit.kind !== 'delegation' || visit.body.state !== 'held' || host === undefined) return null
  const days = own.has(host) === isReceived ? daysOf(endOf(when)) : null
  return days && { ...ofGathering(visit), ...days }
}

function talksHeld(talks: Gathering): Trigger | null {
  const days = talks.kind === 'talks' ? daysOf(endOf(talks.body.when)) : null
  return days && { ...ofGathering(talks), ...days }
}
