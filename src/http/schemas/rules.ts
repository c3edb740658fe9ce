import type {
  CalendarLinkView,
  GivenClock,
  OfferedHolidays,
  OfferedRule,
  PlannedItem,
  PlannerView,
  RulesView,
  RuleTrial,
  RuleView,
} from '#app'
import { calendarContents, kinds } from '#records'
import { z } from '@hono/zod-openapi'
import { multilingual, dutyState } from './duties.ts'
import { links, recordLink } from './record-link.ts'
import { recordSummary } from './records.ts'
import { country, every, identifier, typed } from './values.ts'

const givenClock: z.ZodType<GivenClock> = z
  .strictObject({ duty: z.string(), trigger: identifier, date: z.string(), due: z.string(), state: dutyState })
  .openapi('GivenClock')

const ruleView = typed<RuleView>(
  z.intersection(recordSummary, z.object({ gave: z.array(givenClock), inForce: z.boolean() })).openapi('RuleView'),
)

const offeredRule: z.ZodType<OfferedRule> = z
  .strictObject({ key: z.string(), body: kinds.rule.body, adopted: z.boolean() })
  .openapi('OfferedRule')

export const rulesView: z.ZodType<RulesView> = z
  .strictObject({
    today: z.string(),
    country: country.optional(),
    rules: z.array(ruleView),
    offered: z.array(offeredRule),
    holidays: z.array(recordSummary),
    links,
  })
  .openapi('RulesView')

export const ruleTrial: z.ZodType<RuleTrial> = z
  .strictObject({
    first: z.string(),
    last: z.string(),
    movedFrom: z.string().optional(),
    unknownYear: z.number().optional(),
    days: z.array(z.strictObject({ day: z.string(), off: z.boolean(), name: z.string() })),
  })
  .openapi('RuleTrial')

export const offeredHolidays: z.ZodType<OfferedHolidays> = z
  .strictObject({ known: z.boolean(), body: kinds.holidays.body })
  .openapi('OfferedHolidays')

const plannedItem: z.ZodType<PlannedItem> = z
  .strictObject({
    id: z.string(),
    sort: every<PlannedItem['sort']>()(['duty', 'clock', 'visit', 'talks', 'end of text', 'notice', 'review']),
    title: z.union([multilingual, z.string()]),
    first: z.string(),
    last: z.string(),
    partnership: identifier.optional(),
    side: every<PlannedItem['side']>()(['ours', 'theirs', 'both', 'neither']),
    state: dutyState.optional(),
    record: identifier,
  })
  .openapi('PlannedItem')

export const plannerView: z.ZodType<PlannerView> = z
  .strictObject({
    year: z.number(),
    today: z.string(),
    items: z.array(plannedItem),
    partnerships: z.array(recordLink),
  })
  .openapi('PlannerView')

export const calendarLinkView: z.ZodType<CalendarLinkView> = z
  .strictObject({
    id: identifier,
    name: z.string(),
    shows: z.enum(calendarContents),
    partnership: identifier.optional(),
    partnershipTitle: z.string().optional(),
  })
  .openapi('CalendarLink')
