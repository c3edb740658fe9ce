import { edtfDate, type Day } from '#kernel'
import type { AgreementAct, AgreementBody } from '#records'
import { dayText } from '../calendar.ts'
import { isAhead, type Agreement, type Register } from '../register.ts'
import { isBindingText } from '../rules/binding.ts'
import { beginningOf } from '../rules/start.ts'
import { entryOf, partiesOf, textLifeOf } from '../rules/text-life.ts'
import { actsSeen, isByAll, jointActs } from './acts.ts'
import { approvalsOf, questionsOfApprovals, type ApprovalState } from './approvals.ts'
import { by, lifeQuestion, lifeReason, type LifeQuestion, type LifeReason } from './reason.ts'
import type { ReviewOfText } from './review-of-text.ts'
import { questionsOfSigning, type People } from './signing.ts'
import { isSigned, stageOf, type Stage, type StageFacts } from './stage.ts'
import { marksOf, trackOf, type Mark, type TrackStep } from './track.ts'
import type { TextTerm } from './term.ts'

/** How a text stands on one day. Days are ISO dates, so that it can go to any program as it is. */
export interface AgreementLife {
  readonly stage: Stage
  /** EDTF; left out where nobody knows. */
  readonly since?: string
  /** The reason of the stage first, then what became of the text, in the order of time. */
  readonly because: readonly LifeReason[]
  /** True where what is agreed in it is owed: it was signed, and more than the press says so. */
  readonly binds: boolean
  /** The first day on which it was, or will be, in force; left out where nobody knows. */
  readonly firstDay?: string
  /** The last day of the present term, with all renewals; left out where none is known. */
  readonly lastDay?: string
  /** Negative once it is over. */
  readonly daysLeft?: number
  /** Where the text renews itself: the last day on which notice is in time, and what came of it. */
  readonly notice?: { readonly lastDay: string; readonly daysLeft: number; readonly given?: string }
  readonly track: readonly TrackStep[]
  readonly marks: readonly Mark[]
  readonly approvals: readonly ApprovalState[]
  readonly questions: readonly LifeQuestion[]
}

/** What the life of a text follows from, beside itself. */
export interface AroundText {
  readonly register: Register
  readonly asOf: Day
  readonly people: People
  /** Reviews of this text, in the order of time. */
  readonly reviews: readonly ReviewOfText[]
}

/** The whole life of a text as it is known on a day. */
export function agreementLife(agreement: Agreement, { register, asOf, people, reviews }: AroundText): AgreementLife {
  const life = textLifeOf(agreement, register, asOf)
  const seen = reviews.filter(({ opened }) => !isAhead(opened, asOf))
  const facts: StageFacts = {
    agreement,
    acts: actsSeen(agreement.body.acts, asOf),
    sides: partiesOf(agreement, register),
    life,
    approvals: approvalsOf(agreement.body.approvals, asOf),
    reviews: seen.filter(({ signedOff }) => signedOff === undefined || isAhead(signedOff, asOf)),
    asOf,
  }
  const { stage, since, because } = stageOf(facts)
  return {
    stage,
    ...(since === undefined ? {} : { since }),
    because: uniqueReasons([because, ...historyOf(facts)]),
    binds: isBindingText(agreement) && isSigned(facts),
    ...firstDayOf(agreement.body, facts.acts),
    ...termFields(life.term, Math.min(life.end, life.term.last), asOf),
    track: trackOf(facts, stage),
    marks: marksOf(facts, seen),
    approvals: facts.approvals,
    questions: questionsOf(facts, people),
  }
}

function firstDayOf({ signed, period }: AgreementBody, acts: readonly AgreementAct[]): { firstDay?: string } {
  const begins = beginningOf(signed, period, entryOf(acts))
  return begins === null || !Number.isFinite(begins.earliest) ? {} : { firstDay: dayText(begins.earliest) }
}

