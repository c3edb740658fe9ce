import { edtfDate, type Day, type EdtfDate } from '#kernel'
import type { Fulfilment, Gathering } from './register.ts'

interface Stretch {
  readonly first: Day
  readonly last: Day
}

/** What a fulfilment says, in days and numbers. */
export class Evidence {
  readonly fulfilment: Fulfilment
  readonly says: 'met' | 'not met'
  readonly amount: number
  /** The body that did it, or that received the guests at the event it names. */
  readonly by: string | undefined
  readonly event: string | undefined
  /** It belongs to the period that holds both days; to none where they lie in two. */
  readonly from: Day
  readonly to: Day
  readonly isPeriodNamed: boolean
  /** The heir that acted in the place of `by`. */
  readonly doneBy: string | undefined
  readonly #date: EdtfDate

  /** `date` is that of the fulfilment, read; `period` the one that it was held for, where somebody named one. */
  constructor(fulfilment: Fulfilment, date: EdtfDate, by?: string, period?: Stretch, doneBy?: string) {
    const { body } = fulfilment
    this.fulfilment = fulfilment
    this.says = body.says
    this.amount = body.amount ?? 1
    this.by = by
    this.doneBy = doneBy
    this.event = body.event
    this.from = period?.first ?? date.earliest
    this.to = period?.last ?? date.startLatest
    this.isPeriodNamed = period !== undefined
    this.#date = date
  }

  /** The same as it counts where the sides say for which period it was. */
  heldFor(period: Stretch): Evidence {
    return new Evidence(this.fulfilment, this.#date, this.by, period, this.doneBy)
  }

  /** The same where who did it acted in the place of another body. */
  doneFor(body: string): Evidence {
    const period = this.isPeriodNamed ? { first: this.from, last: this.to } : undefined
    return new Evidence(this.fulfilment, this.#date, body, period, this.by)
  }

  /** The day on which it counts: the first that its date may mean. */
  get day(): Day {
    return this.#date.earliest
  }

  /** The last day that its date may mean. */
  get until(): Day {
    return this.#date.latest
  }

  get voice(): 'debtor' | 'creditor' {
    return this.fulfilment.body.voice
  }

  get isApproximate(): boolean {
    return this.#date.approximate || this.#date.uncertain
  }
}

export const byDayThenId = (a: Evidence, b: Evidence): number =>
  a.day - b.day || (a.fulfilment.id < b.fulfilment.id ? -1 : a.fulfilment.id > b.fulfilment.id ? 1 : 0)

export const noEvidence: readonly Evidence[] = []

/** What had happened by a day, of evidence in the order of days. */
export function seenOn(evidence: readonly Evidence[], asOf: Day): readonly Evidence[] {
  let seen = evidence.length
  while (seen > 0 && evidence[seen - 1]!.day > asOf) seen -= 1
  return seen === evidence.length ? evidence : evidence.slice(0, seen)
}

/** The evidence of a fulfilment; null where the day is not known. */
export function evidenceFrom(
  fulfilment: Fulfilment,
  gatherings: Pick<ReadonlyMap<string, Gathering>, 'get'>,
): Evidence | null {
  const { date, by, event } = fulfilment.body
  const read = edtfDate(date)
  if (!read.yearKnown) return null
  const host = event === undefined ? undefined : gatherings.get(event)?.body.host
  return new Evidence(fulfilment, read, by ?? host, periodNamed(fulfilment))
}

/** The period that it was held for, where the record names one. */
function periodNamed({ body }: Fulfilment): Stretch | undefined {
  if (body.period === undefined) return undefined
  const { yearKnown, earliest, latest } = edtfDate(body.period)
  return yearKnown ? { first: earliest, last: latest } : undefined
}
