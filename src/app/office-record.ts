import type { Storage } from '#ledger'
import type { Context } from './context.ts'
import { liveRecords, type Live } from './stored.ts'

/** What the office says of itself; null while it is being set up. */
export function officeRecord(context: Context): Promise<Live<'office'> | null> {
  return context.remembered('office', async () => (await liveRecords(context, 'office')).at(-1) ?? null)
}

/** The calendar day at the office now, as YYYY-MM-DD. */
export async function today(context: Context): Promise<string> {
  const office = await officeRecord(context)
  if (!office) return context.parts.clock.today()
  return Temporal.Instant.from(context.parts.clock.now())
    .toZonedDateTimeISO(office.body.timeZone)
    .toPlainDate()
    .toString()
}

/**
 * The office that was started last and is complete, with its record; null where there is none. One whose making was
 * interrupted has no record yet.
 */
export async function finishedOffice(storage: Storage): Promise<string | null> {
  const offices = await storage.offices()
  const newestFirst = offices.toSorted((a, b) => (a.created < b.created ? 1 : -1))
  for (const { office } of newestFirst) {
    if ((await storage.records(office, { kinds: ['office'], limit: 1 })).length > 0) return office
  }
  return null
}
