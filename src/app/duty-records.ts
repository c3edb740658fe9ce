import type { Context } from './context.ts'
import { liveRecords } from './stored.ts'

/** The live records from which duties are reckoned; read once until somebody writes. */
export const dutyRecords = (context: Context) =>
  context.remembered('duty records', () =>
    liveRecords(
      context,
      'commitment',
      'review',
      'agreement',
      'fulfilment',
      'talks',
      'delegation',
      'partnership',
      'organisation',
      'succession',
      'office',
      'rule',
      'holidays',
    ),
  )
