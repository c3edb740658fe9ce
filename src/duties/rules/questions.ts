import { edtfDate, type Day } from '#kernel'
import type { Pledge } from '../pledge.ts'
import type { QuestionCode, Question, QuestionDetails, QuestionOf } from '../question.ts'
import type { Commitment, Fulfilment, Register } from '../register.ts'
import type { Evidence } from '../evidence.ts'
import { owedBy, type Slot } from './slots.ts'

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

function questionsOfShares(pledge: Pledge, shares: readonly { min: number }[]): Question[] {
  const { min, unit } = owedBy(pledge.body)
  const sum = shares.reduce((total, share) => total + share.min, 0)
  return sum > min ? [ask('shares-exceed-quota', about(pledge), { shares: sum, total: min, unit })] : []
}

/** Fulfilments that count for nothing, or for one, until somebody completes them. */
export function questionsOfEvidence(
  pledge: Pledge,
  unplaced: readonly Evidence[],
  own: readonly Fulfilment[],
): Question[] {
  const questions: Question[] = []
  if (pledge.body.by.kind === 'each') questions.push(...questionsOfDoers(pledge))
  const { min, unit } = owedBy(pledge.body)
  for (const { id, body } of own) {
    if (!edtfDate(body.date).yearKnown)
      questions.push(ask('needs-year', about(pledge), { fulfilment: id, date: body.date }))
    if (min > 1 && body.amount === undefined && body.says === 'met') {
      questions.push(ask('needs-amount', about(pledge), { fulfilment: id, unit }))
    }
  }
  for (const one of unplaced) {
    const { fulfilment } = one
    if (fulfilment.body.commitment !== pledge.commitment.id || countsElsewhere(pledge, one)) continue
    questions.push(
      ask('which-period', about(pledge), {
        fulfilment: fulfilment.id,
        date: fulfilment.body.period ?? fulfilment.body.date,
      }),
    )
  }
  return questions
}

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

const endings = ['merged into', 'split', 'dissolved with transfer'] as const

/** A party that became another body: the calendar runs on under the old name, and succession waits for the partner. */
export function questionsOfSuccession(pledge: Pledge, register: Register, asOf: Day): Question[] {
  if (register.organisationsWithLineage.size === 0) return []
  const questions: Question[] = []
  for (const organisation of new Set([...pledge.debtors, ...pledge.creditors])) {
    for (const event of register.organisationsWithLineage.get(organisation)?.body.lineage ?? []) {
      if (!endings.some((ending) => ending === event.kind) || edtfDate(event.date).earliest > asOf) continue
      questions.push(ask('succession-waits', about(pledge), { organisation, event: event.kind, date: event.date }))
    }
  }
  return questions
}
