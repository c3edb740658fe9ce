import type { SheetQuery } from './app.ts'
import { dayOf } from '#kernel'
import { reviewSheet } from '#duties'
import { referencesOf, type ReviewBody } from '#records'
import type { Context } from './context.ts'
import { dayAsked, dutyRecords, ownBodies } from './due.ts'
import { languageOf, linksTo, summaryOf } from './links.ts'
import { permit } from './permissions.ts'
import { recordView } from './record.ts'
import { partiesOfText } from './review-parties.ts'
import { liveRecordOf, liveRecords, newRecord } from './stored.ts'
import type { Actor, ReviewSheetView } from './views.ts'

/**
 * The reviews of a text, newest last, and the sheet as the record would fill it on a day. Nothing is written: a review
 * begins when somebody keeps the sheet.
 */
export async function reviewSheetOf(context: Context, actor: Actor, query: SheetQuery): Promise<ReviewSheetView> {
  permit(actor, 'look')
  const agreement = await liveRecordOf(context, query.agreement, 'agreement')
  const asOf = await dayAsked(context, query.asOf)
  const sheet = await freshSheet(context, agreement, query.type ?? 'final', asOf)
  const reviews = (await liveRecords(context, 'review')).filter(({ body }) => body.agreement === agreement.id)
  const language = await languageOf(context, actor)
  const drafted = newRecord(context, 'review', sheet, { author: actor.id })
  const parties = await partiesOfText(context, agreement)
  const named = [...parties, ...[drafted, ...reviews].flatMap(referencesOf)]
  return {
    asOf,
    agreement: await recordView(context, actor, agreement),
    parties,
    ours: [...(await ownBodies(context))],
    sheet,
    reviews: reviews.map((one) => summaryOf(one, language)),
    links: await linksTo(context, named, language),
  }
}

/** The sheet as the live records fill it on a day. */
export async function freshSheet(
  context: Context,
  agreement: Parameters<typeof reviewSheet>[1]['agreement'],
  type: ReviewBody['type'],
  asOf: string,
): Promise<ReviewBody> {
  const measured = await liveRecords(context, 'indicator', 'result')
  return reviewSheet([...(await dutyRecords(context)), ...measured], { agreement, type }, dayOf(asOf))
}
