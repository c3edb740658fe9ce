import { edtfDate, type Day } from '#kernel'
import { agreementStages, type AgreementAct, type AgreementBody } from '#records'
import { dayText } from '../calendar.ts'
import { isBindingText } from '../rules/binding.ts'
import { beginningOf } from '../rules/start.ts'
import { entryOf, type TextLife } from '../rules/text-life.ts'
import type { Agreement } from '../register.ts'
import { actsOf, isByAll, type ActOf } from './acts.ts'
import type { ApprovalState } from './approvals.ts'
import { by, lifeReason, type LifeReason } from './reason.ts'
import type { ReviewOfText } from './review-of-text.ts'

export const stages = agreementStages
export type Stage = (typeof stages)[number]

/** What a stage follows from. `acts` are those seen, in order. */
export interface StageFacts {
  readonly agreement: Agreement
  readonly acts: readonly AgreementAct[]
  readonly sides: readonly string[]
  readonly life: TextLife
  readonly approvals: readonly ApprovalState[]
  /** Those that were open on the day. */
  readonly reviews: readonly ReviewOfText[]
  readonly asOf: Day
}

export interface StageFound {
  readonly stage: Stage
  /** Since when; left out where nobody knows. */
  readonly since?: string
  readonly because: LifeReason
}

/** The first of these that has an answer tells the stage. */
const tellers: readonly ((facts: StageFacts) => StageFound | null)[] = [
  givenUp,
  beforeSigning,
  closed,
  over,
  notBegun,
  suspended,
  inReview,
  inForce,
]

export function stageOf(facts: StageFacts): StageFound {
  for (const tell of tellers) {
    const found = tell(facts)
    if (found) return found
  }
  return { stage: 'in force', because: lifeReason('told-signed', { status: facts.agreement.body.status }) }
}

/** Signed by the day, and more than the press says so. */
export const isSigned = ({ agreement, asOf }: Pick<StageFacts, 'agreement' | 'asOf'>): boolean => {
  const { signed } = agreement.body
  return isBindingText(agreement) && (signed === undefined || edtfDate(signed).earliest <= asOf)
}

function givenUp(facts: StageFacts): StageFound | null {
  const act = actsOf(facts.acts, 'given up').at(-1)
  if (act === undefined || isSigned(facts)) return null
  return { stage: 'lapsed', since: act.date, because: lifeReason('given-up', { day: act.date }) }
}

type Step = ActOf<'drafted' | 'sent for opinions' | 'cleared' | 'agreed'>

const steps: { readonly [Kind in Step['kind']]: (act: ActOf<Kind>) => StageFound } = {
  drafted: ({ date, by: bodies }) => ({
    stage: 'drafting',
    since: date,
    because: lifeReason('drafted', { day: date, ...by(bodies) }),
  }),
  'sent for opinions': ({ date, by: bodies }) => ({
    stage: 'consulting',
    since: date,
    because: lifeReason('sent-for-opinions', { day: date, ...by(bodies) }),
  }),
  cleared: ({ date, reference }) => ({
    stage: 'cleared',
    since: date,
    because: lifeReason('cleared', { day: date, ...(reference === undefined ? {} : { reference }) }),
  }),
  agreed: ({ date, by: bodies }) => ({
    stage: 'agreed',
    since: date,
    because: lifeReason('wording-agreed', { day: date, ...by(bodies) }),
  }),
}

/** Planned is not signed, and agreed is not yet signed: the last step that was taken tells how far it has come. */
function beforeSigning(facts: StageFacts): StageFound | null {
  if (isSigned(facts)) return null
  const { acts, sides, approvals, agreement } = facts
  const taken = actsOf(acts, 'drafted', 'sent for opinions', 'cleared', 'agreed').filter(
    (act) => act.kind !== 'agreed' || isByAll(act, sides),
  )
  const last = taken.at(-1)
  if (approvals.length > 0 && (last === undefined || last.kind === 'drafted'))
    return opinionsAsked(approvals, agreement)
  if (last) return (steps[last.kind] as (act: Step) => StageFound)(last)
  return agreement.body.evidence === 'press'
    ? reported(facts)
    : { stage: 'drafting', because: lifeReason('known-as-draft', {}) }
}

