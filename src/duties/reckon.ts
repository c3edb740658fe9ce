import { edtfDate, type Day } from '#kernel'
import type { Periods } from './calendar.ts'
import type { Duty, Turn } from './duty.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import { dutyId, ReckonedDuty } from './reckoned-duty.ts'
import type { Gathering, Register } from './register.ts'
import { freeGatherings, questionsOfCandidates } from './rules/candidates.ts'
import { decidedOn } from './rules/decisions.ts'
import { placeEvidence, type Placed } from './rules/placing.ts'
import { ask, questionsOfEvidence, questionsOfPledge, questionsOfSuccession } from './rules/questions.ts'
import { outOfReach, spreadOverQuota } from './rules/quota.ts'
import { slotsOf, type Slot } from './rules/slots.ts'
import { stateOf } from './rules/state.ts'
import { turnsOf, type Turns } from './rules/turn.ts'
import { emptyTally, tallyOf, type Tally } from './rules/voices.ts'

/** Who owes one slot to whom, with the evidence that counts. */
interface Share {
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  /** Part of the id where each side owes for itself. */
  readonly name: string | undefined
}

const noQuestions: readonly Question[] = []

/** Works out the duties of one pledge after another, into one list. */
export class Reckoner {
  readonly duties: Duty[] = []
  readonly questions: Question[] = []
  readonly #register: Register
  readonly #asOf: Day
  readonly #periods: Periods

  constructor(register: Register, asOf: Day, periods: Periods) {
    this.#register = register
    this.#asOf = asOf
    this.#periods = periods
  }

  reckon(pledge: Pledge): void {
    const { body, agreement, start, end } = pledge
    const term = agreement?.body.period === undefined ? null : edtfDate(agreement.body.period)
    const slots = slotsOf({ body, term, start, end, asOf: this.#asOf, periods: this.#periods })
    const placed = placeEvidence(slots, pledge.evidence)
    this.#ask(pledge, slots, placed)
    if (slots.length === 0) return
    const turns = body.by.kind === 'in turn' ? turnsOf(pledge, body.by.order, slots, placed, this.#asOf) : undefined
    const gatherings = freeGatherings(pledge, this.#register, this.#asOf)
    for (const share of sharesOf(pledge)) {
      const tallies = this.#talliesOf(slots, placed, share)
      for (const [index, slot] of slots.entries()) {
        const turn = turns?.bySlot[index]
        this.#add(pledge, slot, turn ? inTurn(pledge, turn) : share, tallies[index] ?? emptyTally, { turn, gatherings })
      }
    }
    if (turns) this.#askAboutTurns(pledge, slots, turns)
  }

  #talliesOf(slots: readonly Slot[], placed: Placed, { name }: Share): readonly Tally[] {
    const tallies = slots.map((slot, index) => {
      const all = placed.bySlot[index]
      const own = name === undefined ? all : all?.filter((one) => one.by === name)
      return own === undefined || own.length === 0 ? emptyTally : tallyOf(own, lastTimely(slot))
    })
    return slots.length > 1 && slots.some((slot) => slot.key === 'whole') ? spreadOverQuota(slots, tallies) : tallies
  }

  #add(pledge: Pledge, slot: Slot, share: Share, tally: Tally, more: Surroundings): void {
    const asOf = this.#asOf
    const { period, owed } = slot
    const decided = decidedOn(pledge, period, share.creditors, asOf)
    const due = decided.postponed?.to ?? slot.due
    const state = stateOf({ pledge, period, due, min: owed.min, tally, decided, asOf })
    const id = dutyId(pledge.commitment.id, slot.key, share.name)
    const questions = this.#questionsOf(pledge, id, { state, period, due, owed, tally }, more.gatherings)
    const { debtors, creditors } = share
    const common = { pledge, key: slot.key, period, due, owed, state, tally, decided, turn: more.turn, asOf }
    this.duties.push(new ReckonedDuty({ ...common, debtors, creditors, questions }, id))
  }

  #questionsOf(
    pledge: Pledge,
    id: string,
    duty: Pick<Duty, 'state' | 'period' | 'due' | 'owed'> & { tally: Tally },
    gatherings: readonly Gathering[],
  ): readonly Question[] {
    const questions = gatherings.length === 0 ? [] : questionsOfCandidates(pledge, id, duty, gatherings)
    const { state, due, owed, period, tally } = duty
    if (pledge.body.when.kind === 'quota' && due !== null && (state === 'open' || state === 'part met')) {
      const short = outOfReach({ min: owed.min, first: period.first, due }, pledge.evidence, tally.done, this.#asOf)
      if (short) questions.push(ask('quota-out-of-reach', aboutDuty(pledge, id), { ...short, unit: owed.unit }))
    }
    if (questions.length === 0) return noQuestions
    this.questions.push(...questions)
    return questions
  }

  #ask(pledge: Pledge, slots: readonly Slot[], placed: Placed): void {
    this.questions.push(
      ...questionsOfPledge(pledge, slots),
      ...questionsOfSuccession(pledge, this.#register, this.#asOf),
    )
    const own = this.#register.fulfilments.get(pledge.commitment.id)
    if (own) this.questions.push(...questionsOfEvidence(pledge, placed.unplaced, own))
  }

  /** Who hosted out of turn counts; whose turn comes next both sides have to say, unless they have. */
  #askAboutTurns(pledge: Pledge, slots: readonly Slot[], { outOfTurn }: Turns): void {
    for (const { slot, host, inTurn } of outOfTurn) {
      const { key, period } = slots[slot]!
      const about = aboutDuty(pledge, dutyId(pledge.commitment.id, key))
      this.questions.push(ask('whose-turn-next', about, { host, inTurn, period: period.text }))
    }
  }
}

interface Surroundings {
  readonly turn: Turn | undefined
  readonly gatherings: readonly Gathering[]
}

/** The period counts to its last day, or as far as an approximate date reaches. */
const lastTimely = ({ due, period }: Slot): Day => due ?? period.last

const aboutDuty = (
  { commitment, partnership }: Pledge,
  duty: string,
): { commitment: string; partnership?: string; duty: string } => ({ commitment: commitment.id, partnership, duty })

function sharesOf({ body, debtors, creditors }: Pledge): readonly Share[] {
  if (body.by.kind !== 'each') return [{ debtors, creditors, name: undefined }]
  return [...new Set(debtors)].map((name) => ({ debtors: [name], creditors: without(creditors, name), name }))
}

const inTurn = ({ creditors }: Pledge, { whose }: Turn): Share => ({
  debtors: [whose],
  creditors: without(creditors, whose),
  name: undefined,
})

const without = (organisations: readonly string[], one: string): readonly string[] =>
  organisations.filter((organisation) => organisation !== one)
