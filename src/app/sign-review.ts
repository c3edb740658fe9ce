import type { ReviewReopening, SignOff } from './app.ts'
import { Problem } from '#kernel'
import type { ReviewBody } from '#records'
import type { Context } from './context.ts'
import { keep, reviewSeen } from './keep-review.ts'
import { permit } from './permissions.ts'
import { partiesOfText } from './review-parties.ts'
import { liveRecordOf } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/**
 * Keeps that a party signed the sheet off. Throws `not-a-party` for any other body, and `review-undecided` where a final
 * review does not yet say what becomes of each commitment.
 */
export async function signReview(context: Context, actor: Actor, signOff: SignOff): Promise<RecordView> {
  permit(actor, 'sign off reviews')
  const { review, replaces, ...own } = signOff
  const seen = await reviewSeen(context, review, replaces)
  const agreement = await liveRecordOf(context, seen.body.agreement, 'agreement')
  if (!(await partiesOfText(context, agreement)).includes(own.organisation)) throw new Problem('not-a-party')
  const undecided = undecidedIn(seen.body)
  if (undecided > 0) throw new Problem('review-undecided', { count: undecided })
  const others = seen.body.signOffs.filter(({ organisation }) => organisation !== own.organisation)
  return await keep(context, actor, seen, { ...seen.body, signOffs: [...others, own] })
}

/** Takes a sign-off back, so that the sheet can be changed again: the other side has to sign it anew. */
export async function reopenReview(
  context: Context,
  actor: Actor,
  { review, replaces, why }: ReviewReopening,
): Promise<RecordView> {
  permit(actor, 'sign off reviews')
  const seen = await reviewSeen(context, review, replaces)
  return await keep(context, actor, seen, { ...seen.body, signOffs: [] }, why)
}

const undecidedIn = ({ type, rows }: ReviewBody): number =>
  type === 'final' ? rows.filter(({ becomes }) => becomes === undefined).length : 0
