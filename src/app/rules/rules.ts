import { dayOf, dayText } from '#kernel'
import type { Duty } from '#duties'
import type { RuleBody } from '#records'
import type { Context } from '../context.ts'
import { standingOf } from '../due.ts'
import { languageOf, linksTo, summaryOf } from '../links.ts'
import { officeRecord, today } from '../office-record.ts'
import { permit } from '../permissions.ts'
import { liveRecords, type Live } from '../stored.ts'
import type { Actor } from '../views.ts'
import type { GivenClock, RulesView, RuleView } from './views.ts'
import { starterRules } from './starter-rules.ts'
import { isInForce } from './try-rule.ts'

const lookBackDays = 366
const mostShown = 50

/** The rules of the office with what they gave, those that are offered, and the days off that are known. */
export async function rules(context: Context, actor: Actor): Promise<RulesView> {
  permit(actor, 'look')
  const language = await languageOf(context, actor)
  const day = await today(context)
  const own = await liveRecords(context, 'rule')
  const given = await clocksByRule(context, day)
  const office = (await officeRecord(context))?.body
  const holidays = await liveRecords(context, 'holidays')
  const views = own.map((rule): RuleView => ({
    ...summaryOf(rule, language),
    inForce: isInForce(rule.body, day),
    gave: (given.get(rule.id) ?? []).slice(0, mostShown),
  }))
  return {
    today: day,
    ...(office?.country === undefined ? {} : { country: office.country }),
    rules: views,
    offered: starterRules.flatMap(({ key, body }) => {
      const binds = body.binds === 'own' ? houseOf(office?.organisation) : body.binds
      const adopted = own.some((rule) => rule.body.adoptedFrom === key)
      return binds ? [{ key, adopted, body: { ...body, binds } }] : []
    }),
    holidays: holidays.toSorted(byCountryAndYear).map((record) => summaryOf(record, language)),
    links: await linksTo(context, [...named(own, views), office?.organisation ?? ''], language),
  }
}

/** A rule of the house binds the body that runs the office; it is not offered before that is known. */
const houseOf = (organisation: string | undefined): RuleBody['binds'] | null =>
  organisation === undefined ? null : { kind: 'bodies', organisations: [organisation] }

const byCountryAndYear = (a: Live<'holidays'>, b: Live<'holidays'>): number =>
  a.body.country === b.body.country ? b.body.year - a.body.year : a.body.country < b.body.country ? -1 : 1

const named = (own: readonly Live<'rule'>[], views: readonly RuleView[]): string[] => [
  ...own.flatMap(({ body: { binds } }) => (binds.kind === 'bodies' ? binds.organisations : [])),
  ...views.flatMap(({ gave }) => gave.map(({ trigger }) => trigger)),
]

/** What each rule gave in the last year and gives from now on, newest first. */
async function clocksByRule(context: Context, day: string): Promise<ReadonlyMap<string, GivenClock[]>> {
  const { duties } = await standingOf(context, day)
  const since = dayOf(day) - lookBackDays
  const clocks = duties.filter(({ clock, due }) => clock !== undefined && due !== null && due >= since)
  const newestFirst = clocks.toSorted((a, b) => (b.due ?? 0) - (a.due ?? 0))
  return Map.groupBy(newestFirst.map(givenClock), ({ rule }) => rule)
}

const givenClock = ({ id, clock, due, state, because }: Duty): GivenClock & { readonly rule: string } => {
  const source = because.find(({ code }) => code === 'clock' || code === 'clock-back')
  const date = source && 'day' in source.details ? source.details.day : ''
  return { rule: clock?.rule ?? '', duty: id, trigger: clock?.trigger ?? '', date, due: dayText(due ?? 0), state }
}
