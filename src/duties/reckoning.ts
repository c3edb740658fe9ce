import type { Day } from '#kernel'
import type { Because } from './because.ts'
import type { DutyState, Turn } from './duty.ts'
import type { Evidence } from './evidence.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import type { Register } from './register.ts'
import { freeGatherings, questionsOfCandidates } from './rules/candidates.ts'
import { questionsOfCadence } from './rules/cadence-set.ts'
import { decidedOn } from './rules/decisions.ts'
import { placeEvidence, type Placed } from './rules/placing.ts'
import { evidenceOfPostponed } from './rules/postponed.ts'
import { questionsOfEvent, questionsOfEvidence, questionsOfPledge, questionsOfYears } from './rules/questions.ts'
import { questionsOfReach, spreadOverQuota } from './rules/quota.ts'
import { slotsOf, type CalendarSlots, type Slot } from './rules/slots.ts'
import { stateOf, type Situation } from './rules/state.ts'
import { withHeirs } from './rules/heirs.ts'
import { questionsOfSuccession } from './rules/succession-questions.ts'
import { questionsOfTurns } from './rules/turn-questions.ts'
import { turnsOf } from './rules/turn.ts'
import { emptyTally, tallyOf, type Tally } from './rules/voices.ts'

/** What every reckoning of one standing shares. */
export interface Surroundings {
  readonly register: Register
  readonly asOf: Day
  readonly calendar: CalendarSlots
}

/** One duty with all that it was worked out from. */
export interface Reckoning extends Situation {
  /** The debtor, where each side owes for itself: part of the id. */
  readonly name: string | undefined
  readonly creditors: readonly string[]
  readonly state: DutyState
  readonly turn: Turn | undefined
  readonly questions: readonly Question[]
  /** Why another body than the promise names owes it, or is owed it, or why it does not. */
  readonly succeeded: readonly Because[]
}

/** Who owes a slot to whom. */
type Side = Pick<Reckoning, 'debtors' | 'creditors' | 'name'>

const noQuestions: readonly Question[] = []
const noReasons: readonly Because[] = []

/**
 * Works out the duties of one commitment and hands each to `take`. Gives back the questions about the commitment that
 * belong to no single duty.
 */
export function reckon(
  pledge: Pledge,
  around: Surroundings,
  take: (reckoning: Reckoning) => void,
): readonly Question[] {
  const slots = slotsOf(pledge, around)
  const placed = placeEvidence(slots, evidenceOfPostponed(pledge, slots, around.asOf))
  const { by, when } = pledge.body
  const turns = by.kind === 'in turn' && slots.length > 0 ? turnsOf(pledge, by, slots, placed, around.asOf) : undefined
  const states: DutyState[] = []
  const waits: Reckoning[] | undefined = pledge.succession?.waiting.length ? [] : undefined
  for (const side of sidesOf(pledge)) {
    const ofQuota = when.kind === 'quota' ? spreadOverQuota(slots, talliesOf(slots, placed, side.name)) : undefined
    for (let index = 0; index < slots.length; index += 1) {
      const tally = ofQuota?.[index] ?? tallyFor(slots[index]!, placed.bySlot[index], side.name)
      const turn = turns?.bySlot[index]
      const owing = turns ? sideInTurn(pledge, turn) : side
      const reckoning = reckonSlot(pledge, slots[index]!, owing, tally, turn, around)
      if (turns) states.push(reckoning.state)
      waits?.push(reckoning)
      take(reckoning)
    }
  }
  const questions = questionsOf(pledge, slots, placed, around)
  if (waits) questions.push(...questionsOfSuccession(pledge, waits, around.register, around.asOf))
  return turns ? [...questions, ...questionsOfTurns(pledge, slots, turns, states)] : questions
}

function reckonSlot(
  pledge: Pledge,
  slot: Slot,
  { debtors, creditors, name }: Side,
  tally: Tally,
  turn: Turn | undefined,
  { asOf, register }: Surroundings,
): Reckoning {
  const decided = decidedOn(pledge, slot.period, creditors, asOf)
  const due = decided.postponed ? Math.max(decided.postponed.to, slot.due ?? -Infinity) : slot.due
  const owed = slot.share ?? pledge.owed
  const state = stateOf({ pledge, slot, due, owed, tally, decided, debtors, asOf })
  const reckoning = {
    pledge,
    slot,
    due,
    owed,
    tally,
    decided,
    asOf,
    name,
    debtors,
    creditors,
    turn,
    state,
    questions: noQuestions,
    succeeded: noReasons,
  }
  const questions = questionsOfDuty(reckoning, register)
  return withHeirs(questions.length === 0 ? reckoning : { ...reckoning, questions })
}

function questionsOfDuty(duty: Reckoning, register: Register): readonly Question[] {
  const candidates = questionsOfCandidates(duty, freeGatherings(duty, register))
  const reach = questionsOfReach(duty)
  return reach.length === 0 ? candidates : [...candidates, ...reach]
}

function tallyFor(slot: Slot, evidence: readonly Evidence[] | undefined, name: string | undefined): Tally {
  if (evidence === undefined) return emptyTally
  const own = name === undefined ? evidence : evidence.filter((one) => one.by === name)
  // As far as an approximate date reaches, it is still in time.
  return own.length === 0 ? emptyTally : tallyOf(own, slot.due ?? slot.period.last)
}

const talliesOf = (slots: readonly Slot[], placed: Placed, name: string | undefined): readonly Tally[] =>
  slots.map((slot, index) => tallyFor(slot, placed.bySlot[index], name))

function questionsOf(pledge: Pledge, slots: readonly Slot[], placed: Placed, { register }: Surroundings): Question[] {
  const questions = questionsOfPledge(pledge, slots)
  if (pledge.body.when.kind === 'at an event') {
    questions.push(...questionsOfEvent(pledge, pledge.body.when, register))
  }
  questions.push(...questionsOfCadence(pledge))
  if (pledge.evidence.length > 0) questions.push(...questionsOfEvidence(pledge, placed.unplaced))
  if (register.yearless.size > 0) questions.push(...questionsOfYears(pledge, register))
  return questions
}

function sidesOf({ body, debtors, creditors }: Pledge): readonly Side[] {
  if (body.by.kind !== 'each') return [{ debtors, creditors, name: undefined }]
  return [...new Set(debtors)].map((name) => ({ debtors: [name], creditors: without(creditors, name), name }))
}

/** The body in turn owes it to the others; where nobody knows whose turn it is, all who take turns owe it together. */
function sideInTurn({ debtors, creditors }: Pledge, turn: Turn | undefined): Side {
  if (turn) return { debtors: [turn.whose], creditors: without(creditors, turn.whose), name: undefined }
  return { debtors, creditors: creditors.filter((one) => !debtors.includes(one)), name: undefined }
}

const without = (organisations: readonly string[], one: string): readonly string[] =>
  organisations.filter((organisation) => organisation !== one)
