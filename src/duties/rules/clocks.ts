import { edtfDate, type Day } from '#kernel'
import { clockId, kinds, type RecordOf, type RuleBody } from '#records'
import { dayText } from '../calendar.ts'
import type { Period } from '../duty.ts'
import type { Agreement, Commitment, Gathering } from '../register.ts'
import { evidenceFrom, noEvidence, type Evidence } from '../evidence.ts'
import { triggersOf, type Trigger, type TriggerSource } from './clock-triggers.ts'
import { daysAway, WorkCalendar } from './working-days.ts'

type Rule = RecordOf<'rule'>

/** A rule that runs: what started it, and from when to when there is time. */
export interface Clock extends ClockDays {
  readonly rule: Rule
  readonly trigger: Trigger
}

export interface ClockDays {
  readonly period: Period
  /** Where the day that was counted is off: that day, and what it is called. */
  readonly rolled: { readonly from: Day; readonly name: string } | undefined
  /** The country and the year whose days off nobody entered, where they would have counted. */
  readonly unknown: { readonly country: string; readonly year: number } | undefined
}

/** What clocks are worked out from. */
export interface ClockRecords {
  readonly rules: readonly Rule[]
  readonly holidays: readonly RecordOf<'holidays'>[]
  readonly organisations: ReadonlyMap<string, RecordOf<'organisation'>>
  readonly office: RecordOf<'office'> | undefined
  readonly partnerships: Pick<ReadonlyMap<string, RecordOf<'partnership'>>, 'get'>
  readonly agreements: Iterable<Agreement>
  readonly gatherings: Iterable<Gathering>
}

/**
 * A clock starts the day after its trigger, under the rule in force on that day, for the office that the rule binds.
 * Each is a commitment that nobody made: it goes through the same reckoning as all others.
 */
export function clocksOf(records: ClockRecords): Commitment[] {
  const own = ownBodies(records)
  const source: TriggerSource = { agreements: records.agreements, gatherings: records.gatherings, own }
  return records.rules.flatMap((rule) => {
    const calendar = new WorkCalendar(calendarCountry(rule.body, records.office), records.holidays)
    return [...triggersOf[rule.body.trigger](source)]
      .filter((trigger) => holdsOn(rule.body, trigger.last))
      .flatMap((trigger) =>
        boundBy(rule.body, trigger, records, own).map((debtor) => clockFor(rule, trigger, debtor, calendar)),
      )
  })
}

/** What the record of the trigger says was done: the answer of who was asked for an opinion. */
export function answersTo(
  { id, clock }: Commitment,
  gatherings: Parameters<typeof evidenceFrom>[1],
): readonly Evidence[] {
  const date = clock?.trigger.done
  if (date === undefined) return noEvidence
  const body = { commitment: id, date, voice: 'debtor', says: 'met' } as const
  const answer = {
    id,
    kind: 'fulfilment',
    version: 1,
    format: kinds.fulfilment.format,
    citations: [],
    audience: 'office',
    body,
  } as const
  const evidence = evidenceFrom(answer, gatherings)
  return evidence ? [evidence] : noEvidence
}

/** The rule is in force that day, and the office counts from that day on. */
function holdsOn({ from, until, countsFrom }: RuleBody, day: Day): boolean {
  const begins = Math.max(beginning(from), beginning(countsFrom))
  return day >= begins && (until === undefined || day <= edtfDate(until).latest)
}

const beginning = (date: string | undefined): Day => (date === undefined ? -Infinity : edtfDate(date).earliest)

