import { dayOf, dayText, edtfDate, Problem } from '#kernel'
import { clockDays, WorkCalendar } from '#duties'
import type { RuleBody } from '#records'
import type { Context } from '../context.ts'
import { permit } from '../permissions.ts'
import { liveRecords } from '../stored.ts'
import type { Actor } from '../views.ts'
import type { RuleTrial } from './views.ts'
import type { TrialRequest } from './requests.ts'

const mostDaysShown = 800

/** A date in, the last day out, with every day that was counted: nothing is written. */
export async function tryRule(
  context: Context,
  actor: Actor,
  { date, country, ...rule }: TrialRequest,
): Promise<RuleTrial> {
  permit(actor, 'look')
  const trigger = dayOf(date)
  const calendar = new WorkCalendar(country, await liveRecords(context, 'holidays'))
  const { period, rolled, unknown } = clockDays(rule, { first: trigger, last: trigger }, calendar)
  const [from, to] = rule.direction === 'after' ? [trigger + 1, period.last] : [period.first, trigger]
  if (to - from > mostDaysShown * 4) throw new Problem('value-invalid', { field: 'length' })
  const days = Array.from({ length: Math.min(Math.max(to - from + 1, 0), mostDaysShown) }, (_, index) => {
    const name = calendar.dayOff(from + index)
    return { day: dayText(from + index), off: name !== null, name: name ?? '' }
  })
  return {
    first: dayText(period.first),
    last: dayText(period.last),
    ...(rolled ? { movedFrom: dayText(rolled.from) } : {}),
    ...(unknown ? { unknownYear: unknown.year } : {}),
    days,
  }
}

/** True where the rule still starts clocks on that day. */
export const isInForce = ({ from, until }: RuleBody, day: string): boolean =>
  (from === undefined || edtfDate(from).earliest <= dayOf(day)) &&
  (until === undefined || edtfDate(until).latest >= dayOf(day))
