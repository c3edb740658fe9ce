import type { Quantity } from '#kernel'
import { because, type Because } from './because.ts'
import { dayText } from './calendar.ts'
import { occasionOfClock, sourceOfClock } from './explain-clock.ts'
import type { DutyState } from './duty.ts'
import type { Evidence } from './evidence.ts'
import type { Reckoning } from './reckoning.ts'
import { whyAtEvent } from './rules/at-event.ts'
import { bindingOn, settersOf } from './rules/cadence-set.ts'
import { reaches, whySettled } from './rules/settlement.ts'
import type { Tally } from './rules/voices.ts'

/** The reasons of a duty, in the order in which a person would tell them: where it stands, for when, whose turn, how it went. */
export function explain(reckoning: Reckoning): readonly Because[] {
  return [
    ...source(reckoning),
    ...occasion(reckoning),
    ...whoseTurn(reckoning),
    ...reckoning.succeeded,
    ...counted(reckoning),
    ...decided(reckoning),
    ...renewed(reckoning),
    ...(outcomes[reckoning.state]?.(reckoning) ?? []),
  ]
}

function source({ pledge: { agreement, body, binding, commitment }, debtors }: Reckoning): Because[] {
  const reasons: Because[] = [
    commitment.clock
      ? sourceOfClock(commitment.clock)
      : agreement
        ? because('clause', { agreement: agreement.id, clause: body.clause })
        : because('promised', { made: body.made }),
  ]
  if (body.modality === 'will') reasons.push(because('offer-binds', { modality: body.modality }))
  if (binding === 'expected') {
    reasons.push(
      body.modality === 'planned' || agreement === undefined
        ? because('planned-only', { modality: body.modality })
        : because('text-not-binding', {
            agreement: agreement.id,
            status: agreement.body.status,
            evidence: agreement.body.evidence,
          }),
    )
  }
  if (binding === 'binds' && bindingOn(body, binding, debtors) === 'expected') {
    reasons.push(because('cadence-not-agreed', { by: settersOf(body) ?? [] }))
  }
  return reasons
}

function occasion(reckoning: Reckoning): Because[] {
  const { clock } = reckoning.pledge.commitment
  if (clock) return occasionOfClock(clock)
  const { when } = reckoning.pledge.body
  const reasons = [forWhichTime(reckoning)]
  if (when.kind === 'every' && when.cadence !== 'term' && reckoning.pledge.start === null) {
    reasons.push(because('start-not-known', {}))
  }
  const {
    due,
    slot: { period },
    decided: { postponed },
  } = reckoning
  if (!postponed && due !== null && due > period.last) {
    reasons.push(because('deadline-uncertain', { date: period.text, last: dayText(due) }))
  }
  return reasons
}

function forWhichTime({ pledge: { body, agreement }, slot: { period, key }, owed, due }: Reckoning): Because {
  const { when } = body
  if (when.kind === 'once') return because('owed-once', { due: when.due })
  if (when.kind === 'at an event') return whyAtEvent(when, due === null ? undefined : period.text)
  if (when.kind === 'quota' && when.shares.length > 0) {
    const common = { period: period.text, total: body.amount?.min ?? 1, unit: owed.unit }
    return key === 'whole'
      ? because('rest-of-quota', { ...common, rest: owed.min })
      : because('share-of-quota', { ...common, share: owed.min })
  }
  if (when.kind === 'every' && when.cadence !== 'term') {
    return because('period-of-cadence', { cadence: when.cadence, period: period.text })
  }
  return because('period-of-term', { agreement: agreement?.id, period: period.text })
}

function whoseTurn({ turn, pledge: { body, debtors }, slot: { period } }: Reckoning): readonly Because[] {
  if (turn) return turn.why
  return body.by.kind === 'in turn' ? [because('turn-unknown', { organisations: debtors, period: period.text })] : []
}

function counted({ tally, owed, state }: Reckoning): Because[] {
  const words = tally.evidence.filter((one) => one.says === 'met')
  const reasons: Because[] = words.length === 0 && state === 'not yet' ? [] : [howMuch(words, tally, owed)]
  if (owed.max !== undefined && tally.done > owed.max) {
    reasons.push(because('above-maximum', { done: tally.done, max: owed.max, unit: owed.unit }))
  }
  for (const { fulfilment, isApproximate } of words) {
    if (isApproximate) {
      reasons.push(because('evidence-approximate', { fulfilment: fulfilment.id, date: fulfilment.body.date }))
    }
  }
  const denials = tally.evidence.filter((one) => one.says === 'not met' && one.voice === 'creditor')
  if (denials.length > 0) {
    const fulfilments = denials.map((one) => one.fulfilment.id)
    reasons.push(because('creditor-denies', { amount: tally.denied, fulfilments }))
  }
  return reasons
}

