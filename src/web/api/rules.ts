import { queryOptions } from '@tanstack/react-query'
import type { RuleBody } from '#records'
import { call, withQuery } from './client.ts'
import type { CalendarLinkView, NewCalendarLink, OfferedHolidays, PlannerView, RulesView, RuleTrial } from './types.ts'

/** Rules, days off, the year and calendars: what pages read of them, and what people do with them. */
export const rules = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => call<RulesView>('/api/rules', { signal }),
})

export const planner = (year: number | undefined) =>
  queryOptions({
    queryKey: ['planner', year],
    queryFn: ({ signal }) => call<PlannerView>(withQuery('/api/planner', { year }), { signal }),
  })

export const calendarLinks = queryOptions({
  queryKey: ['calendar-links'],
  queryFn: ({ signal }) => call<readonly CalendarLinkView[]>('/api/calendar-links', { signal }),
})

/** A rule on trial, as the interface asks for it. */
export type TrialRequest = Pick<RuleBody, 'direction' | 'length' | 'within' | 'rolls'> & {
  readonly date: string
  readonly country?: string
}

export const tryRule = (request: TrialRequest): Promise<RuleTrial> =>
  call('/api/rules/trial', { method: 'POST', body: request })

export const offeredHolidays = (country: string, year: number): Promise<OfferedHolidays> =>
  call(withQuery('/api/holidays/offer', { country, year }))

export const makeCalendarLink = (link: NewCalendarLink): Promise<{ id: string; path: string }> =>
  call('/api/calendar-links', { method: 'POST', body: link })

export const revokeCalendarLink = (id: string): Promise<unknown> =>
  call(`/api/calendar-links/${id}`, { method: 'DELETE' })
