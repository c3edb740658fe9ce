import { dutyCalendar, dutyTable, iCalendarOf } from '#reports'
import type { Context } from '../context.ts'
import { dayAsked } from '../due.ts'
import { officeRecord } from '../office-record.ts'
import { permit } from '../permissions.ts'
import type { DutyPaperQuery } from '../rules/requests.ts'
import type { Actor } from '../views.ts'
import { dutiesTold } from './duties-told.ts'
import { lastWritten } from './last-written.ts'

/** What is due as a table that spreadsheets open (CSV). */
export async function dueTable(context: Context, actor: Actor, query: DutyPaperQuery): Promise<string> {
  permit(actor, 'look')
  const { lines, language } = await dutiesTold(context, actor, await dayAsked(context, query.asOf), query)
  return dutyTable(lines, language)
}

/** What is due as a calendar (iCalendar), once; a link that a program reads again and again is another thing. */
export async function dueCalendar(context: Context, actor: Actor, query: DutyPaperQuery): Promise<string> {
  permit(actor, 'look')
  const { lines, language } = await dutiesTold(context, actor, await dayAsked(context, query.asOf), query)
  const name = (await officeRecord(context))?.body.name ?? 'Comity'
  return iCalendarOf(dutyCalendar(lines, { name, language, stamp: await lastWritten(context) }))
}