function opinionsAsked(approvals: readonly ApprovalState[], { body }: Agreement): StageFound {
  const open = approvals.filter(({ state }) => state === 'waiting' || state === 'late').length
  const since = approvals.map(({ place }) => body.approvals[place]!.asked).toSorted()[0]
  const because = lifeReason('opinions-asked', { asked: approvals.length, open })
  return { stage: 'consulting', ...(since === undefined ? {} : { since }), because }
}

function reported({ agreement: { body }, asOf }: StageFacts): StageFound {
  const isOver = body.period !== undefined && edtfDate(body.period).latest < asOf
  const because = isOver
    ? lifeReason('reported-term-over', { period: body.period ?? '' })
    : lifeReason('told-by-press', { status: body.status })
  return { stage: 'reported', because }
}

function closed({ life: { closing, endDayMissing }, agreement: { body }, asOf }: StageFacts): StageFound | null {
  if (closing === null) return null
  // The last day of a terminated text is still one in force.
  if (closing.kind === 'terminated' && closing.day >= asOf && !endDayMissing) return null
  if (endDayMissing) return { stage: closing.kind, because: lifeReason('told-over', { status: body.status }) }
  const day = dayText(closing.day)
  const because =
    closing.kind === 'replaced'
      ? lifeReason('replaced-by', { ...(closing.by === undefined ? {} : { by: closing.by }), day })
      : lifeReason('terminated-on', { day })
  return { stage: closing.kind, since: day, because }
}

function over({ life: { end, endDayMissing, term }, agreement: { body }, asOf }: StageFacts): StageFound | null {
  if (end >= asOf) return null
  if (endDayMissing) return { stage: 'lapsed', because: lifeReason('told-over', { status: body.status }) }
  const given = term.notice?.given
  const because = given
    ? lifeReason('notice-in-time', { ...by(given.by), day: given.date, last: dayText(term.notice.lastDay) })
    : lifeReason('term-ended', { day: dayText(end) })
  return { stage: 'lapsed', since: dayText(end + 1), because }
}

const beginning = ({ signed, period }: AgreementBody, acts: readonly AgreementAct[]) =>
  beginningOf(signed, period, entryOf(acts))

function notBegun({ agreement: { body }, acts, asOf }: StageFacts): StageFound | null {
  const begins = beginning(body, acts)
  if (begins === null || begins.earliest <= asOf) return null
  const because = lifeReason('not-yet-in-force', { day: dayText(begins.earliest) })
  return { stage: 'signed', ...(body.signed === undefined ? {} : { since: body.signed }), because }
}

function suspended({ life: { suspensions }, asOf }: StageFacts): StageFound | null {
  const now = suspensions.find(({ period }) => edtfDate(period).earliest <= asOf && asOf <= edtfDate(period).latest)
  if (now === undefined) return null
  const since = dayText(edtfDate(now.period).earliest)
  return { stage: 'suspended', since, because: lifeReason('text-suspended', { period: now.period, day: now.date }) }
}

function inReview({ reviews }: StageFacts): StageFound | null {
  const open = reviews.at(-1)
  if (open === undefined) return null
  const { id, kind, opened } = open
  return { stage: `${kind} review`, since: opened, because: lifeReason('review-open', { review: id, day: opened }) }
}

function inForce({ agreement: { body }, acts }: StageFacts): StageFound | null {
  const begins = beginning(body, acts)
  if (begins === null || body.signed === undefined) return null
  const day = begins.earliest === begins.latest ? dayText(begins.earliest) : body.signed
  return { stage: 'in force', since: day, because: lifeReason('in-force-since', { day }) }
}
