import type { Actor } from '#app'
import { Problem } from '#kernel'
import { calendarContents } from '#records'
import { z } from '@hono/zod-openapi'
import { emptyAnswer, jsonAnswer, savedAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, openEndpoint, type Endpoint, type Exchange } from '../endpoint.ts'
import { addressOf } from '../peer.ts'
import { calendarLinkView } from '../schemas/rules.ts'
import { day, identifier, name, nothing } from '../schemas/values.ts'
import { attemptCounter } from '../sign-in/attempts.ts'

const choice = z.strictObject({
  asOf: day.optional(),
  shows: z.enum(calendarContents).optional(),
  partnership: identifier.optional(),
})

/** The words of papers are those of the screen. */
const spokenTo = (actor: Actor, exchange: Exchange): Actor => ({
  ...actor,
  language: actor.language ?? exchange.language(),
})

const readTable = endpoint({
  method: 'get',
  path: '/api/due/table',
  summary: 'What is due, as a table for spreadsheets (CSV)',
  access: 'reader',
  params: nothing,
  query: choice,
  body: noBody,
  answer: savedAnswer('text/csv', 'due.csv'),
  run: ({ services, actor, exchange, query }) => services.app.dueTable(spokenTo(actor, exchange), query),
})

const readCalendar = endpoint({
  method: 'get',
  path: '/api/due/calendar',
  summary: 'What is due, as a calendar (iCalendar)',
  access: 'reader',
  params: nothing,
  query: choice,
  body: noBody,
  answer: savedAnswer('text/calendar', 'due.ics'),
  run: ({ services, actor, exchange, query }) => services.app.dueCalendar(spokenTo(actor, exchange), query),
})

const listLinks = endpoint({
  method: 'get',
  path: '/api/calendar-links',
  summary: 'One’s own calendar links, without their secrets',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(z.array(calendarLinkView).readonly()),
  run: ({ services, actor }) => services.app.calendarLinks(actor),
})

const makeLink = endpoint({
  method: 'post',
  path: '/api/calendar-links',
  summary: 'Makes a calendar link; its address is told once',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({ name, shows: z.enum(calendarContents), partnership: identifier.optional() })
      .openapi('NewCalendarLink'),
  ),
  answer: jsonAnswer(z.strictObject({ id: identifier, path: z.string() }).openapi('MadeCalendarLink'), 201),
  run: async ({ services, actor, exchange, body }) => {
    const { id, secret } = await services.app.makeCalendarLink(spokenTo(actor, exchange), body)
    return { id, path: `/calendars/${secret}.ics` }
  },
})

const revokeLink = endpoint({
  method: 'delete',
  path: '/api/calendar-links/{id}',
  summary: 'Takes a calendar link back',
  access: 'reader',
  params: z.strictObject({ id: identifier }),
  query: nothing,
  body: noBody,
  answer: emptyAnswer,
  run: ({ services, actor, params }) => services.app.revokeCalendarLink(actor, params.id),
})

/** Calendar programs come every few minutes at most; who tries secrets comes more often. */
const readsPerMinute = 60
const reads = attemptCounter(() => performance.now())

const readFeed = openEndpoint({
  method: 'get',
  path: '/calendars/{secret}',
  summary: 'A calendar, for whoever knows its secret (iCalendar)',
  params: z.strictObject({ secret: z.string().regex(/^[\w-]{43}(?:\.ics)?$/) }),
  query: nothing,
  body: noBody,
  answer: savedAnswer('text/calendar', 'due.ics'),
  run: async ({ services, exchange, params }) => {
    const address = addressOf(exchange.incoming, services.settings.publicOrigin !== undefined)
    const { allowed, retryAfter } = await reads.consume(address, { window: 60, max: readsPerMinute })
    if (!allowed) throw new Problem('too-many-attempts', { seconds: retryAfter ?? 60 })
    return await services.app.calendarFeed(params.secret.slice(0, 43))
  },
})

export const calendars: readonly Endpoint[] = [readTable, readCalendar, listLinks, makeLink, revokeLink, readFeed]