function howMuch(words: readonly Evidence[], { done }: Tally, { min, max, unit }: Quantity): Because {
  const fulfilments = words.map((one) => one.fulfilment.id)
  const times = words.length
  if (unit === '' && min === 1) {
    return times === 0 ? because('nothing-recorded', {}) : because('recorded', { times, fulfilments })
  }
  return times === 0
    ? because('nothing-counted', { min, max, unit })
    : because('counted', { done, min, max, unit, fulfilments })
}

function decided({
  decided: { postponed, waived, suspended },
  pledge: { settlement },
  slot: { period },
  state,
}: Reckoning): Because[] {
  const reasons: Because[] = []
  if (postponed) {
    const { decision, to } = postponed
    reasons.push(because('postponed', { period: period.text, to: dayText(to), day: decision.date }))
  }
  if (waived) reasons.push(because('waived', { organisations: waived.by, day: waived.date }))
  if (suspended) {
    const { agreement, date: day, period: stretch } = suspended
    reasons.push(
      agreement === undefined
        ? because('suspended', { period: stretch, day })
        : because('text-suspended', { agreement, period: stretch, day }),
    )
  }
  if (settlement && reaches(settlement, period.first) && settled.has(state)) reasons.push(whySettled(settlement))
  return reasons
}

/** States that a final review can bring about. */
const settled: ReadonlySet<DutyState> = new Set(['waived', 'missed', 'ended'])

/** What made the term longer, for a period that reaches beyond its first end. */
function renewed({ pledge: { agreement, life }, slot: { period } }: Reckoning): Because[] {
  if (agreement === undefined) return []
  return life.term.extensions
    .filter(({ from }) => period.last > from)
    .map(({ how, act, from, until }) =>
      how === 'by itself'
        ? because('text-renewed-itself', { agreement: agreement.id, last: dayText(from), until: dayText(until) })
        : because('text-renewed', { agreement: agreement.id, day: act?.date ?? '', until: dayText(until) }),
    )
}

const outcomes: Partial<Record<DutyState, (reckoning: Reckoning) => Because[]>> = {
  'not yet': ({ slot: { period } }) => [because('not-begun', { first: dayText(period.first) })],
  open: stillTime,
  'part met': stillTime,
  'made up': madeUp,
  overdue: (reckoning) => [...timePassed(reckoning), ...whatBecameOfIt(reckoning)],
  missed: (reckoning) => [...timePassed(reckoning), ...whatBecameOfIt(reckoning)],
  ended: whatBecameOfIt,
  superseded: whatBecameOfIt,
}

function stillTime({ due, asOf }: Reckoning): Because[] {
  return [due === null ? because('no-deadline', {}) : because('still-time', { due: dayText(due), days: due - asOf })]
}

function timePassed({ due, asOf }: Reckoning): Because[] {
  return due === null ? [] : [because('time-passed', { due: dayText(due), days: asOf - due })]
}

/** The day on which the last that was missing was done. */
function madeUp({ tally, slot: { period } }: Reckoning): Because[] {
  const last = tally.evidence.findLast((one) => one.says === 'met')
  return last ? [because('done-late', { day: last.fulfilment.body.date, due: dayText(period.last) })] : []
}

function whatBecameOfIt({ pledge, state, due, slot: { period }, asOf }: Reckoning): Because[] {
  const { agreement, restated, life, end } = pledge
  const reasons: Because[] = []
  if (life.closing && agreement) {
    const { kind, by, day } = life.closing
    reasons.push(
      kind === 'replaced'
        ? because('text-replaced', { agreement: agreement.id, by, day: dayText(day) })
        : because('text-terminated', { agreement: agreement.id, day: dayText(day) }),
    )
  } else if (agreement && end < asOf && Number.isFinite(end)) {
    const { notice } = life.term
    if (notice?.given) {
      const last = dayText(notice.lastDay)
      reasons.push(because('notice-given', { agreement: agreement.id, day: notice.given.date, last }))
    }
    reasons.push(because('text-ended', { agreement: agreement.id, day: dayText(end) }))
  }
  if (restated) {
    const details = { commitment: restated.by.id, agreement: restated.by.body.agreement }
    if (restated.isAmendment) {
      if (state === 'superseded') reasons.push(because('amended', { ...details, first: dayText(restated.from) }))
    } else reasons.push(state === 'superseded' ? because('restated', details) : because('carried-over', details))
  }
  if (state === 'ended' && due !== null && asOf > due && period.last <= end) {
    reasons.push(because('expectation-passed', { due: dayText(due) }))
  }
  return reasons
}
