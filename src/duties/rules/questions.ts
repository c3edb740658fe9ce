import type { Pledge } from '../pledge.ts'
import type { QuestionCode, Question, QuestionDetails, QuestionOf } from '../question.ts'
import type { Commitment, Fulfilment, Register } from '../register.ts'
import type { Evidence } from '../evidence.ts'
import { eventGap, type AtEvent, type EventGap } from './at-event.ts'
import { owedBy, type Slot } from './slots.ts'

const none: readonly Question[] = []

/** A question about a commitment, or about one of its duties. */
export function ask<Code extends QuestionCode>(
  code: Code,
  about: { readonly commitment: string; readonly partnership?: string; readonly duty?: string },
  details: QuestionDetails[Code],
): QuestionOf<Code> {
  return { code, ...about, details }
}

const about = ({ commitment, partnership }: Pledge): { commitment: string; partnership?: string } => ({
  commitment: commitment.id,
  partnership,
})

/** What has to be said before the commitment can be reckoned at all, or surely. */
export function questionsOfPledge(pledge: Pledge, slots: readonly Slot[]): Question[] {
  // What a text still lacks is asked with what was promised in it.
  if (pledge.commitment.clock) return []
  const { body, agreement, binding, life, start } = pledge
  const { when } = body
  const questions: Question[] = []
  if (agreement && binding === 'expected' && body.modality !== 'planned') {
    const { status, evidence } = agreement.body
    questions.push(ask('needs-signed-copy', about(pledge), { agreement: agreement.id, status, evidence }))
  }
  if (agreement && life.endDayMissing) {
    questions.push(ask('needs-end-day', about(pledge), { agreement: agreement.id, status: agreement.body.status }))
  }
  if (when.kind === 'regularly') questions.push(ask('needs-cadence', about(pledge), {}))
  if (when.kind === 'once' && binding === 'binds' && slots[0]?.due === null) {
    questions.push(ask('needs-due-date', about(pledge), {}))
  }
  if (when.kind === 'every') {
    if (when.cadence === 'term' && slots.length === 0) questions.push(ask('needs-term', about(pledge), {}))
    if (when.cadence !== 'term' && start === null) questions.push(ask('needs-start', about(pledge), {}))
  }
  if (when.kind === 'quota') questions.push(...questionsOfShares(pledge, when.shares))
  return questions
}

const askOfEvent = {
  unknown: (about) => ask('needs-event', about, {}),
  undated: (about, event) => ask('needs-event-day', about, { event }),
  postponed: (about, event) => ask('event-postponed', about, { event }),
  cancelled: (about, event) => ask('event-cancelled', about, { event }),
} as const satisfies Record<
  EventGap['course'],
  (about: { commitment: string; partnership?: string }, event: string) => Question
>

/** Without a day of the event nothing is ever late, so somebody is asked for it. */
export function questionsOfEvent(pledge: Pledge, when: AtEvent): readonly Question[] {
  const gap = eventGap(pledge, when)
  return gap === null ? none : [askOfEvent[gap.course](about(pledge), gap.event)]
}

function questionsOfShares(pledge: Pledge, shares: readonly { min: number }[]): Question[] {
  const { min, unit } = owedBy(pledge.body)
  const sum = shares.reduce((total, share) => total + share.min, 0)
  return sum > min ? [ask('shares-exceed-quota', about(pledge), { shares: sum, total: min, unit })] : []
}

/** Evidence that counts for nothing, or for one, until somebody completes it. */
export function questionsOfEvidence(pledge: Pledge, unplaced: readonly Evidence[]): readonly Question[] {
  const { min, unit } = pledge.owed
  const isEach = pledge.body.by.kind === 'each'
  if (min <= 1 && !isEach && unplaced.length === 0) return none
  const questions = isEach ? questionsOfDoers(pledge) : []
  for (const { fulfilment } of min > 1 ? pledge.evidence : []) {
    const { amount, says } = fulfilment.body
    if (amount === undefined && says === 'met' && isOwn(pledge, fulfilment)) {
      questions.push(ask('needs-amount', about(pledge), { fulfilment: fulfilment.id, unit }))
    }
  }
  for (const one of unplaced) {
    const { fulfilment } = one
    if (!isOwn(pledge, fulfilment) || countsElsewhere(pledge, one)) continue
    const date = fulfilment.body.period ?? fulfilment.body.date
    questions.push(ask('which-period', about(pledge), { fulfilment: fulfilment.id, date }))
  }
  return questions
}

const isOwn = ({ commitment }: Pledge, fulfilment: Fulfilment): boolean => fulfilment.body.commitment === commitment.id

export const questionsOfYears = (pledge: Pledge, register: Register): readonly Question[] =>
  register.fulfilments
    .yearless(pledge.commitment.id)
    .map(({ id, body }) => ask('needs-year', about(pledge), { fulfilment: id, date: body.date }))

/** What lies in the time of the promise that this one restates, or that restates it, counts there. */
const countsElsewhere = ({ body, start, restated }: Pledge, { from }: Evidence): boolean =>
  (body.restates !== undefined && start !== null && from < start.latest) || (restated !== null && from >= restated.from)

/** Where each side owes for itself, a fulfilment has to say whose it is. */
const questionsOfDoers = (pledge: Pledge): Question[] =>
  pledge.evidence
    .filter((one) => one.by === undefined || !pledge.debtors.includes(one.by))
    .map(({ fulfilment: { id, body } }) => ask('who-did-it', about(pledge), { fulfilment: id, date: body.date }))

/** Proposed or asked for: it waits for an answer, and a yes makes a commitment of its own. */
export const awaitsAnswer = ({ id, body }: Commitment): Question =>
  ask('awaits-answer', { commitment: id, partnership: body.partnership }, { modality: body.modality })
