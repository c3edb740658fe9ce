import { warningsOf, type Warning } from '#duties'
import type { AnyRecord } from '#records'
import type { Context } from './context.ts'
import { dutyRecords } from './duty-records.ts'
import { liveRecords } from './stored.ts'
import type { WarningView } from './views.ts'

/** What a check may look at: beside the duties, the people who signed. */
export const warningRecords = (context: Context): Promise<readonly AnyRecord[]> =>
  context.remembered('warning records', async () => [
    ...(await dutyRecords(context)),
    ...(await liveRecords(context, 'person')),
  ])

/** What is likely to do harm on a day; worked out once until somebody writes. */
export const standingWarnings = (context: Context, day: string): Promise<readonly Warning[]> =>
  context.remembered(`warnings ${day}`, async () => warningsOf(await warningRecords(context), day))

export const warningView = ({ record, code, details }: Warning): WarningView => ({
  record,
  code,
  details: { ...details },
})