/** The bodies that owe it: the office where the rule binds its country, or the bodies that the rule names. */
function boundBy({ binds }: RuleBody, trigger: Trigger, records: ClockRecords, own: ReadonlySet<string>): string[] {
  const { debtor } = trigger
  const bodies = trigger.bodies.length > 0 ? trigger.bodies : membersOf(trigger.partnership, records)
  if (binds.kind === 'bodies') {
    const bound = debtor === undefined ? binds.organisations : binds.organisations.filter((id) => id === debtor)
    const isOurs = bodies.some((id) => own.has(id))
    return bound.filter((id) => bodies.length === 0 || bodies.includes(id) || id === debtor || (isOurs && own.has(id)))
  }
  const { office, organisations } = records
  const ours = office?.body.organisation
  if (ours === undefined || binds.country !== (office?.body.country ?? organisations.get(ours)?.body.country)) return []
  if (binds.level !== undefined && organisations.get(ours)?.body.level !== binds.level) return []
  const isOurs = bodies.length === 0 || bodies.some((id) => own.has(id))
  return isOurs ? [debtor ?? ours] : []
}

const membersOf = (partnership: string | undefined, { partnerships }: ClockRecords): readonly string[] =>
  partnership === undefined ? [] : (partnerships.get(partnership)?.body.organisations ?? [])

/** The organisation that runs the office with all bodies under it. */
function ownBodies({ office, organisations }: ClockRecords): ReadonlySet<string> {
  const ours = office?.body.organisation
  const own = new Set(ours === undefined ? [] : [ours])
  const children = Map.groupBy(organisations.values(), ({ body }) => body.parent)
  for (const body of own) for (const { id } of children.get(body) ?? []) own.add(id)
  return own
}

const calendarCountry = ({ calendar, binds }: RuleBody, office: RecordOf<'office'> | undefined): string | undefined =>
  calendar ?? (binds.kind === 'country' ? binds.country : office?.body.country)

function clockFor(rule: Rule, trigger: Trigger, debtor: string, calendar: WorkCalendar): Commitment {
  const { owed, topic, binds } = rule.body
  const part = trigger.part ?? (binds.kind === 'bodies' ? debtor : undefined)
  return {
    id: clockId({ rule: rule.id, trigger: trigger.record, part }),
    kind: 'commitment',
    version: rule.version,
    format: kinds.commitment.format,
    citations: [],
    audience: 'office',
    body: {
      partnership: trigger.partnership,
      agreement: trigger.agreement,
      by: { kind: 'one', organisation: debtor },
      to: [],
      what: owed,
      modality: 'agreed',
      // What counts back is seen as long as its text is.
      made: rule.body.direction === 'after' ? trigger.date : undefined,
      when: { kind: 'once' },
      topic,
    },
    clock: {
      rule,
      trigger: part === undefined ? trigger : { ...trigger, part },
      ...clockDays(rule.body, trigger, calendar),
    },
  }
}

/** From when to when a clock runs, by the first and the last day that its trigger may mean. */
export function clockDays(
  { direction, length, within, rolls }: Pick<RuleBody, 'direction' | 'length' | 'within' | 'rolls'>,
  trigger: Pick<Trigger, 'first' | 'last'>,
  calendar: WorkCalendar,
): ClockDays {
  const isAfter = direction === 'after'
  const counted = daysAway(trigger.last, length, isAfter ? 1 : -1, calendar)
  const end = roll(counted, rolls, calendar)
  const first = isAfter ? trigger.first + 1 : end
  const last = isAfter ? end : within ? daysAway(end, within, 1, calendar) : trigger.last
  const name = end === counted ? null : calendar.dayOff(counted)
  const needsCalendar = length.unit === 'working days' || within?.unit === 'working days' || rolls !== 'no'
  const year = needsCalendar ? [first, end, last].find((day) => !calendar.knows(day)) : undefined
  return {
    period: { text: `${dayText(first)}/${dayText(last)}`, first, last },
    rolled: name === null ? undefined : { from: counted, name },
    unknown:
      year === undefined || calendar.country === undefined
        ? undefined
        : { country: calendar.country, year: Number(dayText(year).slice(0, 4)) },
  }
}

function roll(day: Day, rolls: RuleBody['rolls'], calendar: WorkCalendar): Day {
  return rolls === 'no' ? day : calendar.nearest(day, rolls === 'forward' ? 1 : -1)
}
