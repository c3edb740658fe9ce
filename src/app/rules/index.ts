import type { Context } from '../context.ts'
import { planner } from '../planner.ts'
import type { Actor } from '../views.ts'
import type { CalendarLinkView, NewCalendarLink, OfferedHolidays, PlannerView, RulesView, RuleTrial } from './views.ts'
import type { DutyPaperQuery, TrialRequest } from './requests.ts'
import { rules } from './rules.ts'
import { tryRule } from './try-rule.ts'

/** Rules and days off, the year planner, and calendars and tables that leave the house. */
export interface RuleActs {
  rules(actor: Actor): Promise<RulesView>
  tryRule(actor: Actor, request: TrialRequest): Promise<RuleTrial>
  holidaysOffered(actor: Actor, query: { country: string; year: number }): Promise<OfferedHolidays>
  planner(actor: Actor, query: { year?: number }): Promise<PlannerView>
  /** CSV. */
  dueTable(actor: Actor, query: DutyPaperQuery): Promise<string>
  /** iCalendar. */
  dueCalendar(actor: Actor, query: DutyPaperQuery): Promise<string>
  calendarLinks(actor: Actor): Promise<readonly CalendarLinkView[]>
  makeCalendarLink(actor: Actor, link: NewCalendarLink): Promise<{ id: string; secret: string }>
  revokeCalendarLink(actor: Actor, id: string): Promise<void>
  /** iCalendar, for whoever knows the secret of a link. */
  calendarFeed(secret: string): Promise<string>
}

/** Calendars and the list of days off bring libraries along that most commands do not need. */
const links = () => import('../calendars/calendar-links.ts')
const papers = () => import('../calendars/due-on-paper.ts')

export const ruleActs = (context: Context): RuleActs => ({
  rules: (actor) => rules(context, actor),
  tryRule: (actor, request) => tryRule(context, actor, request),
  holidaysOffered: async (actor, query) =>
    (await import('./holidays-offered.ts')).holidaysOffered(context, actor, query),
  planner: (actor, query) => planner(context, actor, query),
  dueTable: async (actor, query) => (await papers()).dueTable(context, actor, query),
  dueCalendar: async (actor, query) => (await papers()).dueCalendar(context, actor, query),
  calendarLinks: async (actor) => (await links()).calendarLinks(context, actor),
  makeCalendarLink: async (actor, link) => (await links()).makeCalendarLink(context, actor, link),
  revokeCalendarLink: async (actor, id) => (await links()).revokeCalendarLink(context, actor, id),
  calendarFeed: async (secret) => (await links()).calendarFeed(context, secret),
})
