import { because, type Because } from './because.ts'
import { dayText } from './calendar.ts'
import type { Clock } from './rules/clocks.ts'

/** In messages one word is easier to choose by than two. */
const unitWords = { days: 'days', 'working days': 'working', months: 'months' } as const

/** “15 days after the signing of 23 July 2024, by … article …”. */
export function sourceOfClock({ rule, trigger }: Clock): Because {
  const { basis, length, direction } = rule.body
  return because(direction === 'after' ? 'clock' : 'clock-back', {
    rule: rule.id,
    basis,
    trigger: rule.body.trigger,
    record: trigger.record,
    day: trigger.date,
    length: length.count,
    unit: unitWords[length.unit],
  })
}

/** From when to when there is time, and what moved it. */
export function occasionOfClock({ rule, trigger, period, rolled, unknown }: Clock): Because[] {
  const reasons: Because[] = [because('clock-period', { first: dayText(period.first), last: dayText(period.last) })]
  if (trigger.first !== trigger.last) {
    reasons.push(because('deadline-uncertain', { date: trigger.date, last: dayText(trigger.last) }))
  }
  if (rolled) {
    const to = dayText(rule.body.direction === 'after' ? period.last : period.first)
    reasons.push(because('clock-rolled', { day: dayText(rolled.from), to, name: rolled.name || undefined }))
  }
  if (unknown) {
    reasons.push(because('clock-calendar-unknown', { country: unknown.country, year: String(unknown.year) }))
  }
  return reasons
}