function termFields(
  { notice }: TextTerm,
  last: Day,
  asOf: Day,
): Pick<AgreementLife, 'lastDay' | 'daysLeft' | 'notice'> {
  if (!Number.isFinite(last)) return {}
  const until = { lastDay: dayText(last), daysLeft: last - asOf }
  if (notice === null) return until
  const { lastDay, given } = notice
  const day = { lastDay: dayText(lastDay), daysLeft: lastDay - asOf, ...(given ? { given: given.date } : {}) }
  return { ...until, notice: day }
}

/** What became of the text, beside what tells its stage. */
function historyOf(facts: StageFacts): LifeReason[] {
  const { agreement, acts, sides, life } = facts
  const { signed, place } = agreement.body
  const reasons: LifeReason[] = []
  if (signed !== undefined && isSigned(facts)) {
    reasons.push(lifeReason('signed-on', { day: signed, ...(place === undefined ? {} : { place }) }))
  }
  for (const act of acts) {
    if (jointActs.has(act.kind) && !isByAll(act, sides)) reasons.push(withoutEffect(act, sides))
    else if (act.kind === 'amended') reasons.push(lifeReason('amended', { day: act.date, first: act.from ?? act.date }))
    else if (act.kind === 'resumed') reasons.push(lifeReason('resumed', { day: act.date }))
  }
  return [...reasons, ...reasonsOfTerm(life.term)]
}

const withoutEffect = (act: AgreementAct, sides: readonly string[]): LifeReason =>
  lifeReason('no-effect-by-one-side', {
    act: act.kind,
    day: act.date,
    organisations: sides.filter((side) => !act.by.includes(side)),
  })

function reasonsOfTerm({ extensions, notice, tooLate }: TextTerm): LifeReason[] {
  const reasons = extensions.map(({ how, act, from, until }) =>
    how === 'by itself'
      ? lifeReason('renewed-by-itself', { last: dayText(from), until: dayText(until) })
      : lifeReason('renewed-by-all', { day: act?.date ?? '', until: dayText(until) }),
  )
  for (const { act, lastDay } of tooLate) {
    reasons.push(lifeReason('notice-too-late', { ...by(act.by), day: act.date, last: dayText(lastDay) }))
  }
  if (notice?.given) {
    const { date, by: bodies } = notice.given
    reasons.push(lifeReason('notice-in-time', { ...by(bodies), day: date, last: dayText(notice.lastDay) }))
  }
  return reasons
}

const uniqueReasons = (reasons: readonly LifeReason[]): LifeReason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
]

/** What only people can say. */
function questionsOf(facts: StageFacts, people: People): LifeQuestion[] {
  const { agreement, sides, life, approvals, acts, asOf } = facts
  const { body } = agreement
  const questions: LifeQuestion[] = []
  const signed = isSigned(facts)
  if (body.evidence === 'press' && body.status !== 'planned') {
    questions.push(lifeQuestion('needs-copy', { status: body.status }))
  }
  if (signed) questions.push(...questionsOfSigning(body, sides, people))
  if (life.endDayMissing) questions.push(lifeQuestion('needs-end-day', { status: body.status }))
  if (signed && life.end >= asOf) questions.push(...questionsOfRenewal(facts))
  const closed = signed || acts.some(({ kind }) => kind === 'cleared')
  return [...questions, ...questionsOfApprovals(body.approvals, approvals, closed)]
}

function questionsOfRenewal({ agreement: { body }, life: { term } }: StageFacts): LifeQuestion[] {
  const { renewal } = body
  if (Number.isFinite(term.last) && (renewal === undefined || renewal.kind === 'in words')) {
    return [lifeQuestion('needs-renewal-terms', renewal === undefined ? {} : { words: renewal.words })]
  }
  const given = term.notice?.given
  if (!given || edtfDate(given.date).latest <= term.notice.lastDay) return []
  return [lifeQuestion('needs-notice-day', { date: given.date, last: dayText(term.notice.lastDay) })]
}
