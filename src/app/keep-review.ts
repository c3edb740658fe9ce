import type { ReviewBeginning, ReviewDraft, ReviewRefill } from './app.ts'
import { Problem } from '#kernel'
import { refilled } from '#duties'
import { checkBody, type ReviewBody, type ReviewRow } from '#records'
import { write, type Context } from './context.ts'
import { dayAsked } from './due.ts'
import { permit } from './permissions.ts'
import { recordView } from './record.ts'
import { checkNamed } from './save-record.ts'
import { freshSheet } from './review-sheet.ts'
import { adding, liveRecordOf, newRecord, replacing, type Live } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/** Keeps the sheet of a review as the record fills it, so that both sides can discuss it. */
export async function beginReview(context: Context, actor: Actor, beginning: ReviewBeginning): Promise<RecordView> {
  permit(actor, 'change records')
  const agreement = await liveRecordOf(context, beginning.agreement, 'agreement')
  const sheet = await freshSheet(context, agreement, beginning.type, await dayAsked(context, beginning.asOf))
  const record = newRecord(context, 'review', sheet, { author: actor.id })
  await write(context, actor, [adding(record)])
  return await recordView(context, actor, record)
}

/** Keeps what people wrote on the sheet. Throws `review-signed` once a side has signed it off. */
export async function saveReview(context: Context, actor: Actor, draft: ReviewDraft): Promise<RecordView> {
  permit(actor, 'change records')
  const seen = await openReview(context, draft.review, draft.replaces)
  const written = new Map(draft.rows.map((row) => [row.commitment, row]))
  const rows = seen.body.rows.map((row) => ({ ...toldByRecord(row), ...written.get(row.commitment) }))
  const { note: _, ...rest } = seen.body
  const note = draft.note === undefined ? {} : { note: draft.note }
  return await keep(context, actor, seen, { ...rest, rows, answers: draft.answers, ...note }, draft.why)
}

/** A row without what people wrote on it. */
const toldByRecord = ({ commitment, owed, done, unit, states, evidence }: ReviewRow): ReviewRow => ({
  commitment,
  owed,
  done,
  unit,
  states,
  evidence,
})

/** Fills the sheet anew from the record, as of a day; what people wrote on it stays. */
export async function refillReview(context: Context, actor: Actor, request: ReviewRefill): Promise<RecordView> {
  permit(actor, 'change records')
  const seen = await openReview(context, request.review, request.replaces)
  const agreement = await liveRecordOf(context, seen.body.agreement, 'agreement')
  const fresh = await freshSheet(context, agreement, seen.body.type, await dayAsked(context, request.asOf))
  return await keep(context, actor, seen, refilled(seen.body, fresh))
}

/** A review that nobody has signed off yet, in the version that the person saw. */
async function openReview(context: Context, id: string, replaces: number): Promise<Live<'review'>> {
  const review = await reviewSeen(context, id, replaces)
  if (review.body.signOffs.length > 0) throw new Problem('review-signed')
  return review
}

/** Throws `version-conflict` where somebody else saved it in between. */
export async function reviewSeen(context: Context, id: string, replaces: number): Promise<Live<'review'>> {
  const review = await liveRecordOf(context, id, 'review')
  if (review.version !== replaces) throw new Problem('version-conflict', { id, actual: review.version })
  return review
}

export async function keep(
  context: Context,
  actor: Actor,
  seen: Live<'review'>,
  body: ReviewBody,
  why?: string,
): Promise<RecordView> {
  const change = replacing<Live<'review'>>(seen, { body: checkBody('review', body) as ReviewBody })
  await checkNamed(context, change.record)
  await write(context, actor, [change], why)
  return await recordView(context, actor, change.record)
}
