import { dayOf, dayText, edtfDate, type Day } from '#kernel'
import type { Duty } from '#duties'
import { textIn } from '#records'
import { livesOn } from './agreements.ts'
import type { Context } from './context.ts'
import { ownBodies, standingOf } from './due.ts'
import { languageOf, linkTo } from './links.ts'
import { today } from './office-record.ts'
import { permit } from './permissions.ts'
import { liveRecords } from './stored.ts'
import type { Actor } from './views.ts'
import type { PlannedItem, PlannerView } from './rules/views.ts'

interface Year {
  readonly first: Day
  readonly last: Day
}

/** States of duties that need nobody's day any more. */
const fallenAway: ReadonlySet<Duty['state']> = new Set(['superseded', 'ended', 'suspended', 'waived'])

/** All that a year holds: duties and clocks on their last days, visits and talks, ends of texts and notices, reviews. */
export async function planner(context: Context, actor: Actor, asked: { year?: number }): Promise<PlannerView> {
  permit(actor, 'look')
  const day = await today(context)
  const year = asked.year ?? Number(day.slice(0, 4))
  const within = { first: dayOf(`${year}-01-01`), last: dayOf(`${year}-12-31`) }
  const language = await languageOf(context, actor)
  const ours = await ownBodies(context)
  const items = [
    ...(await dutyItems(context, day, within, ours)),
    ...(await gatheringItems(context, within)),
    ...(await textItems(context, day, within)),
    ...(await reviewItems(context, within)),
  ]
  const partnerships = (await liveRecords(context, 'partnership')).map((record) => linkTo(record, language))
  return {
    year,
    today: day,
    items: items.toSorted((a, b) => compare(`${a.first} ${a.last} ${a.id}`, `${b.first} ${b.last} ${b.id}`)),
    partnerships,
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1)

/** As things stand today; and for the rest of the year what will be due by then. */
async function dutyItems(context: Context, day: string, year: Year, ours: ReadonlySet<string>): Promise<PlannedItem[]> {
  const now = await standingOf(context, day)
  const known = new Set(now.duties.map(({ id }) => id))
  const isAhead = year.last > now.asOf
  const later = isAhead ? (await standingOf(context, dayText(year.last))).duties.filter(({ id }) => !known.has(id)) : []
  const ahead = later.filter(({ period }) => period.first > now.asOf)
  return [
    ...now.duties.filter((duty) => isDueIn(duty, year)).map((duty) => dutyItem(duty, ours, duty.state)),
    ...ahead.filter((duty) => isDueIn(duty, year)).map((duty) => dutyItem(duty, ours, 'not yet')),
  ]
}

const isDueIn = ({ due, state }: Duty, { first, last }: Year): boolean =>
  due !== null && due >= first && due <= last && !fallenAway.has(state)

function dutyItem(duty: Duty, ours: ReadonlySet<string>, state: Duty['state']): PlannedItem {
  const date = dayText(duty.due ?? 0)
  const own = duty.debtors.filter((id) => ours.has(id)).length
  return {
    id: duty.id,
    sort: duty.clock ? 'clock' : 'duty',
    title: duty.what,
    first: date,
    last: date,
    ...(duty.partnership === undefined ? {} : { partnership: duty.partnership }),
    side: own === 0 ? 'theirs' : own === duty.debtors.length ? 'ours' : 'both',
    state,
    record: duty.clock?.trigger ?? duty.commitment,
  }
}

/** The days that a date may mean, where they lie in the year; what is known only as “some time this year” has no day. */
function daysIn(date: string | undefined, { first, last }: Year): { first: string; last: string } | null {
  if (date === undefined) return null
  const { earliest, latest, yearKnown } = edtfDate(date)
  if (!yearKnown || !Number.isFinite(earliest) || !Number.isFinite(latest)) return null
  if (latest < first || earliest > last || latest - earliest > mostDaysOfEvent) return null
  return { first: dayText(earliest), last: dayText(latest) }
}

/** A month: what is longer is not a visit but a year in which one was. */
const mostDaysOfEvent = 31

async function gatheringItems(context: Context, year: Year): Promise<PlannedItem[]> {
  const events = await liveRecords(context, 'talks', 'delegation')
  return events.flatMap((event): PlannedItem[] => {
    const days = daysIn(event.body.when, year)
    if (!days || (event.kind === 'delegation' && event.body.state === 'cancelled')) return []
    return [{ ...ofRecord(event), ...days, sort: event.kind === 'talks' ? 'talks' : 'visit' }]
  })
}

/** The end of each term with all its renewals, and until when notice is in time where nobody gave it yet. */
async function textItems(context: Context, day: string, { first, last }: Year): Promise<PlannedItem[]> {
  const [texts, lives] = [await liveRecords(context, 'agreement'), await livesOn(context, day)]
  return texts.flatMap((text): PlannedItem[] => {
    const { period, ended } = text.body
    const life = lives.get(text.id)
    const end = life?.lastDay ?? ended ?? period
    const notice = life?.notice?.given === undefined ? life?.notice?.lastDay : undefined
    const days = [
      { sort: 'end of text', latest: end === undefined ? Infinity : edtfDate(end).latest },
      { sort: 'notice', latest: notice === undefined ? Infinity : dayOf(notice) },
    ] as const
    return days
      .filter(({ latest }) => latest >= first && latest <= last)
      .map(({ sort, latest }) => ({ ...ofRecord(text), first: dayText(latest), last: dayText(latest), sort }))
  })
}

async function reviewItems(context: Context, year: Year): Promise<PlannedItem[]> {
  const [reviews, texts] = [await liveRecords(context, 'review'), await liveRecords(context, 'agreement')]
  const titles = new Map(texts.map(({ id, body }) => [id, body.title]))
  return reviews.flatMap(({ id, body }): PlannedItem[] => {
    const days = daysIn(body.date, year)
    const title = titles.get(body.agreement)
    if (!days || !title) return []
    const partnership = body.partnership === undefined ? {} : { partnership: body.partnership }
    return [{ id, record: id, title, ...days, ...partnership, side: 'both', sort: 'review' }]
  })
}

interface Titled {
  readonly id: string
  readonly body: { readonly title: Parameters<typeof textIn>[0]; readonly partnership?: string | undefined }
}

const ofRecord = ({ id, body }: Titled) => ({
  id,
  record: id,
  title: body.title,
  ...(body.partnership === undefined ? {} : { partnership: body.partnership }),
  side: 'neither' as const,
})
