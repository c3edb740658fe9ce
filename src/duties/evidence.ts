import { edtfDate, type Day } from '#kernel'
import type { Fulfilment, Register } from './register.ts'

/** What a fulfilment says, in days and numbers. */
export interface Evidence {
  readonly fulfilment: Fulfilment
  /** The day on which it counts: the first that its date may mean. */
  readonly day: Day
  /** The last day that its date may mean. */
  readonly until: Day
  /** It belongs to the period that holds both days; to none where they lie in two. */
  readonly from: Day
  readonly to: Day
  readonly isPeriodNamed: boolean
  readonly voice: 'debtor' | 'creditor'
  readonly says: 'met' | 'not met'
  readonly amount: number
  /** The body that did it, or that received the guests at the event it names. */
  readonly by: string | undefined
  readonly event: string | undefined
  /** The heir that acted in the place of `by`. */
  readonly doneBy?: string
  readonly isApproximate: boolean
}

/** Null where the day is not known, or lies after `asOf`. */
export function evidenceFrom(fulfilment: Fulfilment, register: Register, asOf: Day): Evidence | null {
  const { body } = fulfilment
  const date = edtfDate(body.date)
  if (!date.yearKnown || date.earliest > asOf) return null
  const period = body.period === undefined ? undefined : edtfDate(body.period)
  const isPeriodNamed = period?.yearKnown === true
  return {
    fulfilment,
    day: date.earliest,
    until: date.latest,
    from: isPeriodNamed ? period.earliest : date.earliest,
    to: isPeriodNamed ? period.latest : date.startLatest,
    isPeriodNamed,
    voice: body.voice,
    says: body.says,
    amount: body.amount ?? 1,
    by: body.by ?? (body.event === undefined ? undefined : register.gatherings.get(body.event)?.body.host),
    event: body.event,
    isApproximate: date.approximate || date.uncertain,
  }
}

export const byDayThenId = (a: Evidence, b: Evidence): number =>
  a.day - b.day || (a.fulfilment.id < b.fulfilment.id ? -1 : a.fulfilment.id > b.fulfilment.id ? 1 : 0)

export const noEvidence: readonly Evidence[] = []

export function evidenceOf(commitment: string, register: Register, asOf: Day): readonly Evidence[] {
  const { fulfilments } = register
  let seen: Evidence[] | undefined
  for (let place = fulfilments.first(commitment); place >= 0; place = fulfilments.after(place)) {
    const evidence = evidenceFrom(fulfilments.at(place), register, asOf)
    // An array that begins with its element takes no more room than it needs.
    if (evidence && seen) seen.push(evidence)
    else if (evidence) seen = [evidence]
  }
  return seen ? inOrder(seen) : noEvidence
}

/** Mostly one or two: those are put in order by hand, since `sort` makes a copy to work in. */
function inOrder(list: Evidence[]): Evidence[] {
  const [first, second] = list
  if (list.length > 2) return list.sort(byDayThenId)
  return first && second && byDayThenId(first, second) > 0 ? [second, first] : list
}
