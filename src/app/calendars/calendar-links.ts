import { randomBytes, timingSafeEqual } from 'node:crypto'
import { digestOf, Problem } from '#kernel'
import { dutyCalendar, iCalendarOf } from '#reports'
import { write, type Context } from '../context.ts'
import { languageOf, linksTo } from '../links.ts'
import { officeRecord, today } from '../office-record.ts'
import { permit } from '../permissions.ts'
import { adding, liveRecordOf, liveRecords, newRecord, replacing, type Live } from '../stored.ts'
import type { Actor } from '../views.ts'
import type { CalendarLinkView, NewCalendarLink } from '../rules/views.ts'
import { dutiesTold } from './duties-told.ts'
import { lastWritten } from './last-written.ts'

const secretBytes = 32
/** Nobody needs more; each is a secret that somebody can lose. */
const mostOfOnePerson = 20

/** The calendar links of the person; their secrets are not kept. */
export async function calendarLinks(context: Context, actor: Actor): Promise<readonly CalendarLinkView[]> {
  permit(actor, 'look')
  const own = await ownLinks(context, actor)
  const named = own.flatMap(({ body }) => (body.partnership === undefined ? [] : [body.partnership]))
  const links = await linksTo(context, named, await languageOf(context, actor))
  return own.map(({ id, body: { name, shows, partnership } }) => ({
    id,
    name,
    shows,
    ...(partnership === undefined ? {} : { partnership, partnershipTitle: links[partnership]?.title ?? '' }),
  }))
}

/** Makes a link. Its secret is told once and cannot be read again. Throws `too-many-links`. */
export async function makeCalendarLink(
  context: Context,
  actor: Actor,
  { name, shows, partnership }: NewCalendarLink,
): Promise<{ readonly id: string; readonly secret: string }> {
  permit(actor, 'look')
  if (partnership !== undefined) await liveRecordOf(context, partnership, 'partnership')
  if ((await ownLinks(context, actor)).length >= mostOfOnePerson) {
    throw new Problem('too-many-links', { most: mostOfOnePerson })
  }
  const secret = randomBytes(secretBytes).toString('base64url')
  const body = {
    user: actor.id,
    name,
    secret: digestOf(secret),
    shows,
    language: await languageOf(context, actor),
    ...(partnership === undefined ? {} : { partnership }),
  }
  const record = newRecord(context, 'calendar-link', body, { author: actor.id })
  await write(context, actor, [adding(record)])
  return { id: record.id, secret }
}

/** Takes a link back: from then on its address answers nothing. An administrator may do so for everybody. */
export async function revokeCalendarLink(context: Context, actor: Actor, id: string): Promise<void> {
  const seen = await liveRecordOf(context, id, 'calendar-link')
  permit(actor, seen.body.user === actor.id ? 'look' : 'keep the office')
  await write(context, actor, [replacing(seen, { withdrawn: true })])
}

/** What a calendar program is given that knows the secret: iCalendar. Throws `not-found` for any other secret. */
export async function calendarFeed(context: Context, secret: string): Promise<string> {
  const link = await linkOf(context, secret)
  const actor = link && (await personBehind(context, link))
  if (!link || !actor) throw new Problem('not-found')
  const { name, shows, partnership } = link.body
  const { lines, language } = await dutiesTold(context, actor, await today(context), { shows, partnership })
  const office = (await officeRecord(context))?.body.name
  const title = office === undefined ? name : `${name} · ${office}`
  return iCalendarOf(dutyCalendar(lines, { name: title, language, stamp: await lastWritten(context) }))
}

const ownLinks = async (context: Context, actor: Actor): Promise<readonly Live<'calendar-link'>[]> =>
  (await liveRecords(context, 'calendar-link')).filter(({ body }) => body.user === actor.id)

/** Every link is compared in full, so that the time taken tells nothing of a secret. */
async function linkOf(context: Context, secret: string): Promise<Live<'calendar-link'> | undefined> {
  const given = Buffer.from(digestOf(secret))
  const links = await context.remembered('calendar links', () => liveRecords(context, 'calendar-link'))
  let found: Live<'calendar-link'> | undefined
  for (const link of links) if (timingSafeEqual(Buffer.from(link.body.secret), given)) found = link
  return found
}

/** Whose link it is, while they are known here: who was removed reads no more. */
async function personBehind(context: Context, { body }: Live<'calendar-link'>): Promise<Actor | null> {
  const { users } = context.parts
  const name = users ? await users.nameOf(body.user) : body.user
  return name === null ? null : { id: body.user, name, role: 'reader', language: body.language }
}
